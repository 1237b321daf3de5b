internal import CSystem

/// A thread of this process. Unlike a thread of Foundation or Dispatch, one that the system can't start is an error, and
/// not a wait for ever.
public final class WorkerThread: Sendable {
    private let handle: assay_thread

    /// What the thread runs, on its way to it.
    private final class Job: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread. Whoever starts it joins it.
    ///
    /// - Parameters:
    ///   - stackBytes: The size of its stack, in bytes.
    ///   - body: What it runs.
    /// - Throws: Why the system could not start it.
    public init(stackBytes: Int = 1 << 20, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        let job = Unmanaged.passRetained(Job(body))
        var started = assay_thread()
        let code = assay_start_thread(
            &started,
            stackBytes,
            { context in
                guard let context else { return nil }
                let job = Unmanaged<Job>.fromOpaque(context).takeRetainedValue()
                job.body()
                return nil
            },
            job.toOpaque()
        )
        handle = started
        guard code == 0 else {
            job.release()
            throw SystemError("start", "a thread", code: code)
        }
    }

    /// Waits until it has ended; once.
    public func join() { assay_join_thread(handle) }
}

/// Queues of libdispatch.
public enum DispatchQueues {
    /// Keeps the queue that runs the caller from ever being given back.
    ///
    /// libdispatch gives a queue's data back on a thread of its own, and where the system starts no thread it waits for
    /// one for ever.
    public static func keepCurrent() { assay_keep_current_queue() }
}
