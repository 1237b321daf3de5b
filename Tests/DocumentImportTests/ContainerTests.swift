import ClaimModel
import DocumentImport
import Foundation
import TestSupport
import Testing

/// What came out of a container.
struct Unpacked {
    /// The texts of each document, by the name of its member and its part.
    var texts: [String: [String]] = [:]
    var documents: [String: ReadDocument] = [:]
    var members: [ArchiveMember] = []
    var findings: [Finding] = []
    /// How many members were no documents.
    var skipped = 0

    var refused: [Finding] { findings.filter { $0.severity == .error } }
}

/// Reads a file of these bytes for its documents.
func unpack(
    _ bytes: [UInt8],
    as name: String,
    recipe: ReadingRecipe = ReadingRecipe(),
    member: String? = nil
) throws -> Unpacked {
    final class Collected {
        var unpacked = Unpacked()
        var member: String?
        var passages: [String] = []
        var isUsed = false
    }
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: name)
    try Data(bytes).write(to: path)
    let collected = Collected()
    try readFile(
        at: path.path,
        displayName: name,
        by: recipe,
        in: .inProcess,
        member: member
    ) { event in
        switch event {
        case .memberBegan(let began):
            collected.unpacked.members.append(began)
            collected.member = began.name
            collected.isUsed = false
            collected.passages = []
        case .passage(let passage): collected.passages.append(passage.text)
        case .documentEnded(let read):
            collected.unpacked.texts[collected.member ?? ""] = collected.passages
            collected.unpacked.documents[collected.member ?? ""] = read
            collected.passages = []
            collected.isUsed = true
        case .memberRefused(let finding):
            collected.unpacked.findings.append(finding)
            if finding.severity == .error { collected.isUsed = true }
            collected.passages = []
        case .memberEnded:
            if !collected.isUsed { collected.unpacked.skipped += 1 }
            collected.member = nil
        }
    }
    return collected.unpacked
}

/// The finding for which a file is refused whole; nil when it is not.
func unpackingRefusal(_ bytes: [UInt8], as name: String, recipe: ReadingRecipe = ReadingRecipe())
    -> Finding?
{
    do {
        _ = try unpack(bytes, as: name, recipe: recipe)
        return nil
    } catch {
        return error as? Finding
    }
}

private let note = "<note><p>The lamp was lit.</p></note>"

@Suite("Containers: packed files and folders")
struct ContainerTests {
    static func zip(_ members: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        for (name, content) in members { writer.add(name, content) }
        return writer.bytes
    }

    static func tar(_ members: [(String, String)]) -> [UInt8] {
        var writer = TarWriter()
        for (name, content) in members { writer.add(name, content) }
        return writer.bytes
    }

    static let two = [("notes/one.xml", note), ("notes/two.xml", "<note><p>The lamp went out.</p></note>")]

