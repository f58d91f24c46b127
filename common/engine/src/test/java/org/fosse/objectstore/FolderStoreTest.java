package org.fosse.objectstore;

import java.nio.file.Files;

final class FolderStoreTest extends ObjectStoreLaws {
    @Override
    protected ObjectStore open() throws Exception {
        return new FolderStore(Files.createTempDirectory(folder, "it's a store"));
    }
}
