import Foundation
import GRDB
import Synchronization
import System

/// Waits for another process that changes the index, as long as it does anything to it: it stores what it takes in every
/// two seconds, and others have their turn between. A lock that could not be given up, or whose holder was stopped, is not
/// waited for.
final class BusyWatch: Sendable {
    private struct State {
        var files: [FileStatus?] = []
        var since = ContinuousClock.now
        var fault: SystemError?
    }

    private let path: String
    private let timeout: Duration
    private let state = Mutex(State())

    /// - Parameters:
    ///   - path: The database.
    ///   - timeout: How long nothing may change.
    init(_ path: String, timeout: Duration = .seconds(30)) {
        self.path = path
        self.timeout = timeout
    }

    /// A look every few milliseconds, for ten minutes, as long as the index goes on changing meanwhile.
    var mode: Database.BusyMode {
        .callback { [self] tries in
            guard tries < 200_000, isMoving(tries: tries) else { return false }
            Thread.sleep(forTimeInterval: 0.003)
            return true
        }
    }

    /// Whether it changed lately. What can't be looked at is not waited for.
    ///
    /// - Parameter tries: How often it was waited for already; zero begins anew.
    func isMoving(tries: Int) -> Bool {
        guard tries % 50 == 0 else { return true }
        return state.withLock { state in
            do throws(SystemError) {
                var files: [FileStatus?] = []
                for file in [path, path + "-wal"] {
                    files.append(try FileStatus.of(file, followsLinks: true))
                }
                if tries == 0 || state.files != files { state = State(files: files) }
                return ContinuousClock.now - state.since < timeout
            } catch {
                state.fault = error
                return false
            }
        }
    }

    /// The error that is to be told: where the database was busy, and could not be looked at meanwhile, why it could not.
    func told(_ error: any Error) -> any Error {
        guard let busy = error as? DatabaseError, busy.resultCode == .SQLITE_BUSY,
            let fault = state.withLock(\.fault)
        else { return error }
        return PassageIndexError(fault, path)
    }

    /// Lets others have their turn: SQLite itself keeps no queue.
    static func yield() { Thread.sleep(forTimeInterval: 0.006) }
}
