/**
 * Descriptions of the star for the tools that load it, made from the declarations: a tabular model for Power BI, a script for
 * DuckDB, sources for dbt.
 */
@NullMarked
package org.fosse.jobs.model;

import org.jspecify.annotations.NullMarked;
