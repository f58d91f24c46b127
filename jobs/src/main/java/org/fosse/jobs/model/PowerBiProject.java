package org.fosse.jobs.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The star as a <a href="https://learn.microsoft.com/power-bi/developer/projects/projects-overview">Power BI project</a>: Power
 * BI Desktop opens {@code fosse.pbip}, Tabular Editor the folder {@code fosse.SemanticModel/definition}. Beside the model it
 * has one empty page, which a project cannot be without.
 */
final class PowerBiProject {
    private static final String SCHEMA = "https://developer.microsoft.com/json-schemas/fabric/";
    private static final String PAGE = "first";

    private PowerBiProject() {}

    static Map<String, String> files(Star star) {
        Map<String, String> files = new TreeMap<>();
        files.put("fosse.pbip", """
                {
                  "$schema": "%spbip/pbipProperties/1.0.0/schema.json",
                  "version": "1.0",
                  "artifacts": [{"report": {"path": "fosse.Report"}}],
                  "settings": {"enableAutoRecovery": true}
                }
                """.formatted(SCHEMA));
        files.put("fosse.SemanticModel/definition.pbism", """
                {
                  "$schema": "%sitem/semanticModel/definitionProperties/1.0.0/schema.json",
                  "version": "4.2",
                  "settings": {}
                }
                """.formatted(SCHEMA));
        TabularModel.files(star).forEach((file, text) -> files.put("fosse.SemanticModel/definition/" + file, text));
        files.put("fosse.Report/definition.pbir", """
                {
                  "$schema": "%sitem/report/definitionProperties/2.0.0/schema.json",
                  "version": "4.0",
                  "datasetReference": {"byPath": {"path": "../fosse.SemanticModel"}}
                }
                """.formatted(SCHEMA));
        files.put("fosse.Report/definition/version.json", """
                {
                  "$schema": "%sitem/report/definition/versionMetadata/1.0.0/schema.json",
                  "version": "2.0.0"
                }
                """.formatted(SCHEMA));
        files.put("fosse.Report/definition/report.json", """
                {
                  "$schema": "%sitem/report/definition/report/1.0.0/schema.json",
                  "themeCollection": {},
                  "layoutOptimization": "None"
                }
                """.formatted(SCHEMA));
        files.put("fosse.Report/definition/pages/pages.json", """
                {
                  "$schema": "%sitem/report/definition/pagesMetadata/1.0.0/schema.json",
                  "pageOrder": ["%s"],
                  "activePageName": "%s"
                }
                """.formatted(SCHEMA, PAGE, PAGE));
        files.put("fosse.Report/definition/pages/" + PAGE + "/page.json", """
                {
                  "$schema": "%sitem/report/definition/page/1.0.0/schema.json",
                  "name": "%s",
                  "displayName": "Page 1",
                  "displayOption": "FitToPage",
                  "height": 720,
                  "width": 1280
                }
                """.formatted(SCHEMA, PAGE));
        return files;
    }
}
