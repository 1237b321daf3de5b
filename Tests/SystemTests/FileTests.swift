import Foundation
import System
import TestSupport
import Testing

@Suite("Files that appear whole")
struct AtomicFileTests {
    @Test("What a dead process left goes, what a live one writes stays")
    func leftovers() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.path
        try folder.write("half", to: ".incoming-1-0")
        try folder.write("half", to: ".incoming-99999999-7")
        let mine = try AtomicFile(in: path)
        try mine.write(Array("half".utf8))
        try AtomicFile.removeLeftovers(in: path)
        let names = try Folder.entries(of: path).map(\.name)
        #expect(names == [PathName.lastPart(of: mine.path)])
        #expect(try mine.keep(as: "whole"))
    }

    @Test("A name that is taken is told, and what has it stays")
    func taken() throws {
        let folder = try TemporaryFolder()
        try folder.write("first", to: "name")
        let file = try AtomicFile(in: folder.url.path)
        try file.write(Array("second".utf8))
        #expect(try !file.keep(as: "name"))
        #expect(try folder.read("name") == "first")
        try file.replace(folder.url.appending(path: "name").path)
        #expect(try folder.read("name") == "second")
    }

    @Test("One that gets no name leaves nothing behind")
    func dropped() throws {
        let folder = try TemporaryFolder()
        do { _ = try AtomicFile(in: folder.url.path) }
        #expect(try Folder.entries(of: folder.url.path).isEmpty)
    }
}

@Suite("Files and folders")
struct FolderTests {
    @Test("Names that are not UTF-8 are listed and marked; files are listed in order, links not followed")
    func names() throws {
        let folder = try TemporaryFolder()
        let run = try AssayProcess.shell(
            "touch b a $'\\xff.jsonl' && mkdir c && touch c/d && ln -s c e && mkfifo f",
            in: folder.url
        )
        #expect(run.code == 0)
        let entries = try Folder.entries(of: folder.url.path)
        #expect(entries.filter(\.isText).map(\.name) == ["a", "b", "c", "e", "f"])
        #expect(entries.filter { !$0.isText }.map(\.name) == ["\u{FFFD}.jsonl"])
        let files = try Folder.files(below: folder.url.path) { $0 != "\u{FFFD}.jsonl" }
        #expect(files == ["a", "b", "c/d", "e", "f"])
    }

    @Test("A folder that can't be read is an error, not an empty folder")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        #expect(throws: SystemError.self) { try Folder.entries(of: folder.url.appending(path: "file").path) }
        #expect(throws: SystemError.self) { try Folder.entries(of: "/nowhere") }
    }

    @Test("A named pipe opens without waiting for a writer, and says what it is")
    func pipe() throws {
        let folder = try TemporaryFolder()
        _ = try AssayProcess.shell("mkfifo f", in: folder.url)
        let file = try FileDescriptor(folder.url.appending(path: "f").path, .reading)
        #expect(try file.status().kind == .pipe)
    }

    @Test("A link is refused where links are not followed")
    func link() throws {
        let folder = try TemporaryFolder()
        _ = try AssayProcess.shell("touch a && ln -s a b", in: folder.url)
        let path = folder.url.appending(path: "b").path
        do {
            _ = try FileDescriptor(path, .reading)
            Issue.record("it was opened")
        } catch { #expect(error.isLink) }
        #expect(try FileDescriptor(path, .reading, followsLinks: true).status().kind == .file)
        #expect(try FileStatus.of(path)?.kind == .link)
        #expect(try FileStatus.of(path + "x") == nil)
    }
}

@Suite("Digests")
struct SHA256Tests {
    private func hex(_ pieces: [[UInt8]]) -> String {
        var hasher = SHA256Hasher()
        for piece in pieces { piece.withUnsafeBytes { hasher.update($0) } }
        return hasher.finish { $0.map { String(format: "%02x", $0) }.joined() }
    }

    @Test("FIPS 180-4's examples come out, in one piece and in many")
    func examples() {
        #expect(hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            hex([Array("abc".utf8)]) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(hex([million]) == expected)
        #expect(hex([Array(million[..<3]), [], Array(million[3..<70]), Array(million[70...])]) == expected)
    }
}

@Suite("Work on all cores")
struct ConcurrentMapTests {
    @Test("comes back in its order", arguments: [0, 1, 2, 1_000])
    func order(count: Int) {
        #expect(concurrentMap(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
}

@Suite("Bytes of files")
struct FileBytesTests {
    @Test("A part of a file is no longer than is asked for, and ends where the file does")
    func part() throws {
        let folder = try TemporaryFolder()
        try folder.write("abcdef", to: "letters")
        let file = try FileDescriptor(folder.url.appending(path: "letters").path, .reading)
        for (offset, maximum, text) in [
            (1, 3, "bcd"), (4, 3, "ef"), (6, 3, ""), (9, 1, ""), (0, 9, "abcdef"),
        ] {
            #expect(try file.bytes(from: offset, upTo: maximum) == Array(text.utf8))
        }
        #expect(try file.bytes(from: 2) == Array("cdef".utf8))
    }

    @Test("More bytes than are to be held are an error")
    func tooMany() throws {
        let folder = try TemporaryFolder()
        try folder.write("abcdef", to: "letters")
        let path = folder.url.appending(path: "letters").path
        #expect(try FileDescriptor(path, .waiting).allBytes(upTo: 6).count == 6)
        #expect(throws: SystemError.self) { try FileDescriptor(path, .waiting).allBytes(upTo: 5) }
    }
}
