public import ClaimModel
import Synchronization

/// Reads files in child processes, so that a parser that hangs or crashes ends nothing but the reading of its file.
///
/// A child reads one file after another. It sees bytes and nothing else: no file, no network, and only so much time
/// and memory. What it sends is not trusted either.
public final class IsolatedReader: Sendable {
    /// The program that is started.
    public let program: ReaderProgram
    private let idle = Mutex<[ReaderProcess]>([])

    /// A reader that starts this program.
    public init(_ program: ReaderProgram) { self.program = program }

    /// The processes that wait for a file.
    var idleProcesses: [Int32] { idle.withLock { $0.map(\.id) } }

    /// Reads a file for the documents in it. The process is handed the file open, so that it can go to and fro in it, as
    /// some containers want.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it; the path when nil.
    ///   - options: How to read it.
    ///   - member: The only member of a container that is wanted; all when nil.
    ///   - onEvent: Takes what comes out, in order.
    /// - Throws: The finding for which the file is refused.
    public func readOpen(
        at path: String,
        displayName: String? = nil,
        options: ReadingOptions = ReadingOptions(),
        member: String? = nil,
        onEvent: (ReadingEvent) -> Void
    ) throws(Finding) {
        try converse(path, displayName, options, handsOver: true, member: member, { _ in }, onEvent)
    }

    /// Reads a file. The process sees its bytes alone.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it; the path when nil.
    ///   - options: How to read it.
    ///   - onBytes: Takes exactly the bytes that are read, so that a caller can digest and keep them.
    ///   - onEvent: Takes what comes out, in order.
    /// - Throws: The finding for which the file is refused.
    public func read(
        at path: String,
        displayName: String? = nil,
        options: ReadingOptions = ReadingOptions(),
        onBytes: (UnsafeRawBufferPointer) -> Void = { _ in },
        onEvent: (ReadingEvent) -> Void
    ) throws(Finding) {
        try converse(path, displayName, options, handsOver: false, member: nil, onBytes, onEvent)
    }

    private func converse(
        _ path: String,
        _ displayName: String?,
        _ options: ReadingOptions,
        handsOver: Bool,
        member: String?,
        _ onBytes: (UnsafeRawBufferPointer) -> Void,
        _ onEvent: (ReadingEvent) -> Void
    ) throws(Finding) {
        let name = displayName ?? path
        let file = try ArchiveFile(path: path, displayName: name, limits: options.limits)
        let waiting = idle.withLock { $0.popLast() }
        let process = if let waiting { waiting } else { try ReaderProcess(program) }
        let beginning = ReaderRequest.Beginning(
            fileName: name,
            byteCount: file.byteCount,
            isHandedOver: handsOver,
            options: options,
            member: member
        )
        var conversation = ReaderSession(process, beginning)
        let refusal = try conversation.run(file, onBytes, onEvent)
        // A process that kept to what was agreed on is used again.
        idle.withLock { $0.append(process) }
        if let refusal { throw refusal }
    }

    /// Reads a file that is one document.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it; the path when nil.
    ///   - options: How to read it.
    ///   - onBytes: Takes exactly the bytes that are read.
    ///   - onPassage: Takes its passages, in order.
    /// - Throws: The finding for which the file is refused.
    public func readDocument(
        at path: String,
        displayName: String? = nil,
        options: ReadingOptions = ReadingOptions(),
        onBytes: (UnsafeRawBufferPointer) -> Void = { _ in },
        onPassage: (Passage) -> Void
    ) throws(Finding) -> ReadDocument {
        var document: ReadDocument?
        try read(at: path, displayName: displayName, options: options, onBytes: onBytes) { event in
            switch event {
            case .passage(let passage): onPassage(passage)
            case .documentEnded(let ended): document = ended
            case .memberBegan, .memberRefused, .memberEnded: break
            }
        }
        guard let document else {
            throw Finding(
                code: "document.empty",
                place: .init(file: displayName ?? path),
                meaning: "there is no document in it",
                advice: "Check that it is the file that you meant."
            )
        }
        return document
    }
}
