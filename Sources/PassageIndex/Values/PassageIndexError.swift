import GRDB
import System

/// Why the index can't be used.
public enum PassageIndexError: Error, Hashable, Sendable {
    /// The file is no index of this kind.
    case foreign(path: String)
    /// A newer version made it.
    case newer(path: String)
    /// It is damaged, or its storage fails.
    case damaged(path: String, reason: String)
    /// There is none, and it can't be made where it belongs.
    case readOnly(path: String)
    /// Another process holds it for too long.
    case busy(path: String)
    /// A process holds its lock and does nothing: which, as far as the system tells.
    case locked(path: String, reason: String)
    /// The storage is full.
    case diskFull(path: String)
    /// It was deleted, or made anew, while it was used.
    case vanished(path: String)
    /// A search took too long.
    case tooLong
    /// Something else failed.
    case failed(path: String, reason: String)

    init(_ error: any Error, _ path: String) {
        if let error = error as? SystemError {
            if error.isMissing {
                self = .vanished(path: error.path)
            } else if error.isHeld {
                self = .locked(path: error.path, reason: error.reason)
            } else {
                self = .failed(path: error.path, reason: error.reason)
            }
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, reason: "\(error)")
            return
        }
        let reason = error.message ?? "code \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_INTERRUPT: self = .tooLong
        case .SQLITE_READONLY: self = .readOnly(path: path)
        default: self = .failed(path: path, reason: reason)
        }
    }
}

extension PassageIndexError: CustomStringConvertible {
    /// What happened and what to do.
    public var description: String {
        switch self {
        case .foreign(let path):
            "\(path) is not an index of passages, and others like it were set aside; see what puts them there, and delete them"
        case .newer(let path):
            "\(path) was made by a newer version of Assay; update Assay, or delete the file"
        case .damaged(let path, let reason):
            "\(path) is damaged, or can't be read (\(reason)); delete it, and 'assay index' builds it again"
        case .readOnly(let path):
            "\(path) can't be written; give yourself the right to write in its folder, or copy the workspace"
        case .busy(let path):
            "\(path) is locked for too long; try again when the process that holds it has ended"
        case .locked(let path, let reason): "can't lock \(path): \(reason)"
        case .diskFull(let path): "the storage of \(path) is full"
        case .vanished(let path): "\(path) was deleted again and again while it was used; try again"
        case .tooLong: "the search took longer than a second; give more, or rarer, words"
        case .failed(let path, let reason): "\(path) can't be used: \(reason)"
        }
    }
}
