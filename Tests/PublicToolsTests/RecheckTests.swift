import Foundation
import TestSupport
import Testing

@Suite("Rechecking a report without Assay")
struct RecheckTests {
    /// A copy of the worked case with its report in it, and the script that the command prints.
    private func worked(_ format: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["Claims", "Sources-Archive"] {
            try FileManager.default.copyItem(
                at: AssayProcess.projectFolder.appending(path: name),
                to: folder.url.appending(path: name)
            )
        }
        let made = try folder.assay("report", "--format", format, "--output", "report.\(format)")
        guard made.code == 0 else { throw Failure(made.errors) }
        try folder.write(try folder.assay("verify", "--script").output, to: "recheck.py")
        return folder
    }

    private func recheck(_ folder: TemporaryFolder, _ format: String = "html") throws -> AssayProcess {
        try AssayProcess.shell("python3 recheck.py report.\(format)", in: folder.url)
    }

    private func change(_ path: String, in folder: TemporaryFolder, at words: String) throws {
        let url = folder.url.appending(path: path)
        var data = try Data(contentsOf: url)
        let range = try #require(data.range(of: Data(words.utf8)))
        data[range.lowerBound] ^= 1
        try data.write(to: url)
    }

    @Test("The Python script finds that all is as the report says", arguments: ["html", "json"])
    func untouched(format: String) throws {
        let folder = try worked(format)
        let outcome = try recheck(folder, format)
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.hasSuffix("are what the report says.\n"))
        #expect(try folder.assay("verify", "report.\(format)").code == 0)
    }

    @Test(
        "One changed byte of an original, a ledger or the report is named by the script and by the command",
        arguments: [
            ("Sources-Archive/trt-world-2021.xml", "Crimea"), ("Claims/dubrovin-2021.jsonl", "\"statement\""),
            ("report.html", "<h1"),
        ]
    )
    func changed(path: String, words: String) throws {
        let folder = try worked("html")
        try change(path, in: folder, at: words)
        let outcome = try recheck(folder)
        #expect(outcome.code == 1)
        #expect(outcome.output.contains(path), "\(outcome.output)\(outcome.errors)")
        let verified = try folder.assay("verify", "report.html")
        #expect(verified.code == 1)
        #expect(verified.output.contains(path), "\(verified.output)")
    }

    @Test("A signature of sealed heads is verified against the signers that the workspace trusts")
    func signature() throws {
        let folder = try worked("html")
        let sealed = try folder.assay("seal").output.trimmingCharacters(in: .newlines)
        let signed = try AssayProcess.shell(
            """
            ssh-keygen -q -t ed25519 -N '' -C '' -f key && ssh-keygen -q -Y sign -f key -n assay '\(sealed)' && \
            mkdir Claims/Seals/trust && (printf 'ada@example.org '; cat key.pub) > Claims/Seals/trust/allowed_signers
            """,
            in: folder.url
        )
        try #require(signed.code == 0, "\(signed.errors)")
        _ = try folder.assay("report", "--output", "report.html")
        let verified = try folder.assay("verify", "report.html")
        #expect(verified.code == 0, "\(verified.output)")
        #expect(verified.output.contains(".sig: verified:"))
        try change(
            String(sealed.split(separator: "/").suffix(3).joined(separator: "/")),
            in: folder,
            at: "records"
        )
        #expect(try folder.assay("verify", "report.html").code == 1)
    }

    @Test("A time stamp of sealed heads is verified against the authority that the workspace trusts")
    func timeStamp() throws {
        let folder = try worked("html")
        let sealed = try folder.assay("seal").output.trimmingCharacters(in: .newlines)
        try folder.write(
            """
            [tsa]
            default_tsa = one
            [one]
            serial = ./serial
            signer_digest = sha256
            default_policy = 1.2.3.4
            digests = sha256
            [extensions]
            extendedKeyUsage = critical,timeStamping
            """,
            to: "tsa.cnf"
        )
        let stamped = try AssayProcess.shell(
            """
            mkdir -p Claims/Seals/trust && echo 01 > serial && \
            openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out Claims/Seals/trust/timestamp-authority.pem \
                -subj /CN=Example -days 2 -addext extendedKeyUsage=critical,timeStamping && \
            openssl ts -query -data '\(sealed)' -sha256 -cert -out query.tsq && \
            openssl ts -reply -config tsa.cnf -section one -queryfile query.tsq -inkey key.pem \
                -signer Claims/Seals/trust/timestamp-authority.pem -out '\(sealed).tsr'
            """,
            in: folder.url
        )
        try #require(stamped.code == 0, "\(stamped.errors)")
        _ = try folder.assay("report", "--output", "report.html")
        let verified = try folder.assay("verify", "report.html")
        #expect(verified.code == 0, "\(verified.output)")
        #expect(verified.output.contains(".tsr: verified:"))
    }
}
