package org.fosse.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** A column of texts, words or bytes. Different texts are numbered, and values are held by number. */
final class TextPages extends ColumnPages {
    private final boolean isText;
    private final Held held;
    private TextPool pool = new TextPool();

    /** The dictionary of the pages before the one from which on none is used. */
    private @Nullable TextPool finished;

    private int[] ids = new int[0];
    private @Nullable Object last;
    private int lastId;
    private final Map<Word, Integer> words = new HashMap<>();

    /** The page in which a number was met last. */
    private int[] met = new int[0];

    private int page;
    private long[] hashes = new long[0];

    /** How many bytes of texts the columns of a file hold for the page that is being filled. */
    static final class Held {
        private long bytes;

        long bytes() {
            return bytes;
        }

        void clear() {
            bytes = 0;
        }
    }

    TextPages(Table table, Column column, Held held) {
        super(table, column);
        this.isText = column.type() == Type.STRING;
        this.held = held;
    }

    /** A value that is the same object as the row before has is looked up no more. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    void add(int row, Object value) {
        if (value != last) {
            lastId = id(value);
            last = value;
        }
        int place = place(row);
        if (place == ids.length) {
            ids = Arrays.copyOf(ids, Math.max(16, 2 * place));
        }
        ids[place] = lastId;
        held.bytes += isPlain() ? pool.length(lastId) : 0;
    }

    private int id(Object value) {
        int before = pool.bytes();
        int id;
        if (isText && value instanceof String text) {
            id = pool.id(text);
        } else if (isText && value instanceof Word word) {
            id = id(word);
        } else if (!isText && value instanceof byte[] bytes) {
            id = pool.add(bytes);
        } else {
            throw wrong(value);
        }
        held.bytes += pool.bytes() - before;
        return id;
    }

    /** A word's text, which its enum may have to make, is asked for once. */
    private int id(Word word) {
        Integer known = words.get(word);
        if (known == null) {
            known = pool.id(word.text());
            words.put(word, known);
        }
        return known;
    }

    @Override
    long[] hashes(int count) {
        if (hashes.length < count) {
            hashes = new long[count];
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = pool.hash(ids[i]);
        }
        return hashes;
    }

    @Override
    Bounds bounds(int count) {
        page++;
        if (met.length < pool.size()) {
            met = Arrays.copyOf(met, Math.max(pool.size(), 2 * met.length));
        }
        int least = ids[0];
        int most = ids[0];
        for (int i = 0; i < count; i++) {
            int id = ids[i];
            if (met[id] != page) {
                met[id] = page;
                least = pool.compare(id, least) < 0 ? id : least;
                most = pool.compare(id, most) > 0 ? id : most;
            }
        }
        return new Bounds(pool.text(least), pool.text(most));
    }

    @Override
    int compare(ByteBuffer one, ByteBuffer other) {
        int at = one.mismatch(other);
        return at < 0 || at == one.limit() || at == other.limit()
                ? Integer.compare(one.limit(), other.limit())
                : Byte.compareUnsigned(one.get(at), other.get(at));
    }

    /** A text that stands in most rows but once is not worth a number. */
    @Override
    boolean code(int count, boolean first) {
        if (!isText) {
            return false;
        }
        if (!first) {
            return true;
        }
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes += pool.length(ids[i]);
        }
        return pool.bytes() < bytes;
    }

    @Override
    void writeCodes(PageBytes out, int count) {
        out.ids(ids, count, pool.size());
    }

    @Override
    void writePlain(PageBytes out, int count) {
        for (int i = 0; i < count; i++) {
            pool.write(out, ids[i]);
        }
    }

    @Override
    boolean isDictionaryFull() {
        return pool.bytes() > MOST_BYTES_IN_DICTIONARY || pool.size() > MOST_IN_DICTIONARY;
    }

    @Override
    void endPage() {
        if (isPlain()) {
            if (finished == null) {
                finished = pool;
            }
            renew();
        }
    }

    @Override
    int writeDictionary(PageBytes out) {
        TextPool dictionary = finished == null ? pool : finished;
        dictionary.writeAll(out);
        return dictionary.size();
    }

    @Override
    void clearDictionary() {
        finished = null;
        renew();
    }

    private void renew() {
        pool = new TextPool();
        last = null;
        words.clear();
        Arrays.fill(met, 0);
        page = 0;
    }
}
