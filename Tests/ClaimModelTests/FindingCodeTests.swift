import ClaimModel
import Foundation
import Testing

/// The list of codes, what the program says, the page for readers and the tests are held to one another.
@Suite("The codes of findings")
struct FindingCodeTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The text of all Swift files below a folder, but this one.
    private static func text(of folder: String) throws -> [String] {
        let files = FileManager.default.enumerator(
            at: project.appending(path: folder),
            includingPropertiesForKeys: nil
        )
        var texts: [String] = []
        while let file = files?.nextObject() as? URL {
            let isList = file.lastPathComponent == "FindingCode.swift" || file.path == #filePath
            guard file.pathExtension == "swift", !isList, !file.path.contains("EvidenceModels") else {
                continue
            }
            texts.append(try String(contentsOf: file, encoding: .utf8))
        }
        return texts
    }

    /// The groups of codes: what stands before the point.
    private static let groups = Set(
        FindingCode.allCases.compactMap { $0.rawValue.split(separator: ".").first }
    )

    /// Files and members that are named as codes are.
    private static let others: Set = [
        "claimreview.json", "index.html", "index.sqlite", "ratings.json", "settings.xml", "style.css",
        "template.mustache",
    ]

    @Test("Every code that the program writes is on the list")
    func written() throws {
        let pattern = /"([a-z]+)\.([a-z][a-z0-9-]*)"/
        var unknown: Set<String> = []
        var found: Set<String> = []
        for text in try Self.text(of: "Sources") {
            for match in text.matches(of: pattern) where Self.groups.contains(match.1) {
                let code = "\(match.1).\(match.2)"
                found.insert(code)
                if FindingCode(rawValue: code) == nil, !Self.others.contains(code) { unknown.insert(code) }
            }
        }
        #expect(found.count > 120)
        // Words for shares of evidence, written as codes are.
        unknown.subtract(["evidence.supports", "evidence.conflicts", "evidence.context", "evidence.proposed"])
        #expect(unknown.isEmpty, "not on the list: \(unknown.sorted())")
    }

    @Test("The page lists every code with its meaning, and no other")
    func page() throws {
        let page = try String(
            contentsOf: Self.project.appending(path: "Sources/ClaimModel/ClaimModel.docc/FindingCodes.md"),
            encoding: .utf8
        )
        let list = try String(
            contentsOf: Self.project.appending(path: "Sources/ClaimModel/FindingCode.swift"),
            encoding: .utf8
        )
        var meanings: [String: String] = [:]
        for match in list.matches(of: /\/\/\/ (.+)\n    case \w+ = "([^"]+)"/) {
            meanings[String(match.2)] = String(match.1)
        }
        #expect(Set(meanings.keys) == Set(FindingCode.allCases.map(\.rawValue)), "a code has no doc comment")
        var listed: [String: String] = [:]
        for match in page.matches(of: /\| `([^`]+)` \| (.+) \|\n/) {
            listed[String(match.1)] = String(match.2)
        }
        #expect(listed == meanings)
    }

    /// Codes that no test provokes, with why.
    private static let untested: [FindingCode: String] = [
        .anchorDiffers: "two versions of the program must have read one file",
        .archivePartMissing: "two versions of the program must have read one file",
        .archiveUnreadable: "there must be no memory",
        .xmlMemory: "there must be no memory",
        .readerStuck: "it takes two minutes", .judgeSilent: "not yet",
        .programFailed: "the system must fail to start a program",
        .programUnprotected: "there must be no sandbox",
        .annotationEvidenceMissing: "not yet", .annotationNoName: "not yet",
        .annotationSeveralTargets: "not yet",
        .documentOutside: "not yet", .evidenceTooMany: "not yet", .importTooManyArticles: "not yet",
        .packageEncrypted: "not yet", .packageTooLong: "not yet", .provInvalid: "not yet",
        .sealChanged: "not yet", .sealInvalid: "not yet", .textTooLong: "not yet",
        .anchorAmbiguous: "not yet",
        .anchorMoved: "not yet", .anchorOrphaned: "not yet", .archiveNameGuessed: "not yet",
        .packageComments: "not yet",
        .textStruck: "not yet", .templateMalformed: "not yet",
    ]

    @Test("Every code stands in a test that provokes it")
    func provoked() throws {
        let tests = try Self.text(of: "Tests").joined(separator: "\n")
        let missing = FindingCode.allCases.filter { code in
            let isThere =
                tests.contains(code.rawValue)
                // Of templates and quotes the tests name what stands behind the point.
                || code.rawValue.hasPrefix("template.") && tests.contains("\"\(code.rawValue.dropFirst(9))\"")
            return !isThere && Self.untested[code] == nil
        }
        #expect(missing.isEmpty, "no test: \(missing.map(\.rawValue))")
        for code in Self.untested.keys {
            #expect(!tests.contains(code.rawValue), "\(code.rawValue) has a test")
        }
    }
}
