import Foundation
import TestSupport
import Testing

/// The README is a part of the product: what it says is tried.
@Suite("The README")
struct ReadmeTests {
    private let text: String

    init() throws {
        text = try String(
            contentsOf: AssayProcess.projectFolder.appending(path: "README.md"),
            encoding: .utf8
        )
    }

    /// The names of the first column of the table under a heading, without their backticks.
    private func names(under heading: String) throws -> [String] {
        let start = try #require(text.range(of: "\n## \(heading)\n")).upperBound
        let section = text[start...].prefix(
            upTo: text[start...].range(of: "\n## ")?.lowerBound ?? text.endIndex
        )
        return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "`").dropFirst().first.map(String.init)
        }
    }

    @Test("Its tour runs as it stands, from an empty folder to a report")
    func tour() throws {
        let folder = try TemporaryFolder()
        let start = try #require(text.range(of: "## A five-minute tour")).upperBound
        let end = try #require(text[start...].range(of: "\n## ")).lowerBound
        let lines = text[start..<end].split(separator: "\n").filter { $0.hasPrefix("$ ") }.map {
            $0.dropFirst(2)
        }
        #expect(lines.count >= 12)
        let script = "set -e\n" + lines.joined(separator: "\n")
        let run = try AssayProcess.shell(script, in: folder.url)
        #expect(run.code == 0, "\(run.errors)\n\(run.output)")
        #expect(run.output.contains("✓ verified"))
        let report = folder.url.appending(path: "lighthouse/report.html")
        #expect(try String(contentsOf: report, encoding: .utf8).contains("budget-doubled"))
    }

    @Test("It lists the commands that there are, and no others")
    func commands() throws {
        let help = try AssayProcess.run(["--help"], in: AssayProcess.projectFolder).output
        let listed = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
            .filter { $0.allSatisfy(\.isLowercase) }
        #expect(listed.count > 15)
        let documented = try names(under: "The commands").map {
            $0.replacingOccurrences(of: "assay ", with: "")
        }
        #expect(Set(documented) == Set(listed))
        for command in documented {
            let help = try AssayProcess.run([command, "--help"], in: AssayProcess.projectFolder)
            #expect(help.code == 0 && help.output.contains("OVERVIEW: "))
        }
    }

    @Test("Its map of the rooms is that of the package, with what each uses")
    func rooms() throws {
        let package = try String(
            contentsOf: AssayProcess.projectFolder.appending(path: "Package.swift"),
            encoding: .utf8
        )
        let rooms = try names(under: "The rooms")
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: AssayProcess.projectFolder.appending(path: "Sources").path
        ).filter { !$0.hasPrefix(".") }
        #expect(Set(rooms) == Set(folders))
        for room in rooms { #expect(package.contains("name: \"\(room)\""), "\(room)") }
        // What a room imports stands above it in the map.
        for (position, room) in rooms.enumerated() {
            let folder = AssayProcess.projectFolder.appending(path: "Sources/\(room)")
            for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            where file.hasSuffix(".swift") {
                let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                for line in source.split(separator: "\n")
                where line.hasPrefix("import ") || line.hasPrefix("public import ") {
                    let name = String(line.split(separator: " ").last ?? "")
                    guard let imported = rooms.firstIndex(of: name) else { continue }
                    #expect(imported < position, "\(room)/\(file) imports \(name)")
                }
            }
        }
    }

    @Test("The words of its table are types of the model or words of the program")
    func words() throws {
        let start = try #require(text.range(of: "\n## The words\n")).upperBound
        let rows = text[start...].prefix(upTo: text[start...].range(of: "\n## ")?.lowerBound ?? text.endIndex)
            .split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
        let words = rows.compactMap {
            $0.split(separator: "|").first.map { String($0).trimmingCharacters(in: .whitespaces) }
        }
        #expect(words.count == 11)
        var declarations = ""
        let sources = AssayProcess.projectFolder.appending(path: "Sources")
        for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        where file.hasSuffix(".swift") {
            declarations += try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        }
        for word in words {
            let type = word.prefix(1).uppercased() + word.dropFirst()
            let isType = ["struct", "enum", "protocol"].contains { declarations.contains("\($0) \(type)") }
            #expect(isType, "no type is called \(type)")
        }
    }

    @Test("Its picture is there")
    func picture() throws {
        let path = try #require(text.firstMatch(of: /!\[[^\]]+\]\(([^)]+)\)/)?.output.1)
        #expect(
            FileManager.default.fileExists(
                atPath: AssayProcess.projectFolder.appending(path: String(path)).path
            )
        )
    }

    @Test("Nothing in the project names a folder of the machine that it was made on")
    func noForeignPaths() throws {
        for name in ["README.md", "Makefile", ".ci/run", "Package.swift"] {
            let text = try String(
                contentsOf: AssayProcess.projectFolder.appending(path: name),
                encoding: .utf8
            )
            #expect(!text.contains("/work/") && !text.contains("/root/"), "\(name)")
        }
    }
}
