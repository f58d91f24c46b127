package org.fosse.jobs.oversight;

import java.time.LocalDate;

/** A quarter of publication. */
record Quarter(String label, LocalDate start, LocalDate end) {}
