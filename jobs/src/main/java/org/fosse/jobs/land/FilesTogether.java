package org.fosse.jobs.land;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.sources.LandingFile;

/**
 * Which files are read together. A large file is by itself; small ones share, since a task and the files of its tables cost a
 * moment of their own. Which share is told by their names: a file that comes, changes or goes leaves all but its own share
 * as they were, unless the folder grows or shrinks to another power of two.
 */
final class FilesTogether {
    /** A file of as many bytes is large. */
    private static final long LARGE = 1L << 20;

    /** Of a folder that holds more than so many large files, a file is large that is as large a part of it. */
    private static final int MOST = 256;

    private static final int FEWEST = 4;

    private FilesTogether() {}

    /** @return the largest first */
    static List<List<LandingFile>> of(List<LandingFile> files) {
        Map<String, List<LandingFile>> delivered = new LinkedHashMap<>();
        files.forEach(file -> delivered
                .computeIfAbsent(file.path(), path -> new ArrayList<>())
                .add(file));
        long bytes = delivered.values().stream().mapToLong(FilesTogether::bytes).sum();
        long large = Math.max(LARGE, powerOfTwo(bytes / MOST));
        long small = delivered.values().stream()
                .mapToLong(FilesTogether::bytes)
                .filter(each -> each < large)
                .sum();
        int shares = (int) Math.max(FEWEST, powerOfTwo(small / large));
        Map<String, List<LandingFile>> together = new LinkedHashMap<>();
        Map<String, Long> size = new HashMap<>();
        delivered.forEach((path, all) -> all.forEach(file -> {
            String share = bytes(all) < large
                    ? share(file, shares)
                    : path + "!" + share(file, (int) powerOfTwo(bytes(all) / large));
            together.computeIfAbsent(share, each -> new ArrayList<>()).add(file);
            size.merge(share, bytes(all) / all.size(), Long::sum);
        }));
        return together.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<LandingFile>> each) -> size.get(each.getKey()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Of what was delivered as one: a file, or an archive whose entries it is. */
    private static long bytes(List<LandingFile> delivered) {
        return delivered.get(0).bytes();
    }

    private static String share(LandingFile file, int of) {
        int hash = file.name().hashCode();
        return String.valueOf((hash ^ (hash >>> 16)) & (of - 1));
    }

    /** The smallest that is not below a number. */
    private static long powerOfTwo(long number) {
        return number <= 1 ? 1 : Long.highestOneBit(number - 1) << 1;
    }
}
