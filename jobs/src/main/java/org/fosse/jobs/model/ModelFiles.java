package org.fosse.jobs.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.tables.Folder;
import org.fosse.tables.Table;

/** The descriptions of a release's star, written beside it. */
public final class ModelFiles {
    /** Where they are, relative to the release's folder. */
    public static final String FOLDER = Folder.STAR.text() + "/model";

    private ModelFiles() {}

    /** @param tables those of the release; where none is of the star, nothing is written */
    public static void write(Path release, Collection<Table> tables) throws IOException {
        Star star = Star.of(tables);
        if (star.tables().isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> file : texts(star).entrySet()) {
            Path path = release.resolve(FOLDER).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** Each file's text by its path, with forward slashes. */
    static Map<String, String> texts(Star star) {
        Map<String, String> texts = new TreeMap<>(PowerBiProject.files(star));
        texts.put("star.sql", DuckDbScript.text(star));
        texts.put("sources.yml", DbtSources.yaml(star));
        return texts;
    }
}
