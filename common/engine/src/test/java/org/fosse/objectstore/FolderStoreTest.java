package org.fosse.objectstore;

import java.nio.file.Files;
import java.nio.file.Path;

final class FolderStoreTest extends ObjectStoreLaws {
    @Override
    protected ObjectStore open() throws Exception {
        Path root = Files.createTempDirectory(folder, "it's a store");
        return new FolderStore(root, root.resolve(".parts"), true);
    }
}
