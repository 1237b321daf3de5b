internal import CSystem

/// A pipe between processes.
public struct Pipe: ~Copyable, Sendable {
    /// The end to read from.
    public var reading: FileDescriptor
    /// The end to write to.
    public var writing: FileDescriptor

    /// How many bytes wait in a pipe at most, so that both sides can work for a while on their own.
    private static let byteCount: Int32 = 1 << 20

    /// A pipe that children do not inherit.
    public init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard assay_pipe(&ends, Self.byteCount) == 0 else { throw SystemError("make", "a pipe") }
        reading = FileDescriptor(owning: ends[0], path: "a pipe")
        writing = FileDescriptor(owning: ends[1], path: "a pipe")
    }

    /// Waits until one of two ends has something or is at its end; -1 for an end that is not waited for.
    static func wait(
        _ first: Int32,
        _ second: Int32,
        milliseconds: Int32
    ) throws(SystemError) -> (Bool, Bool) {
        var ends = [
            pollfd(fd: first, events: Int16(POLLIN), revents: 0),
            pollfd(fd: second, events: Int16(POLLIN), revents: 0),
        ]
        guard retrying({ Int(poll(&ends, 2, milliseconds)) }) >= 0 else {
            throw SystemError("wait for", "a pipe")
        }
        return (ends[0].revents != 0, ends[1].revents != 0)
    }
}

/// Two connected sockets between processes, through which open files can be handed over.
public struct SocketPair: ~Copyable, Sendable {
    /// The end that this process keeps.
    public var own: FileDescriptor
    /// The end that the other process gets.
    public var other: FileDescriptor

    private static let byteCount: Int32 = 1 << 20

    /// Two sockets that children do not inherit.
    public init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard assay_socket_pair(&ends, Self.byteCount) == 0 else {
            throw SystemError("make", "a pair of sockets")
        }
        own = FileDescriptor(owning: ends[0], path: "a socket")
        other = FileDescriptor(owning: ends[1], path: "a socket")
    }
}

extension FileDescriptor {
    /// Sends bytes to a socket; where nobody reads them it is an error, not a signal.
    ///
    /// - Returns: How many went.
    public func send(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        let count = retrying { assay_send(number, bytes.baseAddress, bytes.count) }
        if count < 0 { throw SystemError("send to", path) }
        return count
    }

    /// Sends an open file to a socket, with a byte of company.
    public func send(_ file: borrowing FileDescriptor) throws(SystemError) {
        if assay_send_descriptor(number, file.number) != 1 { throw SystemError("hand over", file.path) }
    }

    /// Receives an open file from a socket.
    ///
    /// - Parameter path: What it is called in messages.
    public func receiveDescriptor(path: String) throws(SystemError) -> FileDescriptor {
        let received = assay_receive_descriptor(number)
        if received < 0 { throw SystemError("receive", path) }
        return FileDescriptor(owning: received, path: path)
    }
}
