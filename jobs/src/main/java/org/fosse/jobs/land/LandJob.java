package org.fosse.jobs.land;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.config.Delivery;
import org.fosse.config.FosseConfig;
import org.fosse.config.ResolvedConfig;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.PieceJob;
import org.fosse.engine.Run;
import org.fosse.engine.SplitJob;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.LandingFile;
import org.fosse.sources.LandingFolder;
import org.fosse.sources.Sources;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;

/**
 * Reads every file of the landing folder once, the largest first, and keeps what was read in a table per shape of record, so
 * that each later job reads only its own. What is read of a file depends on no other.
 */
public final class LandJob implements PieceJob {
    /**
     * Some files.
     *
     * @param configuration digest of all that it says but of the files themselves
     */
    private record Some(List<LandingFile> files, Sources sources, FosseConfig.Limits limits, String configuration)
            implements Piece {
        @Override
        public String of() {
            // With lengths: a name may hold anything.
            return files.stream()
                    .map(LandingFile::toString)
                    .map(file -> file.length() + " " + file)
                    .collect(Collectors.joining(", ", configuration + " ", ""));
        }

        @Override
        public Iterator<SplitJob.Part> rows() {
            return new FlatMapIterator<>(files.iterator(), found -> {
                LandingFile file = LandingFolder.inspect(found, sources, limits);
                return new LandedRows(file, ExtractReader.open(file, sources, limits));
            });
        }
    }

    @Override
    public List<Table> outputs() {
        return List.copyOf(LandedRows.TABLES);
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public List<Piece> pieces(Inputs in, Run run) {
        FosseConfig config = run.config();
        Sources sources = Sources.of(config);
        String configuration = ResolvedConfig.withoutDelivery(config).sha256();
        return FilesTogether.of(find(run, config.delivery())).stream()
                .<Piece>map(files -> new Some(files, sources, config.limits(), configuration))
                .toList();
    }

    private static List<LandingFile> find(Run run, Delivery delivery) {
        try {
            return LandingFolder.find(run.landing(), delivery.notes(), delivery.ignored());
        } catch (IOException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }
}
