package org.fosse.jobs.land;

import java.io.Serializable;

/** A line of an extract. */
public record Place(String file, long line) implements Serializable {}
