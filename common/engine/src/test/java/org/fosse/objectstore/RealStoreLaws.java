package org.fosse.objectstore;

import java.net.URI;
import java.util.UUID;

/** The laws on a store that runs: {@code -Dtest=RealStoreLaws -Dfosse.store=URI}. Its name keeps it out of other builds. */
final class RealStoreLaws extends ObjectStoreLaws {
    @Override
    protected ObjectStore open() throws Exception {
        return HadoopStore.open(
                URI.create(System.getProperty("fosse.store") + "/" + UUID.randomUUID()), folder.resolve("scratch"));
    }
}
