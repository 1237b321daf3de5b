import ClaimLedger
import ClaimModel
import Foundation
import System

/// Appends notes to a ledger one at a time, and prints each record's id once it is acknowledged. Tests run several of
/// these at once, and kill them.
///
/// Arguments: the folder of ledgers, the name of the article, who records, how many records; and, to have writing
/// fail, the greatest size that a file may have.
@main
struct LedgerWriterFixture {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 5, let article = DocumentID(arguments[2]), let count = Int(arguments[4]),
            let edition = Digest(hex: String(repeating: "0", count: 64))
        else { exit(2) }
        if arguments.count > 5, let size = Int(arguments[5]) {
            Environment.ignoreFileSizeSignal()
            try ResourceLimits(fileBytes: size).enter()
        }
        var writer = LedgerWriter(LedgerFolder(path: arguments[1]))
        for number in 0..<count {
            do {
                let records = try writer.append(
                    to: LedgerName(article: article),
                    by: arguments[3],
                    at: Timestamp.now
                ) { _ in
                    [
                        .note(
                            about: .document(edition),
                            text: "note \(number) of \(arguments[3]): " + padding(number)
                        )
                    ]
                }
                for record in records { FileHandle.standardOutput.write(Data("\(record.id)\n".utf8)) }
            } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(3)
            }
        }
    }

    /// Texts of different lengths, so that lines end anywhere in a page.
    private static func padding(_ number: Int) -> String { String(repeating: "x", count: number * 37 % 500) }
}
