package org.fosse.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Public codes and names of Leicester, Leicestershire and Rutland, from the tab-separated files beside the tests. */
record Facts(List<Practice> practices, List<Area> areas, List<Trust> trusts, List<Other> others) {
    static final String SYSTEM = "QK1";

    /** A practice as registered in October 2025; the network "U" is none, an empty locality is outside the county. */
    record Practice(
            String code,
            String name,
            String postcode,
            String pcn,
            String subIcb,
            String locality,
            double imdScore,
            int imdDecile,
            String supplier) {}

    record Area(
            String level, String code, String name, String onsCode, String subIcb, String imdScore, String decile) {}

    record Trust(String code, String name, String subtype) {}

    /** A closed practice, or an organisation of the practice file that is not a practice. */
    record Other(
            String code, String name, String postcode, String opened, String closed, String subIcb, String setting) {}

    static Facts read() {
        return new Facts(
                rows("practices")
                        .map(r -> new Practice(
                                r[0],
                                r[1],
                                r[2],
                                r[3],
                                r[4],
                                r[5],
                                Double.parseDouble(r[6]),
                                Integer.parseInt(r[7]),
                                r[8]))
                        .toList(),
                rows("areas")
                        .map(r -> new Area(r[0], r[1], r[2], r[3], r[4], r[5], r[6]))
                        .toList(),
                rows("trusts").map(r -> new Trust(r[0], r[1], r[2])).toList(),
                rows("other-organisations")
                        .map(r -> new Other(r[0], r[1], r[2], r[3], r[4], r[5], r[6]))
                        .toList());
    }

    Area area(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area " + code));
    }

    List<Area> areasOf(String level) {
        return areas.stream().filter(area -> area.level().equals(level)).toList();
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = Facts.class.getResourceAsStream("/sample/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("sample/" + name + ".tsv is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
