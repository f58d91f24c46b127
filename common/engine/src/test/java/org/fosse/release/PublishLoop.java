package org.fosse.release;

import java.nio.file.Path;

/** A process that publishes without end, to be killed. */
final class PublishLoop {
    private PublishLoop() {}

    public static void main(String[] args) throws Exception {
        PublishedFolder published = new PublishedFolder(Path.of(args[0]));
        long first = Long.parseLong(args[1]);
        for (long order = first; ; order++) {
            Trial.publish(published, order);
            try (ReleaseWriter writer = published.lock(Trial.owner("prune-" + order))) {
                writer.prune(3, 0);
            }
            if (order == first) {
                System.out.println("ready");
                System.out.flush();
            }
        }
    }
}
