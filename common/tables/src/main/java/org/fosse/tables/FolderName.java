package org.fosse.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names of folders that every system can hold, so that what leaves can be copied to any share: letters, digits, _ and -, the first
 * of them a letter or digit, at most 40; none of them a device of Windows, and no two the same where case makes no difference.
 * Without a full stop a name has neither an ending nor one at its end, and leads to no other folder.
 *
 * <p>Source: Naming Files, Paths, and Namespaces (learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
public final class FolderName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern DEVICE = Pattern.compile("CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]");

    private FolderName() {}

    /** Whether every system can hold a folder of this name. */
    public static boolean isSafe(String name) {
        return listFaults(List.of(name)).isEmpty();
    }

    /** What is wrong with names of folders that lie side by side, in order, a sentence each; names that are the same are one folder. */
    public static List<String> listFaults(Collection<String> names) {
        List<String> faults = new ArrayList<>();
        Map<String, String> byCase = new TreeMap<>();
        for (String name : names) {
            String upper = name.toUpperCase(Locale.ROOT);
            String twin = byCase.putIfAbsent(upper, name);
            if (!PLAIN.matcher(name).matches()) {
                faults.add("'" + name + "' holds something other than letters, digits, _ and -, begins with none of the"
                        + " first two, or is longer than 40.");
            } else if (DEVICE.matcher(upper).matches()) {
                faults.add("'" + name + "' is a device under Windows, where no folder can have its name.");
            } else if (twin != null && !twin.equals(name)) {
                faults.add("'" + twin + "' and '" + name + "' are one folder where case makes no difference.");
            }
        }
        return faults;
    }
}
