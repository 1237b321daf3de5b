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

    @Test(
        "The Python script finds that all is as the report says",
        arguments: ["html", "json"]
    )
    func untouched(format: String) throws {
        let folder = try worked(format)
        let outcome = try recheck(folder, format)
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("are what the report says.\n"))
        // It says what it looked at, and what it did not.
        #expect(
            outcome.output.contains(
                "\nOf 50 claims these were held to their records: 50 statements (each is one of the"
            )
        )
        #expect(
            outcome.output.contains("\nOf the page: that what it has as statement, reason")
                == (format == "html")
        )
        #expect(
            outcome.output.contains(
                "\nStances, dates, figures, whether standings follow from the records, other words, data for other programs"
            )
        )
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

    @Test(
        "Verdicts that were replaced or settled, a page's own address and a site are as the script expects them"
    )
    func later() throws {
        let folder = try worked("html")
        let claim = "first-expulsion-2009"
        for arguments in [
            ["mark", claim, "verified", "--because", "one", "--by", "Ada"],
            ["mark", claim, "disputed", "--because", "two", "--by", "Ada"],
            ["mark", claim, "unverifiable", "--because", "three", "--by", "Bo"],
            ["settle", claim, "--as", "disputed", "--because", "four", "--by", "Cy"],
            ["report", "--url", "https://check.example/r.html", "--output", "report.html"],
            ["report", "--site", "site", "--url", "https://check.example/"],
        ] {
            let done = try AssayProcess.run(arguments, in: folder.url)
            #expect(done.code == 0, "\(arguments): \(done.errors)")
        }
        for page in ["report.html", "site/index.html", "site/claims/\(claim).html"] {
            let outcome = try AssayProcess.shell("python3 recheck.py \(page)", in: folder.url)
            #expect(outcome.code == 0, "\(page): \(outcome.output.prefix(400))")
        }
        // The verdict of before is none of now.
        let page = try String(
            contentsOf: folder.url.appending(path: "site/claims/\(claim).html"),
            encoding: .utf8
        )
        let card = try #require(page.range(of: "data-claim=\"\(claim)\""))
        let badge = try #require(
            page.range(of: "</span>Disputed</span>", range: card.upperBound..<page.endIndex)
        )
        try folder.write(
            page.replacingCharacters(in: badge, with: "</span>Verified</span>"),
            to: "forged.html"
        )
        let forged = try AssayProcess.shell("python3 recheck.py forged.html", in: folder.url)
        #expect(forged.output.contains("a badge says “✕Verified”"), "\(forged.output.prefix(400))")
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

    // MARK: - Forgeries, and lines

    /// Changes a report and computes its digest again, by the public rule.
    private func forge(_ name: String, in folder: TemporaryFolder, _ change: (String) -> String) throws {
        let url = folder.url.appending(path: name)
        let text = change(try String(contentsOf: url, encoding: .utf8))
        try Data(text.utf8).write(to: url)
        let script = """
            import hashlib, re, sys
            page = open(sys.argv[1], encoding="utf-8").read()
            digits = list(re.finditer(r'"reportDigest": ?"([0-9a-f]{64})"', page))[0 if page[0] in "<{" else -1]
            blank = page[:digits.start(1)] + "0" * 64 + page[digits.end(1):]
            digest = hashlib.sha256(blank.encode()).hexdigest()
            open(sys.argv[1], "w", encoding="utf-8").write(page[:digits.start(1)] + digest + page[digits.end(1):])
            """
        try folder.write(script, to: "seal.py")
        let sealed = try AssayProcess.shell("python3 seal.py \(name)", in: folder.url)
        try #require(sealed.code == 0, "\(sealed.errors)")
    }

    @Test(
        "A forged page is found out by the script, too",
        arguments: [
            ("shall be suspended", "shall not be suspended"),
            ("data-standing=\"disputed\"", "data-standing=\"x\" onclick=\"x()\""),
            ("</head>", "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example/\"></head>"),
            ("<p class=\"rationale\" dir=\"auto\">", "<p class=\"rationale\" dir=\"auto\">It is not so. "),
            ("aria-level=\"3\" dir=\"auto\">", "aria-level=\"3\" dir=\"auto\">Not: "),
            ("<mark>", "<mark>never "), ("<article class", "<article hidden class"),
            ("✕</span>Disputed</span>", "✕</span>Not disputed, verified</span>"),
            (
                "<span class=\"badge s-disputed\">",
                "<b>Verified</b><span class=\"badge s-disputed\" hidden>"
            ),
            ("\"verdict\": \"disputed\"", "\"verdict\": \"verified\""),
            ("</span>Disputed<", "</span>Verified<"),
            ("data-standing=\"disputed\"", "data-standing=\"verified\""),
            ("<mark>shall be suspended", "<mark>was not suspended"),
            (
                "<p class=\"rationale\" dir=\"auto\">",
                "<p class=\"rationale\" dir=\"auto\"><style>p{}</style>"
            ),
            ("Denis Dubrovin", "Ivan Petrov"), ("<b><bdi>Denis Dubrovin", "<b><bdi>Ivan Petrov"),
            ("data-claim=\"mission-suspended\"", "data-claim=\"mission-closed\""),
            ("</body>", "<script>1</script></body>"),
            ("</head>", "<script type=\"application/json\" id=\"assay-proof\">{}</script></head>"),
            ("id=\"assay-statements\"", "id=\"assay-nothing\""),
        ]
    )
    func forged(old: String, new: String) throws {
        let folder = try worked("html")
        let before = try folder.read("report.html")
        try forge("report.html", in: folder) { $0.replacing(old, with: new) }
        try #require(try folder.read("report.html") != before, "the page holds no \(old)")
        let outcome = try recheck(folder)
        // Without its statements as data the script can compare no words, and says so.
        let isBare = new.contains("assay-nothing")
        #expect(outcome.code == (isBare ? 0 : 1), "\(outcome.output)\(outcome.errors)")
        #expect(!isBare || outcome.output.contains("not compared"))
        #expect(try folder.assay("verify", "report.html").code == 1)
    }

    @Test("Forged JSON is found out by the script, too, and so is a key that stands twice")
    func forgedJSON() throws {
        for (old, new) in [
            ("\"verdict\": \"disputed\"", "\"verdict\": \"verified\""),
            ("\"standing\": \"disputed\"", "\"standing\": \"verified\", \"standing\": \"disputed\""),
        ] {
            let folder = try worked("json")
            try forge("report.json", in: folder) { $0.replacing(old, with: new) }
            #expect(try recheck(folder, "json").code == 1)
            #expect(try folder.assay("verify", "report.json").code == 1)
        }
    }

    @Test(
        "Each forgery of a table of forgeries is found out by what the table says: verify, check, the script"
    )
    func table() throws {
        let folder = try TemporaryFolder()
        let script = AssayProcess.projectFolder.appending(path: "Tests/PublicToolsTests/Scripts/forgeries.py")
        let outcome = try AssayProcess.shell(
            "python3 '\(script.path)' \"$(command -v assay)\"",
            in: folder.url
        )
        #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains(" forgeries, 0 answered otherwise"))
    }

    @Test("The script takes the lines for records that the published table says")
    func lines() throws {
        struct Vector: Decodable {
            let name: String
            let text: String?
            let base64: String?
            let records: [String]
            let refused: [Int]
        }
        struct Table: Decodable { let vectors: [Vector] }
        let file = AssayProcess.projectFolder.appending(path: "Tests/Vectors/record-lines.json")
        let vectors = try JSONDecoder().decode(Table.self, from: try Data(contentsOf: file)).vectors
        try #require(vectors.count > 100)
        let folder = try TemporaryFolder()
        try folder.write(try folder.assay("verify", "--script").output, to: "recheck.py")
        for (number, vector) in vectors.enumerated() {
            let bytes =
                vector.text.map { Data($0.utf8) } ?? Data(base64Encoded: vector.base64 ?? "") ?? Data()
            try bytes.write(to: folder.url.appending(path: "\(number).jsonl"))
        }
        for (number, vector) in vectors.enumerated() {
            let outcome = try AssayProcess.shell("python3 recheck.py --lines \(number).jsonl", in: folder.url)
            let lines = outcome.output.split(separator: "\n").map {
                $0.split(separator: " ").map(String.init)
            }
            let records = lines.filter { $0.count == 2 }.map { $0[1] }
            let refused = lines.filter { $0.count > 2 }.compactMap { Int($0[0]) }
            #expect(
                records == vector.records && refused == vector.refused,
                "\(vector.name): \(outcome.output)\(outcome.errors)"
            )
        }
    }
}
