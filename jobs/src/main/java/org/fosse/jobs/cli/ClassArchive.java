package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes (class-data sharing) that lets the next start skip reading and checking them. The launcher
 * names the file by what it must fit: the JDK, the build and the folder. It tells the virtual machine to use the file
 * where there is one, and to keep note of classes where there is none.
 *
 * <p>A file is whole or absent: it is written beside its place, forced to disk and moved there, since some versions of
 * the virtual machine fall over half a file. What killed processes left is cleared away by the next one that makes one.
 */
public final class ClassArchive {
    /** The property that names the file to make. */
    static final String WANTED = "fosse.archive.wanted";
    /** The property that names the file that the virtual machine was told to use. */
    static final String USED = "fosse.archive.used";

    private static final Path MAPPED = Path.of("/proc/self/maps");
    private static final String PART = ".part-";
    /** A line of the class hierarchy: the class, and its loader. */
    private static final Pattern CLASS = Pattern.compile("([\\w.$]+)/(?:null|0x[0-9a-f]+)");

    private ClassArchive() {}

    /**
     * Makes the archive that is wanted, or removes one that the virtual machine refused. To be called when a command has
     * done all its work, so that every class that it needs has been loaded. Trouble is told and does not fail the command.
     */
    public static void keep(PrintWriter err) {
        try {
            String wanted = System.getProperty(WANTED);
            String used = System.getProperty(USED);
            if (wanted != null) {
                make(Path.of(wanted), err);
            } else if (used != null) {
                removeRefused(Path.of(used), err);
            }
        } catch (JMException | RuntimeException | IOException e) {
            err.println("fosse: no archive of loaded classes could be kept (" + e.getMessage()
                    + "); FOSSE_CDS=off does without.");
        }
        err.flush();
    }

    private static void make(Path archive, PrintWriter err) throws JMException, IOException {
        if (Files.exists(archive)) {
            return;
        }
        err.println("fosse: keeping an archive of the loaded classes, once; the next start is faster.");
        err.flush();
        long self = ProcessHandle.current().pid();
        Path part = archive.resolveSibling(archive.getFileName() + PART + self);
        try {
            dump(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ)) {
                channel.force(true);
            }
            Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        clear(archive);
    }

    /**
     * Asks the virtual machine, as {@code jcmd PROCESS VM.cds dynamic_dump FILE} would. What it says of it on standard
     * output is kept from there: the last line is the command's own.
     */
    private static void dump(Path file) throws JMException, IOException {
        PrintStream out = System.out;
        String answer;
        try {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            link();
            answer = ask("vmCds", "dynamic_dump", '"' + file.toString() + '"');
        } finally {
            System.setOut(out);
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, answer.strip());
        }
    }

    /**
     * Links every class that is loaded. A class that was loaded because another mentions it, and not linked, stays out of
     * the archive: that is one of six, and each start would read them from their jars.
     */
    @SuppressWarnings("ReturnValueIgnored")
    private static void link() throws JMException {
        CLASS.matcher(ask("vmClassHierarchy"))
                .results()
                .map(found -> found.group(1))
                .forEach(name -> {
                    try {
                        // Asking for its fields links a class, and runs nothing of it.
                        Class.forName(name, false, ClassArchive.class.getClassLoader())
                                .getDeclaredFields();
                    } catch (ClassNotFoundException | LinkageError e) {
                        // Made while the process ran, or needs a library that is not there: no archive holds it.
                    }
                });
    }

    /** What the virtual machine answers to a diagnostic command. */
    private static String ask(String command, String... words) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[] {words},
                        new String[] {String[].class.getName()});
    }

    /** Deletes archives of the same kind that fit another build or JDK, and parts whose process is gone. */
    private static void clear(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        String kind = name.substring(0, name.indexOf('-') + 1);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(archive.resolveSibling(""), kind + "*.jsa*")) {
            for (Path file : files) {
                String other = file.getFileName().toString();
                int part = other.indexOf(PART);
                if (!other.equals(name) && (part < 0 || !lives(other.substring(part + PART.length())))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean lives(String process) {
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process)).isPresent();
    }

    /** Where the operating system tells what is mapped, a file that is not has been refused. */
    private static void removeRefused(Path archive, PrintWriter err) throws IOException {
        if (Files.isReadable(MAPPED)
                && !Files.readString(MAPPED, StandardCharsets.ISO_8859_1)
                        .contains(archive.getFileName().toString())) {
            Files.deleteIfExists(archive);
            err.println(
                    "fosse: the archive of loaded classes did not fit and was removed; the next run makes a new one.");
        }
    }
}
