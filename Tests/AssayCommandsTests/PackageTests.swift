import Foundation
import TestSupport
import Testing

/// Package.swift, the imports and the README's map say the same.
@Suite("The package")
struct PackageTests {
    /// Modules of the toolchain, which no package declares.
    private static let toolchain: Set<String> = [
        "Foundation", "FoundationXML", "FoundationEssentials", "FoundationNetworking", "Dispatch", "Testing",
        "Synchronization", "Glibc", "Musl", "Darwin", "Android", "CryptoKit", "CommonCrypto",
    ]

    private struct Manifest: Decodable {
        let targets: [Target]

        struct Target: Decodable {
            let name: String
            let path: String?
            let type: String
            let dependencies: [Dependency]
        }

        /// `{"byName": ["ClaimModel", null]}` or `{"product": ["Crypto", "swift-crypto", …]}`.
        struct Dependency: Decodable {
            let name: String
            /// The package that a product comes from.
            let package: String?

            init(from decoder: any Decoder) throws {
                let kinds = try decoder.container(keyedBy: Kind.self)
                let kind = try #require(kinds.allKeys.first)
                var values = try kinds.nestedUnkeyedContainer(forKey: kind)
                name = try values.decode(String.self)
                package = kind == .product ? try values.decode(String.self) : nil
            }

            private enum Kind: String, CodingKey { case byName, product, target }
        }
    }

    private let manifest: Manifest

    init() throws {
        let folder = try TemporaryFolder()
        let run = try AssayProcess.shell(
            "swift package --package-path '\(AssayProcess.projectFolder.path)' --scratch-path . dump-package",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
        manifest = try JSONDecoder().decode(Manifest.self, from: Data(run.output.utf8))
    }

    @Test("declares what each target imports, and nothing that it does not")
    func imports() throws {
        for target in manifest.targets where target.type != "system" {
            let folder = target.path ?? (target.type == "test" ? "Tests" : "Sources") + "/" + target.name
            let imported = try imports(of: folder)
            guard let imported else { continue }
            let declared = Set(target.dependencies.map(\.name))
            let undeclared = imported.subtracting(declared).subtracting(Self.toolchain)
            #expect(
                undeclared.isEmpty,
                "\(target.name) imports \(undeclared.sorted()) and does not declare it"
            )
            // A test may depend on a program that it starts.
            let programs = Set(manifest.targets.filter { $0.type == "executable" }.map(\.name))
            let unused = declared.subtracting(imported).subtracting(programs)
            #expect(unused.isEmpty, "\(target.name) declares \(unused.sorted()) and does not import it")
        }
    }

    @Test("is what the README's map says: each room's own imports, the packages by their names")
    func map() throws {
        let readme = try String(
            contentsOf: AssayProcess.projectFolder.appending(path: "README.md"),
            encoding: .utf8
        )
        let start = try #require(readme.range(of: "\n## The rooms\n")).upperBound
        let section = readme[start...].prefix(
            upTo: readme[start...].range(of: "\n## ")?.lowerBound ?? readme.endIndex
        )
        for row in section.split(separator: "\n") where row.hasPrefix("| `") {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false)
            let name = cells[1].trimmingCharacters(in: CharacterSet(charactersIn: "` "))
            let target = try #require(manifest.targets.first { $0.name == name }, "\(name)")
            let uses = Set(
                cells[3].split(separator: ",").map {
                    $0.trimmingCharacters(in: CharacterSet(charactersIn: "` "))
                }.filter { !$0.isEmpty }
            )
            let declared = Set(target.dependencies.map { $0.package ?? $0.name })
            #expect(
                uses == declared,
                "\(name): the README says \(uses.sorted()), Package.swift \(declared.sorted())"
            )
        }
    }

    /// The modules that the Swift files below a folder import; nil where there is no Swift file.
    private func imports(of folder: String) throws -> Set<String>? {
        let url = AssayProcess.projectFolder.appending(path: folder)
        let files = try FileManager.default.subpathsOfDirectory(atPath: url.path)
            .filter { $0.hasSuffix(".swift") }
        guard !files.isEmpty else { return nil }
        var imported: Set<String> = []
        for file in files {
            let source = try String(contentsOf: url.appending(path: file), encoding: .utf8)
            // Imports of other languages stand indented in the scripts of tests.
            for line in source.split(separator: "\n") where !line.hasPrefix(" ") {
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else {
                    continue
                }
                guard
                    place == 0
                        || ["public", "internal", "package", "@testable", "@preconcurrency"].contains(
                            words[0]
                        )
                else { continue }
                // `import struct Module.Name` and `import Module.Part` name the module first.
                let kinds: Set<Substring> = [
                    "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
                ]
                let next = kinds.contains(words[place + 1]) ? place + 2 : place + 1
                imported.insert(String(words[next].split(separator: ".")[0]))
            }
        }
        return imported
    }
}
