package org.fosse.jobs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.run.ReleaseTables;

/** The star of a release, loaded by the script that is in it. */
final class StarDatabase implements AutoCloseable {
    private final Connection connection = DriverManager.getConnection("jdbc:duckdb:");

    StarDatabase(Path release) throws IOException, SQLException {
        execute("SET VARIABLE release = " + ReleaseTables.quoted(release));
        execute(Files.readString(release.resolve(ModelFiles.FOLDER).resolve("star.sql")));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The names of a query's columns, then its rows. */
    List<List<Object>> ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            List<Object> names = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            for (int i = 1; i <= columns; i++) {
                names.add(result.getMetaData().getColumnLabel(i));
            }
            rows.add(names);
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
