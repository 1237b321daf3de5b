public import ClaimModel
import System

/// Why the ledger could not be read or added to. Work can't go on.
public enum LedgerError: Error, Hashable, Sendable {
    /// A file or folder operation failed: which, on what, and the system's reason.
    case fileSystem(action: String, path: String, errno: Int32)
    /// Another process keeps the lock of the folder of ledgers: which, as far as the system tells.
    case locked(path: String, reason: String)
    /// The storage is full; nothing was added.
    case diskFull(path: String)
    /// The system could not say whether the records reached the storage. They may or may not be there: read
    /// the ledger again before trying again.
    case outcomeUnknown(path: String, records: [RecordID], errno: Int32)
    /// Of records that were to be added together, these are, and then adding failed.
    indirect case partlyAdded([RecordID], because: LedgerError)
    /// A record would be longer than a line of a ledger may be; nothing was added.
    case recordTooLong(kind: String, byteCount: Int)
    /// A ledger has lines that can't be read, so nothing is added to any until they are mended.
    case damaged([Finding])
}

extension LedgerError: CustomStringConvertible {
    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .fileSystem(let action, let path, let errno):
            "can't \(action) \(path): \(SystemError.reason(errno))"
        case .locked(let path, let reason): "can't lock \(path): \(reason)"
        case .diskFull(let path):
            "the disk is full: nothing was added to \(path); make room and try again"
        case .outcomeUnknown(let path, let records, let errno):
            "\(path): the system can't say whether the record was stored (\(SystemError.reason(errno))); "
                + "look for \(records.map(\.short).joined(separator: ", ")) with 'assay history' before trying again"
        case .partlyAdded(let records, let error):
            "\(records.map(\.short).joined(separator: ", ")) \(records.count == 1 ? "is" : "are") recorded; what was to "
                + "follow failed: \(error)"
        case .recordTooLong(let kind, let byteCount):
            "nothing was added: the record (\(kind)) would be a line of \(byteCount) bytes, and one of more than "
                + "\(LedgerLine.lengthLimit >> 20) MiB is not read again; quote or say less"
        case .damaged(let findings):
            "nothing was added, because a ledger is damaged:\n"
                + findings.briefDescription
        }
    }
}

extension LedgerError {
    init(_ error: SystemError) {
        self =
            error.isHeld
            ? .locked(path: error.path, reason: error.reason)
            : .fileSystem(action: error.action, path: error.path, errno: error.code)
    }
}

/// Does something with the system; its failure is the ledger's.
func ledgerCall<Value: ~Copyable>(
    _ action: () throws(SystemError) -> Value
) throws(LedgerError) -> Value {
    do throws(SystemError) { return try action() } catch { throw LedgerError(error) }
}
