import ClaimModel

/// Holds the digests that a record of a web archive states to its bytes, as these go by.
///
/// The digest of a payload is of what stands behind the head of a response. Some programs make it of the chunks as they
/// came, some of the chunks joined: either will do.
final class RecordDigests {
    private let block: StatedDigest?
    private let payload: StatedDigest?
    /// Digests in a form that is not compared, as they are stated.
    let unread: [String]
    private var blockHasher: DigestHasher?
    private var bodyHasher: DigestHasher?
    private var joinedHasher: DigestHasher?
    private var head: [UInt8]
    private var isInHead: Bool
    private var chunks = ChunkJoiner()

    /// - Parameters:
    ///   - block: What is stated of the record's bytes.
    ///   - payload: What is stated of its payload.
    ///   - isResponse: Whether the payload stands behind a head of HTTP.
    init(block: String?, payload: String?, isResponse: Bool) {
        self.block = block.flatMap(StatedDigest.init)
        self.payload = payload.flatMap(StatedDigest.init)
        unread = [block, payload].compactMap(\.self).filter { StatedDigest($0) == nil }
        blockHasher = self.block.map { DigestHasher($0.algorithm) }
        bodyHasher = self.payload.map { DigestHasher($0.algorithm) }
        head = []
        isInHead = isResponse
    }

    /// Takes the next bytes of the record.
    func take(_ bytes: UnsafeRawBufferPointer) {
        blockHasher?.update(bytes)
        guard payload != nil else { return }
        guard isInHead else { return takeBody(bytes) }
        let from = max(0, head.count - 3)
        head.append(contentsOf: bytes)
        guard let end = Self.end(ofHead: head, from: from) else {
            // A head that does not end has no payload behind it that could be compared.
            if head.count > 2 * WebArchive.longestHeader { (bodyHasher, isInHead) = (nil, false) }
            return
        }
        isInHead = false
        let isChunked = String(decoding: head[..<end], as: UTF8.self).lowercased().contains("chunked")
        if isChunked { joinedHasher = bodyHasher }
        head[end...].withUnsafeBytes(takeBody)
        head = []
    }

    private func takeBody(_ bytes: UnsafeRawBufferPointer) {
        bodyHasher?.update(bytes)
        guard joinedHasher != nil else { return }
        chunks.join(bytes) { joinedHasher?.update($0) }
    }

    /// Where the empty line ends that parts a head from what follows.
    private static func end(ofHead head: [UInt8], from start: Int) -> Int? {
        var place = start
        while let line = head[place...].firstIndex(of: 0x0A) {
            let rest = head[(line + 1)...]
            if rest.first == 0x0A { return line + 2 }
            if rest.starts(with: [0x0D, 0x0A]) { return line + 3 }
            place = line + 1
        }
        return nil
    }

    /// What does not hold, once the record has gone by: which digest, and what it is stated to be.
    var broken: [String] {
        var broken: [String] = []
        if let block, let made = blockHasher?.finish(), made != block.bytes {
            broken.append("WARC-Block-Digest")
        }
        if let payload, let body = bodyHasher?.finish(), !isInHead, body != payload.bytes,
            !chunks.isWhole || joinedHasher?.finish() != payload.bytes
        {
            broken.append("WARC-Payload-Digest")
        }
        return broken
    }
}

/// Joins the chunks of a body (RFC 9112, section 7.1) that is pushed in pieces.
struct ChunkJoiner {
    private enum State {
        case size
        case bytes(Int)
        case ending
        case ended
        case broken
    }

    private var state = State.size
    private var line: [UInt8] = []

    /// Whether all chunks came whole.
    var isWhole: Bool { if case .ended = state { true } else { false } }

    /// Takes the next bytes, and hands on those of chunks.
    mutating func join(_ bytes: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Void) {
        var place = 0
        while place < bytes.count {
            switch state {
            case .bytes(let left):
                let end = min(bytes.count, place + left)
                take(UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
                state = left > end - place ? .bytes(left - (end - place)) : .ending
                place = end
            case .size, .ending:
                guard bytes[place] == 0x0A else {
                    line.append(bytes[place])
                    if line.count > 4_096 { state = .broken }
                    place += 1
                    continue
                }
                place += 1
                endLine()
            case .ended, .broken: return
            }
        }
    }

    private mutating func endLine() {
        defer { line.removeAll(keepingCapacity: true) }
        if line.last == 0x0D { line.removeLast() }
        if case .ending = state {
            state = line.isEmpty ? .size : .broken
            return
        }
        let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 }
        guard (1...8).contains(digits.count),
            let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
            size >= 0
        else {
            state = .broken
            return
        }
        state = size == 0 ? .ended : .bytes(size)
    }
}

/// The digests of a web archive that are in a form which is not compared.
struct UnreadDigests {
    private var count = 0
    private var first: String?

    mutating func take(_ digests: [String]) {
        count += digests.count
        first = first ?? digests.first
    }

    /// What is said of them; nil where there are none.
    func finding(_ name: String) -> Finding? {
        guard let first else { return nil }
        return Finding(
            code: "warc.digest-unread",
            severity: .warning,
            place: .init(file: name),
            excerpt: String(first.prefix(120)),
            meaning: "\(count) of the digests that its records state \(count == 1 ? "is" : "are") "
                + "in a form that is not compared with the records' bytes",
            advice: "SHA-1 and SHA-256 are compared, in base 32 and in hexadecimal digits."
        )
    }
}

extension Finding {
    /// A response that holds a part of a page.
    static func partial(_ name: String, _ lack: String) -> Finding {
        Finding(
            code: "warc.partial",
            severity: .warning,
            place: .init(file: name),
            meaning: "\(lack), and what is read is that part",
            advice: "Get all of it before you say what it does not say."
        )
    }

    /// A record of a web archive whose bytes are not those that its digests are of.
    static func recordDiffers(_ name: String, _ digests: [String]) -> Finding {
        Finding(
            code: "warc.digest",
            severity: .warning,
            place: .init(file: name),
            meaning: "the record's bytes are not those that its \(digests.joined(separator: " and ")) "
                + "\(digests.count == 1 ? "is" : "are") of: it was damaged or changed after it was captured",
            advice: "Get it again from where it came from before you rest anything on it."
        )
    }
}
