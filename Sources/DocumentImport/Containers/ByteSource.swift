import ClaimModel

/// Bytes that are asked for piece by piece.
protocol ByteSource: AnyObject {
    /// The next bytes, there until the next call; none at the end.
    func next() throws(Finding) -> UnsafeRawBufferPointer
}

/// The bytes of an opened file.
final class FileSource: ByteSource {
    private var file: ArchiveFile
    private let buffer: UnsafeMutableRawBufferPointer

    /// The file's size in bytes.
    var byteCount: Int { file.byteCount }

    init(_ file: consuming ArchiveFile) {
        self.file = file
        buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: ArchiveFile.chunkSize, alignment: 16)
    }

    deinit { buffer.deallocate() }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        let count = try file.read(into: buffer)
        return UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }

    func seek(to offset: Int) -> Int? { file.seek(to: offset) }

    func bytes(at offset: Int, upTo count: Int) throws(Finding) -> [UInt8] {
        try file.bytes(at: offset, upTo: count)
    }
}

/// A source whose next bytes can be looked at before they are taken.
final class BufferedSource: ByteSource {
    private let source: any ByteSource
    private var looked: [UInt8] = []
    private var lookedStart = 0
    /// What was asked of the source and has not been taken.
    private var piece = UnsafeRawBufferPointer(start: nil, count: 0)
    private var held: [UInt8] = []
    /// How many bytes were taken.
    private(set) var position = 0

    init(_ source: any ByteSource) { self.source = source }

    /// The next bytes, at most so many, without taking them; fewer at the end only.
    func look(_ count: Int) throws(Finding) -> ArraySlice<UInt8> {
        while looked.count - lookedStart < count {
            if piece.isEmpty { piece = try source.next() }
            if piece.isEmpty { break }
            if lookedStart > 0 {
                looked.removeFirst(lookedStart)
                lookedStart = 0
            }
            let wanted = min(piece.count, count - looked.count)
            looked.append(contentsOf: piece[..<wanted])
            piece = UnsafeRawBufferPointer(rebasing: piece[wanted...])
        }
        return looked[lookedStart...].prefix(count)
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer { try take(.max) }

    /// The next bytes, at most so many; none at the end.
    func take(_ most: Int) throws(Finding) -> UnsafeRawBufferPointer {
        if lookedStart < looked.count {
            let count = min(most, looked.count - lookedStart)
            held = Array(looked[lookedStart..<lookedStart + count])
            lookedStart += count
            if lookedStart == looked.count {
                looked.removeAll(keepingCapacity: true)
                lookedStart = 0
            }
            position += count
            return heldBytes
        }
        if piece.isEmpty { piece = try source.next() }
        let taken = UnsafeRawBufferPointer(rebasing: piece[..<min(most, piece.count)])
        piece = UnsafeRawBufferPointer(rebasing: piece[taken.count...])
        position += taken.count
        return taken
    }

    /// The next line without its ending; nil at the end, or when it is longer than allowed.
    func line(upTo longest: Int) throws(Finding) -> [UInt8]? {
        var count = 256
        while true {
            let bytes = try look(count)
            if let end = bytes.firstIndex(of: 0x0A) {
                var line = Array(bytes[..<end])
                try skip(line.count + 1)
                if line.last == 0x0D { line.removeLast() }
                return line
            }
            if bytes.count < count || count > longest { return nil }
            count *= 2
        }
    }

    /// Takes so many bytes and drops them.
    func skip(_ count: Int) throws(Finding) {
        var rest = count
        while rest > 0 {
            let taken = try take(rest).count
            if taken == 0 { return }
            rest -= taken
        }
    }

    /// How many bytes the whole source has, where it is a file.
    var fileByteCount: Int? { file?.byteCount }

    /// The file, where the whole source is one.
    var file: FileSource? { source as? FileSource }

    /// Goes on elsewhere in the file; nil when that can't be.
    func seek(_ offset: Int, from whence: Int32) -> Int? {
        guard let file else { return nil }
        let bases = [SeekBase.start: 0, .here: position, .end: file.byteCount]
        guard let kind = SeekBase(rawValue: whence), let base = bases[kind],
            let found = file.seek(to: base + offset)
        else { return nil }
        looked.removeAll(keepingCapacity: true)
        lookedStart = 0
        piece = UnsafeRawBufferPointer(start: nil, count: 0)
        position = found
        return found
    }

    private enum SeekBase: Int32 {
        case start = 0
        case here = 1
        case end = 2
    }

    /// Bytes that were looked at, kept at one place until the next call.
    private var heldBytes: UnsafeRawBufferPointer {
        if heldStorage.count < held.count {
            heldStorage.deallocate()
            heldStorage = .allocate(byteCount: max(held.count, 4_096), alignment: 16)
        }
        heldStorage.copyBytes(from: held)
        return UnsafeRawBufferPointer(rebasing: heldStorage[..<held.count])
    }
    private var heldStorage = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    deinit { heldStorage.deallocate() }
}

/// So many bytes of a source.
final class LimitedSource: ByteSource {
    private let source: BufferedSource
    private let shortage: Finding
    private(set) var remaining: Int
    /// Whether the source had fewer bytes.
    private(set) var isCutOff = false
    /// Sees the bytes as they go by.
    var onBytes: ((UnsafeRawBufferPointer) -> Void)?

    /// - Parameter shortage: What it means when the source has fewer bytes.
    init(_ source: BufferedSource, count: Int, shortage: Finding) {
        self.source = source
        self.shortage = shortage
        remaining = count
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        guard remaining > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let bytes = try source.take(remaining)
        remaining -= bytes.count
        if bytes.isEmpty {
            isCutOff = true
            throw shortage
        }
        onBytes?(bytes)
        return bytes
    }

    /// Takes what is left and drops it.
    func drain() throws(Finding) { while remaining > 0 { _ = try next() } }
}

/// A source whose last bytes are kept when they have gone by.
final class TailedSource: ByteSource {
    private let source: any ByteSource
    private let length: Int
    private(set) var tail: [UInt8] = []

    init(_ source: any ByteSource, keeping length: Int) {
        self.source = source
        self.length = length
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        let bytes = try source.next()
        tail.append(contentsOf: bytes.suffix(length))
        if tail.count > 4 * length { tail.removeFirst(tail.count - length) }
        return bytes
    }
}
