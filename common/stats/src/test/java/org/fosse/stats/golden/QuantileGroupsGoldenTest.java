package org.fosse.stats.golden;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.QuantileGroups;
import org.junit.jupiter.api.Test;

/** Topic 3: quantile groups of areas against PHEindicatormethods. */
class QuantileGroupsGoldenTest {
    private static final Map<String, Integer> GROUPS =
            Map.of("Tertile", 3, "Quartile", 4, "Quintile", 5, "Sextile", 6, "Septile", 7, "Decile", 10);

    @Test
    void groupsAgree() {
        GoldenFolder folder = GoldenFolder.of("03_quantiles");
        Map<String, Integer> groups = new HashMap<>();
        folder.inputsByCase().forEach((id, rows) -> {
            GoldenRow options = folder.cases().getOrDefault(id, rows.get(0));
            int[] result = assign(rows, "value", (int) options.whole("nquantiles"), options.yes("invert"));
            for (int i = 0; i < result.length; i++) {
                groups.put(id + "/" + rows.get(i).text("row_id"), result[i]);
            }
        });
        folder.check()
                .file(
                        "expected.csv",
                        row -> answer("quantile", groups.get(row.text("case_id") + "/" + row.text("row_id"))),
                        "case_id",
                        "row_id")
                .verify();
    }

    @Test
    void groupsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of("03_quantiles");
        List<GoldenRow> rows = folder.table("workbook_cases.csv");
        Map<GoldenRow, Integer> groups = new IdentityHashMap<>();
        for (String set : List.of("IndSexReg", "IndSex", "None")) {
            String[] key = switch (set) {
                case "IndSexReg" -> new String[] {"QuantileNm", "IndSexRef", "ParentCode"};
                case "IndSex" -> new String[] {"QuantileNm", "IndSexRef"};
                default -> new String[] {"QuantileNm"};
            };
            List<GoldenRow> chosen = rows.stream()
                    .filter(row -> row.text("GroupSet").equals(set))
                    .toList();
            GoldenRow.group(chosen, key).values().forEach(areas -> {
                GoldenRow first = areas.get(0);
                int[] result = assign(
                        areas,
                        "Value",
                        GROUPS.get(first.text("QuantileNm")),
                        first.text("Polarity").equals("TRUE"));
                for (int i = 0; i < result.length; i++) {
                    groups.put(areas.get(i), result[i]);
                }
            });
        }
        folder.check("exact", 0, "QuantileInGrp")
                .rows(
                        "workbook_cases.csv",
                        rows,
                        row -> answer("QuantileInGrp", groups.get(row)),
                        "IndSexRef",
                        "AreaCode",
                        "QuantileNm")
                .verify();
    }

    private static int[] assign(List<GoldenRow> rows, String column, int groups, boolean invert) {
        return QuantileGroups.of(groups).withInverted(invert).assign(GoldenRow.numbers(rows, column));
    }

    private static Map<String, Object> answer(String column, int group) {
        Map<String, Object> values = new HashMap<>();
        values.put(column, group == QuantileGroups.NONE ? null : group);
        return values;
    }
}
