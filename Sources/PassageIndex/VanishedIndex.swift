import Foundation

extension PassageIndexError {
    /// Whether it may be gone when the index is opened again: anyone may delete the index at any time, and SQLite tells what
    /// is missing then in many ways. A database that is busy was not waited for, or it would be told who holds it: another
    /// process made the index anew where it had been deleted.
    public var mayPass: Bool {
        switch self {
        case .vanished, .failed, .readOnly, .damaged, .busy: true
        case .foreign, .newer, .locked, .diskFull, .tooLong: false
        }
    }
}

extension PassageIndex {
    /// Does something with an index, and does it again where that may have been deleted meanwhile.
    ///
    /// - Parameter job: Opens the index, and can be done again.
    public static func again<Value>(
        _ job: () throws(PassageIndexError) -> Value
    ) throws(PassageIndexError) -> Value {
        for (tries, pause) in [0, 0.01, 0.03, 0.1, 0.3, 1, 1, 1, 1].enumerated() {
            do throws(PassageIndexError) { return try job() } catch {
                guard error.isVanished || error.mayPass && tries < 4 else { throw error }
                Thread.sleep(forTimeInterval: pause)
            }
        }
        return try job()
    }
}

extension PassageIndexError {
    fileprivate var isVanished: Bool { if case .vanished = self { true } else { false } }
}
