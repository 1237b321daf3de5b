import Foundation
import TestSupport
import Testing

/// Signing records with keys of SSH that are made for the test. Skipped where ssh-keygen is missing.
@Suite("Signing records", .enabled(if: PublicTool.hasCommand("ssh-keygen"), "ssh-keygen is not installed"))
struct SignTests {
    /// A workspace, with a key each for Ada and Bo.
    private func day() throws -> WorkingDay {
        let day = try WorkingDay()
        for name in ["ada", "bo"] {
            let made = try AssayProcess.shell(
                "ssh-keygen -q -t ed25519 -N '' -C '' -f \(name)",
                in: day.folder.url
            )
            #expect(made.code == 0)
        }
        return day
    }

    private func key(_ name: String, _ day: WorkingDay) throws -> String {
        try String(contentsOf: day.folder.url.appending(path: "\(name).pub"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Binds names to the keys of files; the name with a star must sign.
    private func bind(_ names: [String: String], in day: WorkingDay) throws {
        let signers = try names.sorted { $0.key < $1.key }.map { name, file -> String in
            let plain = name.replacing("*", with: "")
            return
                #"{"name":"\#(plain)","keys":["\#(try key(file, day))"],"mustSign":\#(name.hasSuffix("*"))}"#
        }
        try day.folder.write(#"{"signers":[\#(signers.joined(separator: ","))]}"#, to: "assay.json")
    }

    @Test("Signed records are verified by check and verify, and history and reports say who signed")
    func signed() throws {
        let day = try day()
        try bind(["Ada Checker*": "ada"], in: day)
        #expect(try day.run("check", code: 1).output.contains("signature.missing"))
        let told = try day.run("sign", "--key", "ada")
        #expect(told.output.hasPrefix("signed ") && told.output.contains("SHA256:"))
        #expect(try day.run("check").output.isEmpty)
        #expect(try day.run("history", "--limit", "1").output.contains("records signed"))
        #expect(try day.run("sign", "--key", "ada", code: 2).errors.contains("signed already"))
        for form in ["html", "markdown", "text", "json"] {
            try day.run("report", "--format", form, "-o", "report.\(form)")
            let text = try String(
                contentsOf: day.folder.url.appending(path: "report.\(form)"),
                encoding: .utf8
            )
            #expect(text.contains("SHA256:"), "\(form)")
            // JSON gives the time as that of the record.
            #expect(form == "json" || text.contains("A signature holds no time of its own"), "\(form)")
            #expect(try day.run("verify", "report.\(form)").output.contains(": valid"), "\(form)")
        }
        // A record that comes in afterwards is signed on its own, by the beginning of its id.
        try day.run("note", "budget", "Later.")
        #expect(try day.run("check", code: 1).output.contains("1 record of that name"))
        let id = try #require(try day.json("history", "--last", "1", "--json").first?["id"] as? String)
        #expect(
            try day.run("sign", String(id.prefix(12)), "--key", "ada").output.hasPrefix("signed 1 record ")
        )
        #expect(try day.run("check").output.isEmpty)
        // Taken back, it is under nothing any more.
        try day.run("undo", "-y")
        #expect(try day.run("check", code: 1).output.contains("signature.missing"))
    }

    @Test("What is signed can be verified with ssh-keygen alone")
    func byHand() throws {
        let day = try day()
        try bind(["Ada Checker": "ada"], in: day)
        try day.run("sign", "--key", "ada")
        let body = try #require(
            try day.json("history", "--last", "1", "--json").first?["body"] as? [String: Any]
        )
        let ids = try #require(body["records"] as? [String])
        let lines = ["assay records 1", "by Ada Checker"] + ids.sorted().map { "record \($0)" }
        try day.folder.write(lines.joined(separator: "\n") + "\n", to: "text")
        try day.folder.write(try #require(body["signature"] as? String), to: "text.sig")
        try day.folder.write("ada \(try key("ada", day))\n", to: "allowed")
        let verified = try AssayProcess.shell(
            "ssh-keygen -Y verify -f allowed -I ada -n assay-records -s text.sig < text",
            in: day.folder.url
        )
        #expect(verified.code == 0, "\(verified.errors)")
    }

    @Test("A name that is bound to no key, or to another, signs nothing")
    func unbound() throws {
        let day = try day()
        let before = try day.run("history").output
        #expect(try day.run("sign", "--key", "ada", code: 2).errors.contains("\"signers\""))
        try bind(["Bo Reader": "ada"], in: day)
        #expect(try day.run("sign", "--key", "ada", code: 2).errors.contains("bound to Bo Reader"))
        try bind(["Ada Checker": "ada"], in: day)
        try day.run("sign", "--key", "nowhere", code: 2)
        try day.run("sign", code: 2)
        try day.run("sign", "--key", "ada", by: "Bo Reader", code: 2)
        #expect(try day.run("history").output == before)
        for wrong in [
            #"{"signers":[{"name":"Ada"}]}"#, #"{"signers":[{"name":"Ada","keys":["ssh-ed25519 x"]}]}"#,
            #"{"signers":[{"name":"Ada","keys":["\#(try key("ada", day))"],"must":true}]}"#,
            #"{"signers":[{"name":"Ada","keys":["\#(try key("ada", day))"]},{"name":"Bo","keys":["\#(try key("ada", day))"]}]}"#,
        ] {
            try day.folder.write(wrong, to: "assay.json")
            #expect(try day.run("check", code: 1).errors.contains("settings.invalid"), "\(wrong)")
        }
    }

    @Test("A signature by a key that is bound to somebody else now, or to nobody, is told")
    func otherKey() throws {
        let day = try day()
        try bind(["Ada Checker": "ada"], in: day)
        try day.run("sign", "--key", "ada")
        try day.run("report", "-o", "report.html")
        try bind(["Ada Checker": "bo", "Cy": "ada"], in: day)
        let found = try day.run("check", code: 1).output
        #expect(found.contains("signature.other-key") && found.contains("bound to Cy"))
        try day.run("verify", "report.html", code: 1)
        try day.folder.write("{}", to: "assay.json")
        let unchecked = try day.run("check").output
        #expect(unchecked.contains("signature.unchecked") && unchecked.contains("to no key"))
        #expect(try day.run("verify", "report.html").output.contains("valid") == false)
    }

    @Test(
        "A signature put under other records, or of another text, does not hold",
        arguments: [
            "other records", "another's record", "damaged",
        ]
    )
    func invalid(kind: String) throws {
        let day = try day()
        try bind(["Ada Checker": "ada", "Bo Reader": "bo"], in: day)
        try day.run("note", "budget", "By Bo.", by: "Bo Reader")
        let bos = try #require(try day.json("history", "--last", "1", "--json").first?["id"] as? String)
        try day.run("sign", "--key", "ada")
        let ledger = day.folder.url.appending(path: "Claims/sources.jsonl")
        var lines = try String(contentsOf: ledger, encoding: .utf8).split(separator: "\n").map(String.init)
        let line = try #require(lines.last)
        lines.removeLast()
        let id = try #require(line.firstMatch(of: /"id":"([0-9a-f]{64})",/))
        let first = try #require(line.firstMatch(of: /"records":\["([0-9a-f]{64})",/))
        let changed: String =
            switch kind {
            case "other records": line.replacing("\"\(first.output.1)\",", with: "", maxReplacements: 1)
            case "another's record": line.replacing(first.output.1, with: bos, maxReplacements: 1)
            default:
                line.replacing("SSH SIGNATURE-----\\nU1", with: "SSH SIGNATURE-----\\nV1", maxReplacements: 1)
            }
        #expect(changed != line)
        let named = try TemporaryFolder()
        try named.write(changed.replacing(id.output.0, with: ""), to: "record")
        let digest = try AssayProcess.shell("sha256sum record | cut -c1-64", in: named.url).output
        lines.append(changed.replacing(id.output.1, with: digest.replacing("\n", with: "")))
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: ledger)
        let found = try day.run("check", code: 1).output
        #expect(found.contains("signature.invalid"), "\(found)")
        #expect(!found.contains("ledger."), "\(found)")
    }

    @Test(
        "Where ssh-keygen is missing nothing is signed, and a signature is told as not checked, never as valid"
    )
    func missingProgram() throws {
        let day = try day()
        try bind(["Ada Checker": "ada"], in: day)
        try day.run("sign", "--key", "ada")
        try day.run("report", "-o", "report.html")
        let program = AssayProcess.buildFolder.appending(path: "assay").path
        func without(_ arguments: String) throws -> AssayProcess {
            try AssayProcess.shell(
                "PATH=/nowhere \(program) \(arguments)",
                in: day.folder.url,
                environment: day.environment()
            )
        }
        let signing = try without("sign --key ada")
        #expect(signing.code == 2 && signing.errors.contains("ssh-keygen"))
        let checked = try without("check")
        #expect(checked.output.contains("signature.unchecked") && checked.output.contains("not installed"))
        let verified = try without("verify report.html")
        #expect(!verified.output.contains("valid"), "\(verified.output)")
        try bind(["Ada Checker*": "ada"], in: day)
        #expect(try without("check").code == 1)
    }

    @Test(
        "What is no file is no key, and is not waited for",
        arguments: ["pipe", "/dev/zero", ".", "nothing"]
    )
    func noKey(name: String) throws {
        let day = try day()
        try bind(["Ada Checker": "ada"], in: day)
        #expect(try AssayProcess.shell("mkfifo pipe", in: day.folder.url).code == 0)
        let begun = ContinuousClock.now
        #expect(try day.run("sign", "--key", name, code: 2).errors.contains("the key \(name) should be"))
        #expect(begun.duration(to: .now) < .seconds(30))
    }
}
