package org.fosse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageSectionTest {
    @Test
    void aSectionReplacesTheOneBeforeAndLeavesTheRest() {
        String page = PageSection.put("# Page\n", "## One\n");
        assertThat(PageSection.of(page)).isEqualTo("## One\n");
        assertThat(PageSection.put(page, "## Two\n")).isEqualTo(page.replace("One", "Two"));
    }

    @Test
    void aPageWrittenAnewCarriesItOver() {
        String page = PageSection.put("# Page\n", "## One\n");
        assertThat(PageSection.put("# New\n", PageSection.of(page)))
                .startsWith("# New\n")
                .contains("## One\n");
        assertThat(PageSection.put("# New\n", PageSection.of("# Old\n"))).isEqualTo("# New\n");
    }
}
