package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsSourcesTest {
    @TempDir
    Path folder;

    @Test
    void onlyPrescribingSettingFourIsAPractice() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "epraccur.csv");
        assertThat(read.report().source()).isEqualTo("ods_practice");
        assertThat(read.report().rowsAccepted()).isEqualTo(9);
        assertThat(read.all(AreaNamed.class))
                .extracting(AreaNamed::code)
                .hasSize(7)
                .doesNotContain("A99927", "Y02077");
    }

    @Test
    void aPracticeBelongsToItsSubIcbFromTheDayItJoined() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "epraccur.csv");
        assertThat(read.all(Member.class))
                .contains(new Member(
                        "C82001",
                        Level.PRACTICE,
                        "03W",
                        Level.SUB_ICB,
                        "in_force",
                        LocalDate.of(2013, 4, 1),
                        null,
                        null,
                        "statutory"))
                .filteredOn(member -> member.childCode().startsWith("W"))
                .isEmpty();
    }

    @Test
    void trustsAndSubIcbsAreToldApartByShape() throws IOException {
        ReadExtract trusts = ReadExtract.ofCut(Files.createDirectory(folder.resolve("a")), "etr.csv");
        assertThat(trusts.report().source()).isEqualTo("ods_trust");
        assertThat(trusts.all(Member.class))
                .anyMatch(m -> m.childCode().equals("RT5") && m.parentCode().equals("QK1"));
        ReadExtract subIcbs = ReadExtract.ofCut(Files.createDirectory(folder.resolve("b")), "eccg.csv");
        assertThat(subIcbs.report().source()).isEqualTo("ods_sub_icb");
        assertThat(subIcbs.all(AreaNamed.class)).extracting(AreaNamed::code).containsExactly("03W", "04C", "04V");
        assertThat(subIcbs.report().rowsAccepted()).isEqualTo(4);
    }

    @Test
    void networkSheetsAreKnownByTheirHeadingsInAnyOrder() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("anything.bin"));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill(workbook.newWorksheet("PCN Details"), new String[][] {
                {"PCN Name", "PCN Code", "Current Sub ICB Loc Code", "Close Date", "Open Date"},
                {"WILLOWS HEALTH PCN", "U00147", "04C", "", "20191001"}
            });
            fill(workbook.newWorksheet("Notes"), new String[][] {{"Read me"}, {"Some words"}});
            fill(workbook.newWorksheet("Members"), new String[][] {
                {
                    "PCN Code",
                    "Partner\nOrganisation\nCode",
                    "Practice to PCN\nRelationship\nEnd Date",
                    "Practice to PCN\nRelationship\nStart Date"
                },
                {"U00147", "C82001", "20240331", "20191001"},
                {"U00147", "C82002", "", "20240401"},
                {"U", "C82003", "", "20240401"}
            });
        }
        ReadExtract read = ReadExtract.only(folder);
        assertThat(read.report().source()).isEqualTo("ods_pcn");
        assertThat(read.report().rowsAccepted()).isEqualTo(4);
        assertThat(read.report().message()).contains("Notes");
        assertThat(read.all(Member.class))
                .filteredOn(member -> member.childLevel() == Level.PRACTICE)
                .extracting(Member::childCode, Member::validFrom, Member::validTo)
                .containsExactly(
                        Tuple.tuple("C82001", LocalDate.of(2019, 10, 1), LocalDate.of(2024, 3, 31)),
                        Tuple.tuple("C82002", LocalDate.of(2024, 4, 1), null));
    }

    @Test
    void theRegistrationMapIsAPictureOfItsDay() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "registration-map.csv");
        assertThat(read.report().source()).isEqualTo("gp_registration_map");
        assertThat(read.all(Member.class))
                .allMatch(m -> LocalDate.of(2025, 10, 1).equals(m.snapshotOn()));
        assertThat(read.all(AreaNamed.class))
                .anyMatch(a -> a.code().equals("QK1") && "E54000015".equals(a.onsCode()) && a.level() == Level.SYSTEM);
    }

    @Test
    void uIsNoNetwork() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "registration-map.csv");
        assertThat(read.report().rowsAccepted()).isEqualTo(5);
        assertThat(read.all(AreaNamed.class)).noneMatch(a -> a.code().equals("U"));
        assertThat(read.all(Member.class)).noneMatch(m -> m.parentCode().equals("U"));
    }

    @Test
    void theEarlierMapSpeaksOfCcgAndStp() throws IOException {
        String text = "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                + "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,"
                + "ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME\n"
                + "GP_PRAC_PAT_LIST,01JAN2021,C82001,Some practice,LE8 0LG,U30213,Cross Counties PCN,"
                + "E38000051,03W,NHS East Leicestershire and Rutland CCG,E54000015,QK1,LLR STP,E40000008,Y60,Midlands\n";
        ReadExtract read = ReadExtract.ofText(folder, "x", text);
        assertThat(read.report().source()).isEqualTo("gp_registration_map");
        assertThat(read.all(AreaNamed.class)).hasSize(5);
    }

    private static String prescriber(String code, String status, String commissioner, String setting) {
        return '"' + code + "\",\"SURGERY\",\"Y60\",\"QK1\",\"\",\"\",\"\",\"\",\"\",\"LE1 1AA\",\"20130401\",\"\",\""
                + status
                + "\",\"B\",\"" + commissioner
                + "\",\"20130401\",\"\",\"\",\"\",\"\",\"\",\"0\",\"\",\"" + commissioner + "\",\"\",\"" + setting
                + "\",\"\"\n";
    }

    @Test
    void theRegisterOfTodaySaysRolesAndNotTheSystemThatCommissions() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "register.csv",
                prescriber("C82040", "ACTIVE", "52R", "RO76")
                        + prescriber("C82041", "ACTIVE", "03W", "RO72|RO76")
                        + prescriber("A91152", "ACTIVE", "13Q", "RO72"));
        assertThat(read.report().source()).isEqualTo("ods_practice");
        assertThat(read.report().rowsAccepted()).isEqualTo(3);
        assertThat(read.all(Member.class))
                .extracting(Member::childCode, Member::parentCode)
                .containsExactly(Tuple.tuple("C82040", "52R"), Tuple.tuple("QK1", "Y60"), Tuple.tuple("C82041", "03W"));
    }

    @Test
    void aRegisterWithOtherColumnsIsRefusedAndNeverReadShifted() throws IOException {
        String row = prescriber("C82040", "A", "03W", "4");
        refused(row.replace(",\"LE1 1AA\"", ""), "26 columns in place of 27");
        refused(row.replace(",\"LE1 1AA\"", ",\"\",\"LE1 1AA\""), "28 columns in place of 27");
        refused(row.replace("\"20130401\",\"\",\"A\"", "\"\",\"20130401\",\"A\""), "no open date in its place");
        refused(row.replace("\"4\"", "\"GP practice\""), "no prescribing setting in its place");
        ReadExtract dentists = ReadExtract.ofText(folder, "register.csv", row.replace("\"4\"", "\"\""));
        assertThat(dentists.report().status()).isEqualTo(FileStatus.UNRECOGNISED);
    }

    private void refused(String text, String why) throws IOException {
        FileReport report = ReadExtract.ofText(folder, "register.csv", text).report();
        assertThat(report.status()).isEqualTo(FileStatus.REFUSED);
        assertThat(report.message()).contains("looks like ods_practice", why);
    }

    @Test
    void anOlderWorkbookOfNetworksSpeaksOfGroups() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "networks.csv",
                "PCN Code,PCN Name,Current CCG Code,CCG,Open Date,Close Date\n"
                        + "U00147,WILLOWS HEALTH PCN,04C,NHS LEICESTER CITY CCG,20191001,\n");
        assertThat(read.report().source()).isEqualTo("ods_pcn");
        assertThat(read.all(Member.class)).extracting(Member::parentCode).containsExactly("04C");
    }

    private static void fill(Worksheet sheet, String[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                sheet.value(i, j, rows[i][j]);
            }
        }
    }
}
