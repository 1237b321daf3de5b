import Foundation
import GRDB
import Synchronization
import System

/// Waits for another process that changes the index, as long as it does anything to it: it stores what it takes in every
/// two seconds, and others have their turn between. A lock that can't be looked at, or that nobody has who could give it
/// up, is not waited for.
final class BusyWatch: Sendable {
    private struct State {
        var files: [FileStatus?] = []
        var since = ContinuousClock.now
        var fault: PassageIndexError?
    }

    private let path: String
    private let timeout: Duration
    /// How long nothing may change where nobody is seen to hold the lock, or its holder was stopped.
    private let idleTimeout: Duration
    private let state = Mutex(State())

    /// - Parameters:
    ///   - path: The database.
    ///   - timeout: How long nothing may change.
    init(_ path: String, timeout: Duration = .seconds(30)) {
        self.path = path
        self.timeout = timeout
        idleTimeout = min(timeout, .seconds(10))
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
                // Most waits are over before anything has to be asked.
                guard tries > 0 else { return true }
                let holder = try holder()
                let idle = ContinuousClock.now - state.since
                guard idle >= (holder.map { $0.isStopped == true } ?? true ? idleTimeout : timeout) else {
                    return true
                }
                let seconds = idle.components.seconds
                state.fault =
                    holder.map { .locked(path: path, reason: $0.description(after: seconds)) }
                    ?? .failed(
                        path: path,
                        reason: "its lock can't be taken, and no other process holds it"
                    )
            } catch {
                state.fault = PassageIndexError(error, path)
            }
            return false
        }
    }

    /// Which other process has a lock on the database.
    private func holder() throws(SystemError) -> LockHolder? {
        // In a database with a write-ahead log the locks are those of the file that processes share.
        if let holder = try LockHolder.ofPart(of: path + "-shm") { return holder }
        return try LockHolder.ofPart(of: path)
    }

    /// The error that is to be told: where the database was busy, why it was not waited for any longer.
    func told(_ error: any Error) -> any Error {
        guard let busy = error as? DatabaseError, busy.resultCode == .SQLITE_BUSY,
            let fault = state.withLock(\.fault)
        else { return error }
        return fault
    }

    /// Lets others have their turn: SQLite itself keeps no queue.
    static func yield() { Thread.sleep(forTimeInterval: 0.006) }
}
