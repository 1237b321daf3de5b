import Foundation
import TestSupport
import Testing

/// A program that signs and verifies.
enum SigningProgram: String, CaseIterable, CustomTestStringConvertible {
    case ssh = "ssh-keygen"
    case minisign

    var testDescription: String { rawValue }

    /// Makes a key of a name without a password.
    func making(_ name: String) -> String {
        switch self {
        case .ssh: "ssh-keygen -q -t ed25519 -N '' -C '' -f \(name)"
        case .minisign: "minisign -G -W -s \(name) -p \(name).pub"
        }
    }

    /// What the short form of its keys begins with.
    var mark: String { self == .ssh ? "SHA256:" : "minisign " }

    /// Those of the programs that are here.
    static let installed = allCases.filter { PublicTool.hasCommand($0.rawValue) }
}

/// Signing records with keys that are made for the test. Skipped where ssh-keygen or minisign is missing.
@Suite(
    "Signing records",
    .enabled(
        if: SigningProgram.installed == SigningProgram.allCases,
        "ssh-keygen or minisign is not installed"
    )
)
struct SignTests {
    /// A workspace, with a key each for Ada and Bo.
    private func day(_ program: SigningProgram) throws -> WorkingDay {
        let day = try WorkingDay()
        for name in ["ada", "bo"] {
            #expect(try AssayProcess.shell(program.making(name), in: day.folder.url).code == 0)
        }
        return day
    }

    private func key(_ name: String, _ day: WorkingDay) throws -> String {
        let file = try String(contentsOf: day.folder.url.appending(path: "\(name).pub"), encoding: .utf8)
        return try String(#require(file.split(separator: "\n").last))
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

    @Test(
        "Signed records are verified by check and verify, and history and reports say who signed",
        arguments: SigningProgram.installed
    )
    func signed(program: SigningProgram) throws {
        let day = try day(program)
        try bind(["Ada Checker*": "ada"], in: day)
        #expect(try day.run("check", code: 1).output.contains("signature.missing"))
        let told = try day.run("sign", "--key", "ada")
        #expect(told.output.hasPrefix("signed ") && told.output.contains(program.mark))
        #expect(try day.run("check").output.isEmpty)
        #expect(try day.run("history", "--limit", "1").output.contains("records signed"))
        #expect(try day.run("sign", "--key", "ada", code: 2).errors.contains("signed already"))
        for form in ["html", "markdown", "text", "json"] {
            try day.run("report", "--format", form, "-o", "report.\(form)")
            let text = try String(
                contentsOf: day.folder.url.appending(path: "report.\(form)"),
                encoding: .utf8
            )
            #expect(text.contains(program.mark), "\(form)")
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

    @Test("What is signed can be verified with the program alone", arguments: SigningProgram.installed)
    func byHand(program: SigningProgram) throws {
        let day = try day(program)
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
            program == .ssh
                ? "ssh-keygen -Y verify -f allowed -I ada -n assay-records -s text.sig < text"
                : "minisign -V -p ada.pub -x text.sig -m text",
            in: day.folder.url
        )
        #expect(verified.code == 0, "\(verified.errors)")
    }

    @Test(
        "A name that is bound to no key, or to another, signs nothing",
        arguments: SigningProgram.installed
    )
    func unbound(program: SigningProgram) throws {
        let day = try day(program)
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

    @Test(
        "A signature by a key that is bound to somebody else now, or to nobody, is told",
        arguments: SigningProgram.installed
    )
    func otherKey(program: SigningProgram) throws {
        let day = try day(program)
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
        arguments: ["other records", "another's record", "damaged"],
        SigningProgram.installed
    )
    func invalid(kind: String, program: SigningProgram) throws {
        let day = try day(program)
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
                program == .ssh
                    ? line.replacing(
                        "SSH SIGNATURE-----\\nU1",
                        with: "SSH SIGNATURE-----\\nV1",
                        maxReplacements: 1
                    )
                    : line.replacing("trusted comment: assay", with: "trusted comment: essay")
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
        "Where the program is missing nothing is signed, and a signature is told as not checked, never as valid",
        arguments: SigningProgram.installed
    )
    func missingProgram(program tool: SigningProgram) throws {
        let day = try day(tool)
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
        #expect(signing.code == 2 && signing.errors.contains(tool.rawValue))
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
        let day = try day(.ssh)
        try bind(["Ada Checker": "ada"], in: day)
        #expect(try AssayProcess.shell("mkfifo pipe", in: day.folder.url).code == 0)
        let begun = ContinuousClock.now
        #expect(try day.run("sign", "--key", name, code: 2).errors.contains("the key \(name) should be"))
        #expect(begun.duration(to: .now) < .seconds(30))
    }

    @Test("A key that a password opens signs with the password of standard input, and with no other")
    func password() throws {
        let day = try WorkingDay()
        func shell(_ line: String) throws -> AssayProcess {
            try AssayProcess.shell(line, in: day.folder.url, environment: day.environment())
        }
        #expect(try shell("printf 'secret\\nsecret\\n' | minisign -G -s ada.key -p ada.pub").code == 0)
        try bind(["Ada Checker": "ada"], in: day)
        for wrong in ["assay sign --key ada.key < /dev/null", "echo other | assay sign --key ada.key"] {
            let refused = try shell(wrong)
            #expect(refused.code == 2 && refused.errors.contains("password"), "\(refused.errors)")
        }
        #expect(try day.run("check").output.isEmpty)
        #expect(try shell("echo secret | assay sign --key ada.key").output.contains("minisign "))
        #expect(try day.run("check").output.isEmpty)
    }

    @Test("A key of another with the id of a bound one does not sign in its name")
    func sharedID() throws {
        let day = try day(.minisign)
        try bind(["Ada Checker": "ada"], in: day)
        try day.run("sign", "--key", "ada")
        // The public key of Bo, with the id of Ada's.
        let (ada, bo) = (try key("ada", day), try key("bo", day))
        let bytes = try (#require(Data(base64Encoded: ada)), #require(Data(base64Encoded: bo)))
        let mixed = (bytes.0.prefix(10) + bytes.1.dropFirst(10)).base64EncodedString()
        try day.folder.write(#"{"signers":[{"name":"Ada Checker","keys":["\#(mixed)"]}]}"#, to: "assay.json")
        #expect(try day.run("check", code: 1).output.contains("signature.invalid"))
        // Where both are bound, the one that made it counts.
        try day.folder.write(
            #"{"signers":[{"name":"Ada Checker","keys":["\#(mixed)","\#(ada)"]}]}"#,
            to: "assay.json"
        )
        #expect(try day.run("check").output.isEmpty)
    }
}
