import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The reading of one file by a child process: the open file goes there, and messages come back.
struct ReaderSession {
    private let process: ReaderProcess
    private let request: ReaderRequest
    private var outgoing = ByteWriter()
    private var sentCount = 0
    private var incoming: MessageBuffer
    private let receiving: UnsafeMutableRawBufferPointer

    /// How long nothing may move, in milliseconds, before the process is taken for hanging. Its limit of CPU comes
    /// first unless it sleeps.
    private static let timeout: Int32 = 120_000
    /// What a message may take besides a passage's text.
    private static let otherBytes = 4 << 20

    init(_ process: ReaderProcess, _ request: ReaderRequest) {
        self.process = process
        self.request = request
        incoming = MessageBuffer(longestMessage: request.recipe.limits.passageBytes + Self.otherBytes)
        receiving = .allocate(byteCount: 256 << 10, alignment: 16)
    }

    /// - Returns: The finding for which the process refused the file.
    /// - Throws: A finding about the process, which it ends.
    mutating func run(
        _ file: consuming ArchiveFile,
        _ onEvent: (ReadingEvent) -> Void
    ) throws(Finding) -> Finding? {
        defer { receiving.deallocate() }
        request.write(to: &outgoing)
        try handOver(file.descriptor)
        while true {
            let (canReceive, _) = try wait()
            guard canReceive else { continue }
            try receive()
            while let message = try next() {
                switch message {
                case .event(let event): onEvent(event)
                case .done, .refused:
                    // A process that goes on after its last word is not used again.
                    guard incoming.isEmpty else { throw malformed() }
                    if case .refused(let finding) = message { return finding }
                    return nil
                }
            }
        }
    }

    /// Sends the request and the file itself. A process that has ended is noticed by its other end.
    private mutating func handOver(_ descriptor: Int32) throws(Finding) {
        while sentCount < outgoing.bytes.count {
            let (canReceive, canSend) = try wait()
            if canSend { send() }
            guard canReceive else { continue }
            try receive()
            // It was not asked anything yet.
            throw malformed()
        }
        while !DescriptorPassing.send(descriptor, to: process.requests), errno == EAGAIN || errno == EINTR {
            _ = try wait()
        }
    }

    /// Waits until one of the ends can be used.
    private func wait() throws(Finding) -> (canReceive: Bool, canSend: Bool) {
        let wantsToSend = sentCount < outgoing.bytes.count
        var ends = [
            pollfd(fd: process.messages, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wantsToSend ? process.requests : -1, events: Int16(POLLOUT), revents: 0),
        ]
        let count = poll(&ends, 2, Self.timeout)
        if count < 0 { return (false, false) }
        guard count > 0 else { throw ended(process.end(killing: true), isStuck: true) }
        return (ends[0].revents != 0, ends[1].revents != 0)
    }

    private mutating func send() {
        let count = outgoing.bytes.withUnsafeBytes { buffer in
            #if os(Linux)
                let flags = Int32(MSG_NOSIGNAL)
            #else
                let flags: Int32 = 0
            #endif
            return systemSend(
                process.requests,
                buffer.baseAddress.map { $0 + sentCount },
                buffer.count - sentCount,
                flags
            )
        }
        if count > 0 { sentCount += count }
        // A process that has ended is noticed by its other end; there is nobody to send to.
        if count < 0, errno == EPIPE || errno == ECONNRESET { sentCount = outgoing.bytes.count }
    }

    private mutating func receive() throws(Finding) {
        let count = systemReceive(process.messages, receiving.baseAddress, receiving.count)
        if count > 0 { incoming.append(UnsafeRawBufferPointer(rebasing: receiving[..<count])) }
        if count == 0 { throw ended(process.end(killing: false), isStuck: false) }
    }

    private mutating func next() throws(Finding) -> ReaderMessage? {
        do throws(MalformedBytes) { return try incoming.next() } catch { throw malformed() }
    }

    private func malformed() -> Finding {
        _ = process.end(killing: true)
        return Finding(
            code: "reader.malformed",
            place: .init(file: request.fileName),
            meaning: "the process that read it did not keep to what was agreed on; it was ended",
            advice: "The file may be an attack on the parser. Nothing was stored."
        )
    }

    /// The finding for a process that ended before the file did.
    private func ended(_ end: ReaderProcess.End, isStuck: Bool) -> Finding {
        let seconds = ProcessLimits.allowance(for: request.byteCount)
        let (code, meaning) =
            switch end {
            case _ where isStuck: ("reader.stuck", "nothing came of it for two minutes")
            case .signal(SIGXCPU):
                ("reader.out-of-time", "reading it took more than \(seconds) seconds of CPU")
            case .signal(let signal):
                (
                    "reader.crashed",
                    "the parser crashed on it, by signal \(signal); its memory is limited to "
                        + "\(ProcessLimits.memoryBytes >> 20) MiB"
                )
            case .exit(let code): ("reader.crashed", "the parser gave up on it, with code \(code)")
            }
        return Finding(
            code: code,
            place: .init(file: request.fileName),
            meaning: meaning,
            advice:
                "The file may be an attack on the parser. Nothing was stored; other files are read as ever."
        )
    }
}

/// The system's `send`, which a method of the same name hides.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int
{
    send(descriptor, bytes, count, flags)
}

/// The system's `read`.
private func systemReceive(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
