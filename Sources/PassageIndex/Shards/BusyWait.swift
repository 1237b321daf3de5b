import Foundation
import GRDB
import Synchronization
import System

/// How long another process is waited for that changes the index: it stores what it takes in every two seconds, and
/// others have their turn between.
enum BusyWait {
    /// A look every few milliseconds, for ten minutes, as long as the index goes on changing meanwhile.
    ///
    /// - Parameter path: The database.
    static func mode(for path: String) -> Database.BusyMode {
        let watch = BusyWatch(path)
        return .callback { tries in
            guard tries < 200_000, watch.isMoving(tries: tries) else { return false }
            Thread.sleep(forTimeInterval: 0.003)
            return true
        }
    }

    /// Lets others have their turn: SQLite itself keeps no queue.
    static func yield() { Thread.sleep(forTimeInterval: 0.006) }
}

/// Watches whether whoever holds a database does anything to it. A lock that could not be given up, or whose holder was
/// stopped, is not waited for.
final class BusyWatch: Sendable {
    private struct State {
        var files: [FileStatus?] = []
        var since = ContinuousClock.now
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

    /// Whether it changed lately.
    ///
    /// - Parameter tries: How often it was waited for already; zero begins anew.
    func isMoving(tries: Int) -> Bool {
        guard tries % 50 == 0 else { return true }
        // What can't be looked at does not change.
        let files = [path, path + "-wal"].map { try? FileStatus.of($0, followsLinks: true) }
        return state.withLock { state in
            if tries == 0 || state.files != files { state = State(files: files) }
            return ContinuousClock.now - state.since < timeout
        }
    }
}
