package org.fosse.jobs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fosse.jobs.run.ExitCode;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.tables.PrintableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds every file of releases against their manifests. Nothing is changed. */
@Command(
        name = "verify",
        description = "Check every file of a release against its manifest.",
        footer = {"", "Exit codes: 0 every file is as it was published; 6 one is missing, differs or was added."})
public final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private ExtractsOption extracts = new ExtractsOption();

    @Parameters(
            paramLabel = "RELEASE",
            arity = "0..*",
            description = "The releases, as fosse releases names them. Default: the current one.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "Every release.")
    private boolean all;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PublishedFolder folder = published.folder(extracts);
        PrintWriter err = command.commandLine().getErr();
        List<Release> releases = releases(folder);
        int damaged = 0;
        for (Release release : releases) {
            List<String> damage = folder.listDamage(release);
            err.println("Release " + release.id() + ": "
                    + (damage.isEmpty()
                            ? release.manifest().files().size() + " files, as they were published."
                            : "damaged."));
            damage.forEach(line -> err.println("  " + PrintableText.of(line)));
            damaged += damage.isEmpty() ? 0 : 1;
        }
        if (damaged > 0) {
            err.println(
                    "Put the files back from a copy, or make the release anew: scripts/fosse run --afresh. Releases share files that are the same:"
                            + " verify --all says which are whole, and scripts/fosse rollback RELEASE lets readers see one of them.");
        }
        err.flush();
        ExitCode code = damaged == 0 ? ExitCode.DONE : ExitCode.OUTPUT;
        command.commandLine().getOut().println(line(releases.size(), damaged, code));
        command.commandLine().getOut().flush();
        return code.code();
    }

    private List<Release> releases(PublishedFolder folder) throws IOException {
        if (all) {
            return folder.listReleases();
        }
        List<Release> named = new ArrayList<>();
        for (String name : names) {
            named.add(published.getRelease(name));
        }
        return named.isEmpty() ? List.of(published.getCurrent()) : named;
    }

    private static String line(int releases, int damaged, ExitCode code) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("status", damaged == 0 ? "whole" : "damaged");
            json.writeNumberField("releases", releases);
            json.writeNumberField("damaged", damaged);
            json.writeNumberField("exit_code", code.code());
            json.writeEndObject();
        }
        return line.toString();
    }
}
