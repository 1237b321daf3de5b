import Foundation
import Testing

/// A folder of a target is a room: what is in it may use other folders, as long as no way leads back.
@Suite("The folders of a target")
struct FolderCircleTests {
    /// Circles that are known: by target, with why they are there.
    static let known: [String: (folders: Set<String>, reason: String)] = [
        "DocumentImport": (
            [
                "Building", "Containers", "Dialects", "Feeds", "Isolation", "OtherPrograms", "PrintedPages",
                "Reading", "WebPages",
            ],
            "A dialect names the builder's roles, and the builder asks the dialect at every tag: a protocol "
                + "between them would be on the hot path of parsing. What another program wrote of a file is read "
                + "by the reader that asked for it."
        ),
        "EvidenceFinding": (
            ["Comparison", "Stance", "Statements"],
            "A comparison holds the statement that it explains, and is explained in it."
        ),
        "ProvenanceReport": (
            [
                "", "Annotations", "Branding", "CSV", "ClaimReview", "Corrections", "Figures", "HTML", "JSON",
                "Layout",
                "Markdown", "PROV",
                "Proof", "Report", "Site", "Text", "Wording",
            ], "The report's own value renders itself in each form."
        ),
        "TextReading": (
            ["Dates", "Languages", "Numbers", "Quantities", "Words"],
            "A language's tables hold words, numbers and dates, and reading these asks for the language."
        ),
        "assay-evaluate": (["", "Speech", "Stance"], "The list of measurements stands beside the command."),
    ]

    @Test("Only the circles that are known lead from a folder back to it")
    func circles() throws {
        let sources = ImportTests.sources
        var found: [String: Set<String>] = [:]
        let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
        for target in targets where target != "EvidenceModels" {
            let knot = try FolderGraph(sources.appending(path: target)).circle
            if !knot.isEmpty { found[target] = knot }
        }
        #expect(targets.count > 15)
        for (target, folders) in found {
            let isKnown = Self.known[target].map { folders.isSubset(of: $0.folders) } == true
            #expect(isKnown, "\(target): \(folders.sorted()) use one another")
        }
        for target in Self.known.keys {
            #expect(found[target] != nil, "\(target) has no circle any more: take it off")
        }
    }

    @Test("A circle is seen, and a use in a comment or a text is none")
    func sees() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in [
            ("One/A.swift", "public struct Alpha { let beta: Beta }"),
            ("Two/B.swift", "struct Beta { let c: Gamma }"),
            ("Three/C.swift", "struct Gamma { /* Alpha */ let text = \"Alpha\" } // Alpha"),
            ("Four/D.swift", "private struct Delta { let a: Alpha }"),
        ] {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        #expect(try FolderGraph(folder).circle.isEmpty)
        try Data("struct Gamma { let alpha: Alpha }".utf8).write(to: folder.appending(path: "Three/C.swift"))
        #expect(try FolderGraph(folder).circle == ["One", "Two", "Three"])
    }
}

/// Which folders of a target name types of which others.
private struct FolderGraph {
    /// A word of a file, and within how many braces it stands.
    private typealias Word = (text: Substring, depth: Int)

    private var uses: [String: Set<String>] = [:]

    init(_ target: URL) throws {
        var files: [(folder: String, words: [Word])] = []
        let all = FileManager.default.enumerator(at: target, includingPropertiesForKeys: nil)
        while let file = all?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let parts = file.pathComponents.dropFirst(target.pathComponents.count)
            let words = Self.words(try String(contentsOf: file, encoding: .utf8))
            files.append((parts.count > 1 ? parts.first ?? "" : "", words))
        }
        var owners: [Substring: Set<String>] = [:]
        for (folder, words) in files {
            for (place, word) in words.enumerated().dropLast() where word.depth == 0 {
                guard Self.declaring.contains(word.text) else { continue }
                let before = place > 0 ? words[place - 1].text : ""
                let name = words[place + 1].text
                guard before != "private", before != "fileprivate", name.first?.isUppercase == true else {
                    continue
                }
                owners[name, default: []].insert(folder)
            }
        }
        for (folder, words) in files {
            for word in Set(words.map(\.text)) where word.first?.isUppercase == true {
                // What this folder declares too is no use of another.
                guard let owner = owners[word], !owner.contains(folder) else { continue }
                uses[folder, default: []].formUnion(owner)
            }
        }
    }

    /// The folders from which a way leads back to them.
    var circle: Set<String> {
        Set(uses.keys.filter { reachable(from: $0).contains($0) })
    }

    private func reachable(from start: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [start]
        while let folder = waiting.popLast() {
            for next in uses[folder] ?? [] where found.insert(next).inserted { waiting.append(next) }
        }
        return found
    }

    private static let declaring: Set<Substring> = [
        "struct", "enum", "class", "actor", "protocol", "typealias",
    ]

    /// The words of a file, without its comments and texts.
    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var depth = 0
        let bytes = text.utf8
        var place = bytes.startIndex
        func skip(to end: String) {
            while place < bytes.endIndex, !bytes[place...].starts(with: end.utf8) {
                bytes.formIndex(after: &place)
            }
            place = bytes.index(place, offsetBy: end.utf8.count, limitedBy: bytes.endIndex) ?? bytes.endIndex
        }
        while place < bytes.endIndex {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "/") where bytes[place...].starts(with: "//".utf8): skip(to: "\n")
            case UInt8(ascii: "/") where bytes[place...].starts(with: "/*".utf8): skip(to: "*/")
            case UInt8(ascii: "\"") where bytes[place...].starts(with: "\"\"\"".utf8):
                place = bytes.index(place, offsetBy: 3)
                skip(to: "\"\"\"")
            case UInt8(ascii: "\""):
                bytes.formIndex(after: &place)
                while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\""),
                    bytes[place] != UInt8(ascii: "\n")
                {
                    if bytes[place] == UInt8(ascii: "\\") { bytes.formIndex(after: &place) }
                    if place < bytes.endIndex { bytes.formIndex(after: &place) }
                }
                if place < bytes.endIndex { bytes.formIndex(after: &place) }
            case _ where isLetter(byte):
                let start = place
                while place < bytes.endIndex, isLetter(bytes[place]) { bytes.formIndex(after: &place) }
                words.append((text[start..<place], depth))
            default:
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                bytes.formIndex(after: &place)
            }
        }
        return words
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
}
