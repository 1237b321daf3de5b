import GRDB
import Synchronization
import System

/// The database queues of this process, which are closed and not given back.
///
/// libdispatch gives a queue's data back on a thread of its own. Where the system starts no thread it waits for one for
/// ever, and where no file can be opened it ends the process. So what SQLite has is given back at once, by closing; the empty queue,
/// some hundred bytes, stays.
enum KeptQueues {
    private static let all = Mutex<[DatabaseQueue]>([])
    /// How many files SQLite may open for a database, and libdispatch to give a queue back that could not be opened.
    private static let handles = 9

    /// What every database is opened with: a queue whose database can't be opened is kept too.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { _ in DispatchQueues.keepCurrent() }
        return configuration
    }

    /// Opens a database.
    ///
    /// - Parameter prepare: What is done with it first; where that fails it is closed.
    static func open(
        _ path: String,
        _ configuration: Configuration,
        prepare: (DatabaseQueue) throws -> Void = { _ in }
    ) throws -> DatabaseQueue {
        do throws(SystemError) { try FileDescriptor.requireFree(handles) } catch {
            throw PassageIndexError.failed(path: path, reason: error.reason)
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        all.withLock { $0.append(queue) }
        do { try prepare(queue) } catch {
            close(queue)
            throw error
        }
        return queue
    }

    /// Does something with a database that is closed again, whatever comes of it.
    static func using<Value>(
        _ path: String,
        _ configuration: Configuration,
        _ job: (DatabaseQueue) throws -> Value
    ) throws -> Value {
        let queue = try open(path, configuration)
        do {
            let value = try job(queue)
            try queue.close()
            return value
        } catch {
            close(queue)
            throw error
        }
    }

    /// Closes a database that is not used any more.
    static func close(_ queue: DatabaseQueue) {
        // A database that can't be closed has a statement in use, which there is not: all are made and used in one call.
        // What was committed is stored either way.
        try? queue.close()
    }
}