    @Test(
        "The documents of a packed folder are read, each under its path",
        arguments: [
            ("a.zip", zip(two)), ("a.tar", tar(two)), ("a.tar.gz", Gzip.pack(tar(two))),
        ]
    )
    func members(_ name: String, _ bytes: [UInt8]) throws {
        let found = try unpack(bytes, as: name)
        #expect(
            found.texts == ["notes/one.xml": ["The lamp was lit."], "notes/two.xml": ["The lamp went out."]]
        )
        #expect(found.members.map(\.name) == Self.two.map(\.0))
        #expect(found.findings.isEmpty)
    }

    @Test("A packed document is read as if it were not packed", arguments: ["gzip", "bz2", "lzma"])
    func packedDocument(_ module: String) throws {
        let script = """
            import sys, gzip, bz2, lzma
            sys.stdout.buffer.write(\(module).compress(b"\(note)"))
            """
        let bytes = try pythonBytes(script)
        let found = try unpack(bytes, as: "note.xml.\(module)")
        #expect(found.texts == ["": ["The lamp was lit."]])
        #expect(found.members.isEmpty)
    }

    @Test("Zstandard is read where libarchive has it", .enabled(if: PublicTool.hasCommand("zstd")))
    func zstandard() throws {
        let folder = try TemporaryFolder()
        try folder.write(note, to: "note.xml")
        #expect(try AssayProcess.shell("zstd -q note.xml", in: folder.url).code == 0)
        let bytes = try Array(Data(contentsOf: folder.url.appending(path: "note.xml.zst")))
        #expect(try unpack(bytes, as: "note.xml.zst").texts == ["": ["The lamp was lit."]])
    }

    @Test("A container within a container is read, its members under both paths")
    func nested() throws {
        var writer = ZipWriter()
        writer.add("inner.tar.gz", Gzip.pack(Self.tar(Self.two)))
        writer.add("more/deep.zip", Self.zip([("note.xml", note)]))
        let found = try unpack(writer.bytes, as: "outer.zip")
        #expect(
            Set(found.texts.keys) == [
                "inner.tar.gz/notes/one.xml", "inner.tar.gz/notes/two.xml", "more/deep.zip/note.xml",
            ]
        )
        #expect(found.findings.isEmpty)
    }

    @Test("Containers are opened to a small depth only")
    func depth() throws {
        var bytes = Self.zip([("note.xml", note)])
        for _ in 0..<6 {
            var writer = ZipWriter()
            writer.add("inner.zip", bytes)
            bytes = writer.bytes
        }
        let found = try unpack(bytes, as: "russian-doll.zip")
        #expect(found.texts.isEmpty)
        #expect(found.refused.map(\.code) == ["archive.too-deep"])
    }

    @Test(
        "A member whose name leads elsewhere is refused, and the others are read (cases 27, 28)",
        arguments: [
            "../../evil.xml", "a/../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "..\\evil.xml",
            "new\nline.xml",
            "\u{1B}[2J.xml", "\\\\host\\evil.xml",
        ]
    )
    func escapes(_ name: String) throws {
        for bytes in [Self.zip([(name, note), Self.two[0]]), Self.tar([(name, note), Self.two[0]])] {
            let found = try unpack(bytes, as: "evil.zip")
            #expect(found.texts == ["notes/one.xml": ["The lamp was lit."]])
            #expect(found.refused.map(\.code) == ["archive.member"])
            #expect(!found.refused.map(\.description).joined().contains("\u{1B}"))
        }
    }

    @Test("Links, devices and pipes in a tar file are refused one by one (case 28)")
    func specialMembers() throws {
        var writer = TarWriter()
        writer.add("link", type: "2", target: "/etc/passwd")
        writer.add("hard", type: "1", target: "note.xml")
        writer.add("device", type: "3")
        writer.add("pipe", type: "6")
        writer.add("folder/", type: "5")
        writer.add("note.xml", note)
        let found = try unpack(writer.bytes, as: "evil.tar")
        #expect(found.texts.keys.map(\.self) == ["note.xml"])
        #expect(found.refused.count == 4)
    }

    @Test("A link in a zip file is refused")
    func linkInZip() throws {
        var writer = ZipWriter()
        writer.add("link.xml", "/etc/passwd", mode: 0o120777)
        writer.add("note.xml", note)
        let found = try unpack(writer.bytes, as: "evil.zip")
        #expect(found.texts.keys.map(\.self) == ["note.xml"])
        #expect(found.refused.count == 1)
    }

    @Test("Members that are alike but for case or accents are both kept, with a warning (case 30)")
    func alike() throws {
        let names = ["Stra\u{DF}e/caf\u{E9}.xml", "stra\u{DF}e/cafe\u{301}.xml", "same.xml", "same.xml"]
        let found = try unpack(Self.zip(names.map { ($0, note) }), as: "alike.zip")
        #expect(found.texts.count == 4)
        #expect(found.findings.map(\.code) == ["archive.names-alike", "archive.names-alike"])
        #expect(found.findings.allSatisfy { $0.severity == .warning })
    }

    @Test("A bad member does not stop the rest, and is named with line and column")
    func badMember() throws {
        let found = try unpack(
            Self.zip([("bad.xml", "<note>\n<p>never closed"), Self.two[0], ("empty.xml", "")]),
            as: "some.zip"
        )
        #expect(found.texts.keys.map(\.self) == ["notes/one.xml"])
        #expect(found.refused.map(\.place.file) == ["some.zip/bad.xml", "some.zip/empty.xml"])
        #expect(found.refused.first?.place.line == 2)
    }

    @Test("Hidden files, pictures and binary data are no documents, and no faults either")
    func otherMembers() throws {
        let members = [
            (".hidden/note.xml", note), ("__MACOSX/note.xml", note), ("style.css", "p {}"), ("lamp.png", "x"),
            ("data", "\0\u{1}\u{2}"), ("note.xml", note),
        ]
        let found = try unpack(Self.zip(members), as: "site.zip")
        #expect(found.texts.keys.map(\.self) == ["note.xml"])
        #expect(found.findings.isEmpty)
        #expect(found.skipped == 1)
    }

    @Test("A single member is read again by its name alone")
    func single() throws {
        var writer = ZipWriter()
        writer.add("inner.tar.gz", Gzip.pack(Self.tar(Self.two)))
        writer.add("bad.xml", "<")
        let found = try unpack(writer.bytes, as: "outer.zip", member: "inner.tar.gz/notes/two.xml")
        #expect(found.texts == ["inner.tar.gz/notes/two.xml": ["The lamp went out."]])
        #expect(found.findings.isEmpty)
    }

    @Test(
        "A container that is cut off before its first document is whole is refused",
        arguments: [
            ("cut.tar", Array(tar(two).prefix(600))), ("cut.tar.gz", Array(Gzip.pack(tar(two)).prefix(560))),
            ("cut.xml.gz", Array(Gzip.pack(Array(note.utf8)).dropLast(3))),
        ]
    )
    func cutOff(_ name: String, _ bytes: [UInt8]) throws {
        #expect(unpackingRefusal(bytes, as: name)?.code == "archive.cut-off")
    }

    @Test(
        "Of a container that is cut off later the documents before are kept, and it is told that the rest is missing",
        arguments: [
            ("cut.tar", Array(tar(two).prefix(1_550))),
            ("cut.tar.gz", Array(Gzip.pack(tar(two)).prefix(1_600))),
            ("cut.zip", Array(zip(two).prefix(120))),
        ]
    )
    func keptBeforeTheCut(_ name: String, _ bytes: [UInt8]) throws {
        let found = try unpack(bytes, as: name)
        #expect(found.texts == ["notes/one.xml": ["The lamp was lit."]])
        #expect(found.refused.map(\.code) == ["archive.cut-off"])
        #expect(found.refused.first?.meaning.contains("what came before is kept") == true)
    }

    @Test("A container cut anywhere gives whole documents or none, never another text")
    func cutAnywhere() throws {
        let whole = ["notes/one.xml": ["The lamp was lit."], "notes/two.xml": ["The lamp went out."]]
        for bytes in [Self.zip(Self.two), Self.tar(Self.two), Gzip.pack(Self.tar(Self.two))] {
            for count in stride(from: 18, to: bytes.count, by: 17) {
                let found = try? unpack(Array(bytes.prefix(count)), as: "cut")
                let others = found?.texts.filter { whole[$0.key] != $0.value } ?? [:]
                #expect(others.isEmpty, "\(count) bytes give \(others)")
            }
        }
    }

    @Test(
        "One wrong byte in a packed file is found out by its check sum, and nothing of the file is kept",
        arguments: [
            ("wrong.tar.gz", Gzip.pack(tar(two))), ("wrong.xml.gz", Gzip.pack(Array(note.utf8))),
        ]
    )
    func checkSum(_ name: String, _ bytes: [UInt8]) throws {
        var wrong = bytes
        let words = try #require(bytes.firstRange(of: Array("lit".utf8)))
        wrong[words.lowerBound] ^= 1
        let refusal = unpackingRefusal(wrong, as: name)
        #expect(refusal?.code == "archive.damaged")
        #expect(refusal?.meaning.contains("incorrect data check") == true)
    }

    @Test("One wrong byte in a member of a zip file is found out, and the others are read")
    func checkSumOfMember() throws {
        var wrong = Self.zip(Self.two)
        let words = try #require(wrong.firstRange(of: Array("lit".utf8)))
        wrong[words.lowerBound] ^= 1
        let found = try unpack(wrong, as: "wrong.zip")
        #expect(found.texts == ["notes/two.xml": ["The lamp went out."]])
        #expect(found.refused.map(\.place.file) == ["wrong.zip"])
    }

    @Test("Several gzip files one after the other are one, and what follows that is none is left alone")
    func severalParts() throws {
        let parts = Gzip.pack(Array(note.utf8.prefix(9))) + Gzip.pack(Array(note.utf8.dropFirst(9)))
        #expect(try unpack(parts, as: "note.xml.gz").texts == ["": ["The lamp was lit."]])
        #expect(try unpack(parts + [0, 0, 0], as: "note.xml.gz").texts == ["": ["The lamp was lit."]])
    }

    // MARK: - Bombs

    @Test(
        "What unpacks to very much is refused (case 29)",
        arguments: [
            "gzip.compress(b'a b ' * 10_000_000)", "bz2.compress(b'a b ' * 10_000_000)",
            "lzma.compress(b'a b ' * 10_000_000)", "gzip.compress(gzip.compress(b'a b ' * 40_000_000))",
            "packed([('a.txt', b'a b ' * 10_000_000)])",
            "packed([('inner.zip', packed([('a.txt', b'a b ' * 10_000_000)]))])",
            "packed([('%d.txt' % n, b'a b ' * 300_000) for n in range(40)])",
        ]
    )
    func bombs(_ expression: String) throws {
        let script = """
            import sys, gzip, bz2, lzma, io, zipfile
            def packed(members):
                buffer = io.BytesIO()
                with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
                    for name, content in members: file.writestr(name, content)
                return buffer.getvalue()
            sys.stdout.buffer.write(\(expression))
            """
        #expect(unpackingRefusal(try pythonBytes(script), as: "bomb")?.code == "archive.ratio")
    }

    @Test("The limits of containers can be set, and are named when they are met")
    func limits() throws {
        var recipe = ReadingRecipe()
        recipe.limits.containerMembers = 1
        let bytes = Self.zip(Self.two)
        let many = unpackingRefusal(bytes, as: "a.zip", recipe: recipe)
        #expect(many?.code == "archive.too-many-members")
        #expect(many?.meaning.contains("containerMembers") == true)
        recipe = ReadingRecipe()
        recipe.limits.containerBytes = 50
        #expect(unpackingRefusal(bytes, as: "a.zip", recipe: recipe)?.code == "archive.too-large")
        recipe = ReadingRecipe()
        recipe.limits.containerDepth = 1
        #expect(
            unpackingRefusal(Gzip.pack(Self.tar(Self.two)), as: "a.tar.gz", recipe: recipe)?.code
                == "archive.too-deep"
        )
    }

    /// The bytes that a Python script writes.
    private func pythonBytes(_ script: String) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try folder.write(script, to: "make.py")
        let made = try AssayProcess.shell("python3 make.py > made", in: folder.url)
        try #require(made.code == 0, "\(made.errors)")
        return try Array(Data(contentsOf: folder.url.appending(path: "made")))
    }
}
