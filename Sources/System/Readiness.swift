internal import CSystem

/// Which of two ends can be used.
public struct Readiness: Sendable {
    /// Whether there is something to read, or the other side is gone.
    public let canReceive: Bool
    /// Whether something can be written, or the other side is gone.
    public let canSend: Bool
    /// Whether neither happened within the time.
    public var isTimeOver: Bool { !canReceive && !canSend }

    /// Waits until one of two ends can be used.
    ///
    /// - Parameters:
    ///   - receiver: The end to read from.
    ///   - sender: The end to write to; nil when there is nothing to be written.
    ///   - milliseconds: How long to wait at most.
    ///   - path: What is waited for, for the error.
    public static func wait(
        toReceive receiver: Int32,
        toSend sender: Int32?,
        milliseconds: Int32,
        path: String
    ) throws(SystemError) -> Readiness {
        let end = MonotonicTime.now + Int64(milliseconds)
        var ends = [
            pollfd(fd: receiver, events: Int16(POLLIN), revents: 0),
            pollfd(fd: sender ?? -1, events: Int16(POLLOUT), revents: 0),
        ]
        var attempts = 0
        while true {
            let rest = max(0, end - MonotonicTime.now)
            attempts += 1
            if poll(&ends, 2, Int32(rest)) >= 0 {
                return Readiness(canReceive: ends[0].revents != 0, canSend: ends[1].revents != 0)
            }
            guard assay_errno() == EINTR, attempts < ASSAY_MOST_ATTEMPTS else {
                throw SystemError("wait for", path)
            }
        }
    }
}

/// A clock that no one sets.
public enum MonotonicTime {
    /// Milliseconds since some moment.
    public static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// The clock on the wall.
public enum WallClock {
    /// Milliseconds since 1970 (UTC).
    public static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The date of an instant in the time zone of the system; nil where that is not known.
    ///
    /// - Parameter seconds: Seconds since 1970 (UTC).
    public static func localDate(seconds: Int64) -> (year: Int, month: Int, day: Int)? {
        var time = time_t(seconds)
        var parts = tm()
        guard localtime_r(&time, &parts) != nil else { return nil }
        return (Int(parts.tm_year) + 1_900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    }
}
