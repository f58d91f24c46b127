package org.fosse.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the sample extracts: made-up values on the public structure of Leicester, Leicestershire and Rutland. The same
 * seed gives the same content on every machine; nothing reads a clock. It needs nothing but the JDK.
 */
public final class SampleExtracts {
    /** The seed of the committed sample. */
    public static final long SEED = 20_260_331;

    private static final List<Extracts> ALL = List.of(
            new OdsExtracts(),
            new RegistrationExtracts(),
            new LookupExtract(),
            new QofExtracts(),
            new DeprivationExtracts(),
            new OversightExtract(),
            new FingertipsExtract(),
            new LocalExtracts(),
            new TalkingTherapiesExtract(),
            new ScheduleExtracts(),
            new ContractExtracts(),
            new AssessmentExtracts(),
            new RatingExtracts(),
            new IntelligenceExtract(),
            new ActionExtracts(),
            new DeliveryExtract());

    private SampleExtracts() {}

    /** The files by path under the landing folder. */
    public static SortedMap<String, byte[]> generate(long seed) {
        Facts facts = Facts.read();
        Draws draws = new Draws(seed);
        Output output = new Output();
        ALL.forEach(extracts -> extracts.write(facts, draws, output));
        return output.files();
    }

    /** Writes the files into a folder, over those of the same name. */
    public static void write(Path folder, long seed) throws IOException {
        for (Map.Entry<String, byte[]> file : generate(seed).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Arguments: the folder, and the seed where it is not that of the committed sample. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: sample FOLDER [SEED]");
            System.exit(2);
        }
        write(Path.of(arguments[0]), arguments.length == 2 ? Long.parseLong(arguments[1]) : SEED);
    }
}
