import ArgumentParser
import ClaimLedger
import ClaimModel
import System
import Workspace

struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign what you recorded, with a key of SSH or minisign.",
        discussion: """
            Signs the records of your name that carry no signature yet, or those that are named. assay.json says whose \
            key is whose, and whose records must be signed:

              {"signers": [{"name": "Ada Writer", "keys": ["ssh-ed25519 AAAA…"], "mustSign": true}]}

            'assay check' verifies all signatures, and 'assay verify' those of a report's records; both, and signing, run \
            ssh-keygen (OpenSSH 8.1 or later) or minisign, whose public keys are written "RW…". Where the program is \
            missing nothing is signed, and signatures are told as not checked. What is signed is the text below, with \
            ssh-keygen in the namespace assay-records, so that anyone can verify it: 'assay records 1', 'by NAME', and a \
            line 'record ID' for each record, the ids in ascending order.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: ArgumentHelp("The beginnings of records' ids.", valueName: "record"))
    var records: [String] = []

    @Option(
        help: ArgumentHelp(
            "The key: a private one of SSH, a public one whose private one an agent holds, or a secret one of minisign; "
                + "ASSAY_SIGNING_KEY or the configuration's signingKey unless given.",
            valueName: "file"
        ),
        completion: .file()
    )
    var key: String?

    func run() throws {
        let path = try key ?? Environment.value(of: "ASSAY_SIGNING_KEY") ?? UserSettings.current().signingKey
        guard let path, !path.isEmpty else {
            throw ValidationError(
                "say which key with --key, ASSAY_SIGNING_KEY, or \"signingKey\" in \(UserSettings.path)"
            )
        }
        let home = Environment.value(of: "HOME") ?? ""
        var editor = try recording.editor()
        let signed = try editor.sign(
            with: path.hasPrefix("~/") ? home + path.dropFirst() : path,
            only: records
        ) {
            // What minisign itself asks is not seen.
            if Terminal.isInteractive { Terminal.standardError.write("Password of \(path): ") }
        }
        var lines: [String] = []
        for record in signed {
            guard case .recordsSigned(let signature) = record.body else { continue }
            let count = signature.records.count
            let key = signature.fingerprint ?? ""
            lines.append(
                "signed \(count) \(count == 1 ? "record" : "records") of \(record.by) with \(key) (\(record.id.short))"
            )
        }
        try recording.tell(lines, &editor)
    }
}
