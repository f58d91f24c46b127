package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.objectstore.HadoopStore;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.Place;
import org.fosse.release.Rights;
import org.fosse.release.StoredReleases;
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
    ObjectStore open(Place place) throws IOException {
        return HadoopStore.open(
                place.store().orElseThrow(),
                Rights.createFolder(folder(place).resolve(StoredReleases.ON_ITS_WAY), Readers.OWNER));
    }
}
