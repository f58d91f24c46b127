package org.fosse.sample;

/** Writes the files of one source. */
interface Extracts {
    void write(Facts facts, Draws draws, Output output);
}
