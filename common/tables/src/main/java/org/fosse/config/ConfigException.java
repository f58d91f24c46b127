package org.fosse.config;

import java.util.List;
import org.fosse.tables.Fault;

/** The configuration cannot be used. Carries every fault that was found, in order of file and line. */
public final class ConfigException extends RuntimeException {
    private final transient List<Fault> faults;

    public ConfigException(List<Fault> faults) {
        super(messageOf(faults));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String messageOf(List<Fault> faults) {
        StringBuilder text = new StringBuilder("the configuration has ")
                .append(faults.size())
                .append(faults.size() == 1 ? " fault" : " faults");
        faults.forEach(fault -> text.append(System.lineSeparator()).append(fault));
        return text.toString();
    }
}
