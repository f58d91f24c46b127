package org.fosse.sources;

import java.time.LocalDate;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Fault;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.ShareBasis;
import org.fosse.tables.SmallAreaFact;
import org.jspecify.annotations.Nullable;

/** What the sources make of an extract: a closed set of shapes, whatever the format. */
public sealed interface Landed {

    /**
     * A value of an indicator for an area and a period, as the source gives it.
     *
     * @param areaLevel null when the source gives a code only
     * @param breakdown "all", or what the stratum divides by ("sex", "age", "deprivation_decile")
     * @param stratum "all", or the group
     * @param value in the source's unit, percent as 0 to 100
     * @param note the source's own words about the value
     * @param unit the source's own unit text
     * @param indicatorName the source's own name for the indicator
     * @param publishedLabel the edition it was published in where that differs from its period ("Q3 2025/26")
     * @param mappingId the area mapping the publication ships ("qof_2022/23"); null to use the membership in force
     */
    record Observed(
            String indicatorId,
            String areaCode,
            @Nullable Level areaLevel,
            Period period,
            String breakdown,
            String stratum,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable Double lower95,
            @Nullable Double upper95,
            @Nullable Double lower998,
            @Nullable Double upper998,
            ValueStatus status,
            @Nullable String note,
            @Nullable String unit,
            @Nullable String indicatorName,
            @Nullable LocalDate publishedOn,
            @Nullable String publishedLabel,
            int revision,
            @Nullable String mappingId)
            implements Landed {}

    /**
     * What a publisher's list says of one of its indicators.
     *
     * @param polarity as tables have it; no judgement where the list does not say
     * @param valueType as tables have it; a score where the list does not say
     */
    record Described(
            String indicatorId,
            @Nullable String indicatorName,
            @Nullable String description,
            String polarity,
            String valueType,
            @Nullable String unit,
            @Nullable LocalDate publishedOn,
            int revision)
            implements Landed {}

    /**
     * An area or organisation is named.
     *
     * @param onsCode the ONS code of the same area, where the main code is an ODS one
     * @param kind the source's own kind ("Mental health and community trust"); null where there is none
     * @param asOf the date of the statement, so that the latest name wins; null where the source has none
     */
    record AreaNamed(
            String code,
            Level level,
            String name,
            @Nullable String onsCode,
            @Nullable String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate asOf)
            implements Landed {}

    /**
     * A child area belongs to a parent.
     *
     * @param mappingId "in_force" for the general bridge; otherwise the publication that ships this mapping
     * @param validFrom first day, null when open
     * @param validTo last day, null when open
     * @param snapshotOn for a mapping that is a picture of one day: that day; its rows hold until the next picture
     * @param basis "registration", "residence" or "statutory"
     */
    record Member(
            String childCode,
            Level childLevel,
            String parentCode,
            Level parentLevel,
            String mappingId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate snapshotOn,
            String basis)
            implements Landed {}

    /**
     * What is said of a small area (LSOA), which is no area itself: how deprived it is, where it lies, how many of its people
     * belong to an area, or what it became.
     *
     * @param code of the area as it was drawn for a census; a file of people may hold words in its place ("CLOSED")
     * @param period of the index's edition, the lookup, or the day on which people were counted
     * @param decile national decile, 1 is the most deprived tenth; null where the source gives none
     * @param score higher is more deprived
     * @param people who live in it, or those of them who belong to the area; null where the source does not say
     * @param areaCode where it lies or its people belong; null for what is said of itself
     * @param became the code that it became, in whole or in part
     */
    record SmallArea(
            SmallAreaFact fact,
            String code,
            Period period,
            @Nullable Integer decile,
            @Nullable Double score,
            @Nullable Double people,
            @Nullable String areaCode,
            @Nullable Level areaLevel,
            @Nullable String became,
            @Nullable LocalDate publishedOn,
            int revision)
            implements Landed {}

    /**
     * What went on between a provider and an area in a period: patients, or a share of them.
     *
     * @param flow what it is ("waiting_list")
     * @param areaCode null for all that the provider did, wherever its patients came from
     * @param amount a count, or a share of the provider's whole; null where the source gives none
     * @param share whether it is a share
     */
    record Flowed(
            String flow,
            ShareBasis basis,
            String providerCode,
            @Nullable String areaCode,
            @Nullable Level areaLevel,
            Period period,
            @Nullable Double amount,
            boolean share,
            ValueStatus status,
            @Nullable LocalDate publishedOn,
            int revision)
            implements Landed {}

    /**
     * A provider is part of a chain or collaborative, or serves an area.
     *
     * @param link chain, collaborative or serves
     * @param linkedLevel level of the area served; null for a chain or collaborative
     */
    record Linked(
            String providerCode,
            String link,
            String linkedCode,
            @Nullable String linkedName,
            @Nullable Level linkedLevel,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements Landed {}

    /** A row of a form that has the columns of its landed table, all but where it stands. */
    record Row<T>(TypedTable<T> table, TableRow<T> row) implements Landed {}

    /**
     * A row, or a whole file, that was not accepted.
     *
     * @param rows how many data rows the fault stands for: 1, or all of a refused file
     */
    record Rejected(Fault fault, long rows) implements Landed {}

    /** The account of the file; always the last thing read from it. */
    record FileRead(FileReport report) implements Landed {}
}
