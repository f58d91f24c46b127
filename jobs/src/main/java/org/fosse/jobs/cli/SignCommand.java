package org.fosse.jobs.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fosse.release.LockOwner;
import org.fosse.release.Release;
import org.fosse.release.ReleaseWriter;
import org.fosse.release.SignOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Records that a release was signed off. The release itself does not change. */
@Command(name = "sign", description = "Record that a release is signed off, after checking every file of it.")
public final class SignCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private ExtractsOption extracts = new ExtractsOption();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "clinical|assurance|management",
            converter = RoleText.class,
            description = "In which role; never a name.")
    private SignOff.Role role = SignOff.Role.CLINICAL;

    @Option(names = "--release", paramLabel = "RELEASE", description = "Another release than the current one.")
    private String name = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock;

    public SignCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Release release = name.isEmpty() ? published.getCurrent() : published.getRelease(name);
        boolean recorded;
        try (ReleaseWriter writer =
                published.folder(extracts).lock(LockOwner.ofThisProcess("sign-" + release.id(), clock.instant()))) {
            recorded = writer.sign(release.id(), role, clock.instant());
        }
        return Report.done(
                command,
                "Release " + release.id()
                        + (recorded ? " is signed off, role " : " was signed off before, and stays so, role ")
                        + role.text() + ".",
                "signed",
                release.id().toString());
    }

    /** A role as it is written. */
    static final class RoleText implements picocli.CommandLine.ITypeConverter<SignOff.Role> {
        @Override
        public SignOff.Role convert(String text) {
            return SignOff.Role.find(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is no role; one of clinical, assurance, management"));
        }
    }
}
