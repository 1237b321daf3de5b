import System

/// The folder of ledgers of a workspace: `Claims`.
public struct LedgerFolder: Hashable, Sendable {
    /// The path of the folder.
    public let path: String

    /// The folder at this path, which need not exist yet to be named.
    public init(path: String) { self.path = path }

    /// Reads all ledgers. Damaged lines are findings, not errors.
    public func read() throws(LedgerError) -> Ledger {
        let names = try fileNames()
        let results = concurrentMap(names.count) { read(names[$0]) }
        var readings: [LedgerFileReading] = []
        readings.reserveCapacity(results.count)
        for result in results { readings.append(try result.get()) }
        return Ledger(readings)
    }

    private func read(_ name: String) -> Result<LedgerFileReading, LedgerError> {
        do throws(LedgerError) {
            var reading = LedgerFileReading(name: name)
            let file = try ledgerCall { () throws(SystemError) in
                try FileDescriptor("\(path)/\(name)", .reading, action: "read")
            }
            reading.take(try ledgerCall { () throws(SystemError) in try file.bytes() })
            return .success(reading)
        } catch {
            return .failure(error)
        }
    }

    /// The ledgers' file names in order.
    func fileNames() throws(LedgerError) -> [String] {
        try entries().filter { LedgerName(fileName: $0) != nil }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }

    /// What was set aside of ledgers' torn last lines: file names.
    func tornFileNames() throws(LedgerError) -> [String] {
        try entries().filter { $0.hasSuffix(LedgerWriter.tornEnding) }.sorted()
    }

    private func entries() throws(LedgerError) -> [String] {
        try ledgerCall { () throws(SystemError) in try Folder.entries(of: path).map(\.name) }
    }
}
