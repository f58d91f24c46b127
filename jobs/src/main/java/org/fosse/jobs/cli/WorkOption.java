package org.fosse.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.fosse.objectstore.HadoopStore;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.Place;
import org.fosse.release.Rights;
import org.fosse.tables.Readers;
import picocli.CommandLine.Option;

/** {@code --work}, shared by every command that may be given a folder of a store. */
public final class WorkOption {
    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            defaultValue = "${sys:fosse.home:-.}/work",
            description =
                    "Folder of this machine for what is needed of a store and what is made for it; may be empty, and may be lost. Default: work, in Fosse's own folder.")
    private Path root = Path.of("work");

    /** The folder for what is needed of a folder of a store; nobody else may look into it. */
    Path folder(Place place) throws IOException {
        return Rights.createFolder(place.copyIn(Rights.createFolder(root.normalize(), Readers.OWNER)), Readers.OWNER);
    }

    /** Opens a folder of a store. */
    ObjectStore open(URI store) throws IOException {
        return HadoopStore.open(store, Rights.createFolder(root.normalize().resolve("on-its-way"), Readers.OWNER));
    }
}
