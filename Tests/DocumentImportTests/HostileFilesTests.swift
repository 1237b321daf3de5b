import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import DocumentImport

/// Files that are meant to harm, read as `assay import` reads them: in a child process, whose limit of CPU is what
/// bounds their time.
@Suite("Hostile files", .serialized)
struct HostileFilesTests {
    private static let program = ReaderProgram(path: AssayProcess.buildFolder.appending(path: "assay").path)
    /// By how much the memory of the process may grow, in KiB.
    private static let growth = 32 << 10

    @Test(
        "Every hostile file is refused with its code, or read where there is no harm in it",
        arguments: HostileFile.all
    )
    func hostile(file: HostileFile) throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: file.name)
        try Data(file.bytes()).write(to: url)
        let (finding, growth) = try Self.read(url)
        if file.codes.isEmpty {
            #expect(finding == nil)
        } else {
            #expect(file.codes.contains(finding?.code ?? "accepted"), "\(String(describing: finding))")
            // Of a package it names the part.
            let isNamed =
                finding?.place.file == url.path || finding?.place.file?.hasPrefix(url.path + "/") == true
            #expect(isNamed && finding?.meaning.isEmpty == false, "\(finding?.place.file ?? "")")
            #expect(finding?.description.contains("root:") != true)
        }
        #expect(growth <= Self.growth, "it took \(growth) KiB")
    }

    @Test(
        "Every file of the collection of attacks is refused, or read without what lies outside it",
        .enabled(if: Folders.hasShared("data/defusedxml"), "skipped: ../shared/data/defusedxml is missing"),
        arguments: [
            ("cyclic.xml", "xml.amplification"), ("dtd.xml", nil), ("external.xml", "xml.external-entity"),
            ("external_file.xml", "xml.external-entity"), ("quadratic.xml", "xml.amplification"),
            ("simple-ns.xml", nil),
            ("simple.xml", nil), ("xalan_exec.xsl", "document.empty"), ("xalan_write.xsl", nil),
            ("xmlbomb.xml", "xml.amplification"), ("xmlbomb2.xml", nil),
        ] as [(String, String?)]
    )
    func collection(name: String, code: String?) throws {
        let (finding, growth) = try Self.read(Folders.shared.appending(path: "data/defusedxml/\(name)"))
        #expect(finding?.code == code, "\(String(describing: finding))")
        #expect(growth <= Self.growth, "it took \(growth) KiB")
    }

    /// Reads a file in a new process: why it is refused, and by how much the process grew, in KiB.
    private static func read(_ url: URL) throws -> (Finding?, growth: Int) {
        let reader = IsolatedReader(program)
        _ = try readFile(at: Folders.fixtures.appending(path: "nitf.xml").path, in: .childProcess(reader))
        let before = try peak(reader)
        do throws(Finding) {
            _ = try readFile(at: url.path, in: .childProcess(reader))
            return (nil, (try? peak(reader)).map { $0 - before } ?? 0)
        } catch {
            return (error, try peak(reader) - before)
        }
    }

    /// The greatest size in memory that the waiting process had, in KiB; zero where the system does not tell.
    private static func peak(_ reader: IsolatedReader) throws -> Int {
        guard let id = reader.idleProcesses.first,
            let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return 0 }
        return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}
