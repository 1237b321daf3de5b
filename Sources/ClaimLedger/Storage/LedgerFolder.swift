import System

/// The folder of ledgers of a workspace: `Claims`.
public struct LedgerFolder: Hashable, Sendable {
    /// The path of the folder.
    public let path: String

    /// The folder at this path, which need not exist yet to be named.
    public init(path: String) { self.path = path }

    /// Reads all ledgers. Damaged lines, and names that no ledger can have, are findings, not errors.
    ///
    /// Reading does not wait for writers. What looks as though a writer was met halfway, a line without its end or a record
    /// whose parent is not there, is read again while no one can write: only what is still so then is a finding.
    public func read() throws(LedgerError) -> Ledger {
        let ledger = try readFiles()
        guard ledger.looksUnfinished else { return ledger }
        let lock = try ledgerCall { () throws(SystemError) in
            try FileDescriptor(path, .folder, action: "open the folder")
        }
        try ledgerCall { () throws(SystemError) in try lock.lock() }
        let settled = try readFiles()
        withExtendedLifetime(lock) {}
        return settled
    }

    private func readFiles() throws(LedgerError) -> Ledger {
        let (names, refused) = try namesAndRefused()
        let results = concurrentMap(names.count) { read(names[$0]) }
        var readings: [LedgerFileReading] = []
        readings.reserveCapacity(results.count)
        for result in results { readings.append(try result.get()) }
        return Ledger(readings + refused)
    }

    private func read(_ name: String) -> Result<LedgerFileReading, LedgerError> {
        do throws(LedgerError) {
            var reading = LedgerFileReading(name: name)
            try ledgerCall { () throws(SystemError) in
                try reading.take(FileDescriptor("\(path)/\(name)", .reading, action: "read"))
            }
            return .success(reading)
        } catch {
            return .failure(error)
        }
    }

    /// The ledgers' file names in order, and what has a ledger's name and is none.
    func namesAndRefused() throws(LedgerError) -> (names: [String], refused: [LedgerFileReading]) {
        var names: [String] = []
        var known: Set<String> = []
        var refused: [LedgerFileReading] = []
        for entry in try entries() where LedgerName(fileName: entry.name) != nil {
            let path = "\(path)/\(entry.name)"
            if !entry.isText {
                refused.append(
                    LedgerFileReading(
                        refusing: entry.name,
                        "ledger.name-not-text",
                        "the name of this file is not UTF-8",
                        "Rename it after its article."
                    )
                )
            } else if try ledgerCall({ () throws(SystemError) in try FileStatus.of(path)?.kind }) != .file {
                refused.append(
                    LedgerFileReading(
                        refusing: entry.name,
                        "ledger.not-a-file",
                        "this has a ledger's name and is a folder, a link, a pipe or a device",
                        "Remove it, or put the ledger itself in its place."
                    )
                )
            } else if !known.insert(entry.name).inserted {
                // Equal as texts, though not byte for byte.
                refused.append(
                    LedgerFileReading(
                        refusing: entry.name,
                        "ledger.names-alike",
                        "two ledgers have this name, written with other code points (Unicode NFC and NFD)",
                        "Move the records of one into the other, and delete it."
                    )
                )
            } else {
                names.append(entry.name)
            }
        }
        return (names, refused)
    }

    /// What was set aside of ledgers' torn last lines: file names.
    func tornFileNames() throws(LedgerError) -> [String] {
        try entries().map(\.name).filter { $0.hasSuffix(LedgerWriter.tornEnding) }
    }

    private func entries() throws(LedgerError) -> [Folder.Entry] {
        try ledgerCall { () throws(SystemError) in try Folder.entries(of: path) }
    }
}
