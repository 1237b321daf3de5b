import ClaimModel
import System

/// The reading of one file by a child process: the open file goes there, and messages come back.
struct ReaderSession {
    private let process: ReaderProcess
    private let request: ReaderRequest
    /// When the reading must be over.
    private let deadline: Int64
    private var outgoing = ByteWriter()
    private var sentCount = 0
    private var incoming: MessageBuffer
    private let receiving: UnsafeMutableRawBufferPointer

    /// How long nothing may move, in milliseconds, before the process is taken for hanging. Its limit of CPU comes
    /// first unless it sleeps.
    private static let timeout: Int32 = 120_000
    /// How many milliseconds a second of its processor time may take, on a machine with much else to do.
    private static let slowness: Int64 = 120_000
    /// What a message may take besides a passage's text.
    private static let otherBytes = 4 << 20

    init(_ process: ReaderProcess, _ request: ReaderRequest) {
        self.process = process
        deadline = MonotonicTime.now + Int64(ProcessLimits.allowance(for: request.byteCount)) * Self.slowness
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
        let outcome = ReadingOutcome()
        try handOver(file)
        while true {
            guard try wait().canReceive else { continue }
            try receive()
            while let message = try next() {
                switch message {
                case .event(let event):
                    outcome.note(event)
                    onEvent(event)
                case .done, .refused:
                    // A process that goes on after its last word is not used again.
                    guard incoming.isEmpty else { throw malformed() }
                    if case .refused(let finding) = message { return finding }
                    // It would have refused a file without documents.
                    guard !outcome.isEmpty || request.member != nil else { throw malformed() }
                    return nil
                }
            }
        }
    }

    /// Sends the request and the file itself. A process that has ended is noticed by its other end.
    private mutating func handOver(_ file: borrowing ArchiveFile) throws(Finding) {
        while sentCount < outgoing.bytes.count {
            let ready = try wait()
            if ready.canSend { try send() }
            guard ready.canReceive else { continue }
            try receive()
            // It was not asked anything yet.
            throw malformed()
        }
        while true {
            do throws(SystemError) {
                try process.sockets.own.send(file.descriptor)
                break
            } catch {
                // A process that has ended is noticed by its other end.
                if error.isClosed { break }
                guard error.isBusy else { throw fault(error) }
                try waitToSend()
            }
        }
    }

    /// Waits until one of the ends can be used.
    private func wait() throws(Finding) -> Readiness {
        try wait(sending: sentCount < outgoing.bytes.count)
    }

    /// Waits until something can be sent, or the process has ended.
    private func waitToSend() throws(Finding) { _ = try wait(sending: true) }

    private func wait(sending: Bool) throws(Finding) -> Readiness {
        let ready: Readiness
        do throws(SystemError) {
            ready = try Readiness.wait(
                toReceive: process.pipe.reading.number,
                toSend: sending ? process.sockets.own.number : nil,
                milliseconds: Self.timeout,
                path: request.fileName
            )
        } catch { throw fault(error) }
        if ready.isTimeOver || MonotonicTime.now > deadline {
            throw ended(process.end(killing: true), isStuck: true)
        }
        return ready
    }

    private mutating func send() throws(Finding) {
        let start = sentCount
        let result: Result<Int, SystemError> = outgoing.bytes.withUnsafeBytes { buffer in
            do throws(SystemError) {
                return .success(
                    try process.sockets.own.send(UnsafeRawBufferPointer(rebasing: buffer[start...]))
                )
            } catch { return .failure(error) }
        }
        do throws(SystemError) { sentCount += try result.get() } catch {
            // A process that has ended is noticed by its other end; there is nobody to send to.
            if error.isClosed {
                sentCount = outgoing.bytes.count
            } else if !error.isBusy {
                throw fault(error)
            }
        }
    }

    private mutating func receive() throws(Finding) {
        let count: Int
        do throws(SystemError) { count = try process.pipe.reading.read(into: receiving) } catch {
            if error.isBusy { return }
            throw fault(error)
        }
        if count > 0 { incoming.append(UnsafeRawBufferPointer(rebasing: receiving[..<count])) }
        if count == 0 { throw ended(process.end(killing: false), isStuck: false) }
    }

    /// The finding for a failure of the system between this process and the other, which is ended.
    private func fault(_ error: SystemError) -> Finding {
        _ = process.end(killing: true)
        return Finding(
            code: "reader.failed",
            place: .init(file: request.fileName),
            meaning: "can't read it: \(error.action) \(error.path): \(error.reason)",
            advice: "Nothing was stored. Try again; if it happens again, check the system."
        )
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
    private func ended(_ end: ChildProcess.End, isStuck: Bool) -> Finding {
        if !isStuck, case .exit(let code) = end, let reason = ReaderExit.reason(code) {
            return Finding(
                code: "reader.failed",
                place: .init(file: request.fileName),
                meaning: "can't read it: the process that reads files ended, since \(reason)",
                advice: "Nothing was stored. Try again; if it happens again, check the system."
            )
        }
        let seconds = ProcessLimits.allowance(for: request.byteCount)
        let (code, meaning) =
            switch end {
            case _ where isStuck:
                (
                    "reader.stuck",
                    "the reader sent nothing for two minutes, or took far longer than its processor time"
                )
            case .signal(ChildProcess.outOfTimeSignal):
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
