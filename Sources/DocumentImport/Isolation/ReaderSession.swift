import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The reading of one file by a child process: its bytes go there, and messages come back, at the same time.
struct ReaderSession {
    private let process: ReaderProcess
    private let beginning: ReaderRequest.Beginning
    private var outgoing = ByteWriter()
    private var sentCount = 0
    private var isInputOver = false
    private var incoming: MessageBuffer
    private let receiving: UnsafeMutableRawBufferPointer
    private let reading: UnsafeMutableRawBufferPointer

    /// How long nothing may move, in milliseconds, before the process is taken for hanging. Its limit of CPU comes
    /// first unless it sleeps.
    private static let timeout: Int32 = 120_000
    /// What a message may take besides a passage's text.
    private static let otherBytes = 4 << 20

    init(_ process: ReaderProcess, _ beginning: ReaderRequest.Beginning) {
        self.process = process
        self.beginning = beginning
        let options = beginning.options
        incoming = MessageBuffer(longestMessage: options.limits.passageBytes + Self.otherBytes)
        receiving = .allocate(byteCount: 256 << 10, alignment: 16)
        reading = .allocate(byteCount: ReaderRequest.pieceLength, alignment: 16)
    }

    /// - Returns: The finding for which the process refused the file.
    /// - Throws: A finding that ends the process too: about the file itself, or about the process.
    mutating func run(
        _ file: consuming ArchiveFile,
        _ onBytes: (UnsafeRawBufferPointer) -> Void,
        _ onEvent: (ReadingEvent) -> Void
    ) throws(Finding) -> Finding? {
        defer {
            receiving.deallocate()
            reading.deallocate()
        }
        beginning.write(to: &outgoing)
        if beginning.isHandedOver { try handOver(file.descriptor) }
        while true {
            if sentCount == outgoing.bytes.count, !isInputOver { try fill(&file, onBytes) }
            let (canReceive, canSend) = try wait()
            if canSend { send() }
            guard canReceive else { continue }
            try receive()
            while let message = try next() {
                switch message {
                case .event(let event): onEvent(event)
                case .done:
                    guard isInputOver, sentCount == outgoing.bytes.count, incoming.isEmpty else {
                        throw malformed()
                    }
                    return nil
                case .refused(let finding):
                    try endInput()
                    return finding
                }
            }
        }
    }

    /// Sends the file itself. A process that has ended is noticed by its other end.
    private mutating func handOver(_ descriptor: Int32) throws(Finding) {
        while sentCount < outgoing.bytes.count {
            let (canReceive, canSend) = try wait()
            if canSend { send() }
            if canReceive { try receive() }
        }
        while !DescriptorPassing.send(descriptor, to: process.requests), errno == EAGAIN || errno == EINTR {
            _ = try wait()
        }
        isInputOver = true
    }

    /// Reads the next piece of the file and makes a request of it.
    private mutating func fill(
        _ file: inout ArchiveFile,
        _ onBytes: (UnsafeRawBufferPointer) -> Void
    ) throws(Finding) {
        outgoing.removeAll()
        sentCount = 0
        let count = try file.read(into: reading)
        let bytes = UnsafeRawBufferPointer(rebasing: reading[..<count])
        if count > 0 { onBytes(bytes) }
        write(count > 0 ? .bytes : .end, bytes)
    }

    private mutating func write(_ kind: ReaderRequest.Kind, _ bytes: UnsafeRawBufferPointer) {
        outgoing.write(kind.rawValue)
        outgoing.writeCount(bytes.count)
        outgoing.write(bytes)
        isInputOver = kind == .end
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

    /// Lets the process know that no more of the file comes; it reads past what is under way.
    private mutating func endInput() throws(Finding) {
        if isInputOver, sentCount == outgoing.bytes.count { return }
        if !isInputOver {
            var rest = ByteWriter()
            rest.write(UnsafeRawBufferPointer(rebasing: outgoing.bytes.withUnsafeBytes { $0 }[sentCount...]))
            outgoing = rest
            sentCount = 0
            write(.end, UnsafeRawBufferPointer(start: nil, count: 0))
        }
        while sentCount < outgoing.bytes.count {
            let (canReceive, canSend) = try wait()
            if canSend { send() }
            if canReceive { try receive() }
            guard incoming.isEmpty else { throw malformed() }
        }
    }

    private func malformed() -> Finding {
        _ = process.end(killing: true)
        return Finding(
            code: "reader.malformed",
            place: .init(file: beginning.fileName),
            meaning: "the process that read it did not keep to what was agreed on; it was ended",
            advice: "The file may be an attack on the parser. Nothing was stored."
        )
    }

    /// The finding for a process that ended before the file did.
    private func ended(_ end: ReaderProcess.End, isStuck: Bool) -> Finding {
        let seconds = ProcessLimits.allowance(for: beginning.byteCount)
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
            place: .init(file: beginning.fileName),
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
