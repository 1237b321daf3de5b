import ArgumentParser
import Workspace

struct SealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Write the ledger's heads in a form for a time stamp or a signature.",
        discussion: """
            A digest shows that nothing changed since; when that was, somebody else must say. Have the file stamped or \
            signed, and put what comes back beside it; reports then show it, and 'assay verify' checks it:

              openssl ts -query -data FILE -sha256 -cert -out FILE.tsq
                (send FILE.tsq to a timestamping authority, store its reply as FILE.tsr)
              ssh-keygen -Y sign -f KEY -n assay FILE        (makes FILE.sig)
              minisign -Sm FILE                              (makes FILE.minisig)

            Whom 'assay verify' trusts stands in Claims/Seals/trust: timestamp-authority.pem, allowed_signers \
            (see ssh-keygen(1)) and minisign.pub.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        Terminal.standardOutput.write(try workspace.read().seal() + "\n")
    }
}
