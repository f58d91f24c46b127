package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fosse.sources.Landed.SmallArea;
import org.fosse.tables.SmallAreaFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files say of small areas, by the layouts of conf/sources. */
class SmallAreaLayoutsTest {
    @TempDir
    private Path folder;

    private ReadExtract extract(String name, String text) throws IOException {
        return ReadExtract.shipped(
                folder, name, text, ReadExtract.SHIPPED.delivery().notes());
    }

    private static List<SmallArea> said(ReadExtract extract, SmallAreaFact fact) {
        return extract.all(SmallArea.class).stream()
                .filter(each -> each.fact() == fact)
                .toList();
    }

    @Test
    void theEditionOfAnIndexComesFromTheFilesNameAndADecileIsOneToTen() throws IOException {
        ReadExtract extract = extract(
                "File_1_-_IMD2015_Index.csv",
                "LSOA code (2011),LSOA name (2011),Local Authority District code (2013),"
                        + "Local Authority District name (2013),Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"
                        + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)\n"
                        + "E01000001,A,E06000016,Leicester,1,1\n"
                        + "E01000002,B,E07000129,Blaby,2,11\n"
                        + "E01000003,C,E07000129,Blaby,3,first\n"
                        + "E01000004,D,E07000129,Blaby,3,\n");

        assertThat(said(extract, SmallAreaFact.INDEX))
                .extracting(SmallArea::code, each -> each.period().label(), SmallArea::decile)
                .containsExactly(tuple("E01000001", "2015", 1), tuple("E01000004", "2015", null));
        assertThat(said(extract, SmallAreaFact.LIES_IN))
                .extracting(SmallArea::areaCode)
                .containsExactly("E06000016", "E07000129");
        assertThat(extract.rules()).containsExactly("out_of_range", "not_a_whole_number");
    }

    @Test
    void aSmallAreaDrawnAcrossOthersBecameNothingInParticular() throws IOException {
        ReadExtract extract = extract(
                "lookup.csv",
                "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM\n"
                        + "E01000001,A,E01000002,B,S,W06000001,Ynys\n"
                        + "E01000003,C,E01000004,D,X,E08000001,Bolton\n");

        assertThat(said(extract, SmallAreaFact.BECAME))
                .extracting(SmallArea::code, SmallArea::became)
                .containsExactly(tuple("E01000001", "E01000002"));
        assertThat(said(extract, SmallAreaFact.LIES_IN))
                .extracting(
                        SmallArea::code,
                        SmallArea::areaCode,
                        each -> each.period().label())
                .containsExactly(tuple("E01000004", "E08000001", "2022"));
    }

    @Test
    void patientsAreTakenWithEveryWordThatStandsForAPlaceAndOnlyInWholeNumbers() throws IOException {
        ReadExtract extract = extract(
                "patients.csv",
                "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,Number of Patients\n"
                        + "P,04JAN2021,C82001,A,E01000001,ALL,7\n"
                        + "P,04JAN2021,C82001,A,CLOSED,ALL,2\n"
                        + "P,04JAN2021,C82001,A,E01000001,FEMALE,4\n"
                        + "P,04JAN2021,C82001,A,E01000002,ALL,1.5\n"
                        + "P,04JAN2021,C82001,A,E01000003,ALL,*\n");

        assertThat(said(extract, SmallAreaFact.PEOPLE))
                .extracting(
                        SmallArea::code,
                        SmallArea::people,
                        each -> each.period().label())
                .containsExactly(
                        tuple("E01000001", 7.0, "Jan 2021"),
                        tuple("CLOSED", 2.0, "Jan 2021"),
                        tuple("E01000003", null, "Jan 2021"));
        assertThat(extract.rules()).containsExactly("out_of_range");
        assertThat(extract.report().message()).contains("not used: 1");
    }
}
