package org.fosse.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison itself, on a folder with one case of each kind; the library of this test doubles x. */
class ReferenceFolderTest {
    @TempDir
    Path root;

    @BeforeEach
    void writeTheInputs() throws IOException {
        write("peer_defects.csv", "folder,columns,case_id_regex,where,kind", "t,y,^wrong$,mark~^b,skip");
        write("t/inputs.csv", "case_id,x", "right,1", "wrong,2", "gap,", "crash,4");
        write("t/tolerance.csv", "column,kind,tolerance,note", "y,rel,1e-9,", "z,exact,0,", "mark,info,,");
    }

    private void write(String file, String... lines) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    private ReferenceFolder expect(String... lines) throws IOException {
        write("t/expected.csv", lines);
        return ReferenceFolder.below(root, false).get(0);
    }

    private static List<String> compare(ReferenceFolder folder) {
        return folder.compare(List.of(ReferenceFolderTest::twice), "z"::equals);
    }

    private static Map<String, ?> twice(Case given, Row expected) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("y", 2 * given.number("x"));
        return answer;
    }

    @Test
    void rightAndMissingValuesAgreeAndTheRestIsNamed() throws IOException {
        ReferenceFolder folder =
                expect("case_id,y,z,mark,status", "right,2,9,a,ok", "gap,,9,a,ok", "crash,,9,a,PEER ERROR: no");
        assertThat(compare(folder)).isEmpty();
        assertThat(folder.summary())
                .isEqualTo("t: 2 cells compared, 0 left out as defects of the reference, 0 differ; "
                        + "the library has no statistic for z");
    }

    @Test
    void wrongMissingAndUnknownValuesDiffer() throws IOException {
        assertThat(compare(expect("case_id,y", "right,2.1", "wrong,", "gap,7", "stranger,1")))
                .hasSize(4)
                .anySatisfy(each -> assertThat(each).contains("right").contains("expected 2.1, actual 2.0"));
    }

    @Test
    void aDefectOfTheReferenceIsLeftOutWhereItsConditionHolds() throws IOException {
        assertThat(compare(expect("case_id,y,mark", "wrong,7,b"))).isEmpty();
        assertThat(compare(expect("case_id,y,mark", "wrong,7,a"))).hasSize(1);
    }

    @Test
    void aColumnWithoutAnAnswerDiffers() throws IOException {
        write("t/tolerance.csv", "column,kind,tolerance,note", "other,exact,0,");
        assertThat(compare(expect("case_id,other", "right,2"))).hasSize(1).allMatch(each -> each.endsWith("no answer"));
    }

    @Test
    void aFolderWithoutTolerancesIsComparedInWhatIsAnswered() throws IOException {
        Files.delete(root.resolve("t/tolerance.csv"));
        assertThat(compare(expect("case_id,y,note", "right,2,a", "wrong,4.1,b")))
                .hasSize(1);
    }
}
