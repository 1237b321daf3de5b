import CZlib
import ClaimModel

/// Deflated bytes (RFC 1951), unpacked through zlib. What their check sum says is held to: libarchive passes over
/// gzip's.
final class InflatedSource: ByteSource {
    /// What stands around the deflated bytes.
    enum Wrapping: Int32 {
        /// A header and a check sum as gzip has them (RFC 1952), once or several times.
        case gzip = 31
        /// Those of zlib (RFC 1950).
        case zlib = 15
        /// Nothing.
        case none = -15
    }

    private let source: BufferedSource
    private let wrapping: Wrapping
    private let name: String
    private let bounds: ContainerBounds
    /// On the heap, since zlib keeps the address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    private var isAtEnd = false

    init(_ source: BufferedSource, _ wrapping: Wrapping, name: String, bounds: ContainerBounds)
        throws(Finding)
    {
        self.source = source
        self.wrapping = wrapping
        self.name = name
        self.bounds = bounds
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
            throw .damaged(container: name, "there is no memory for it")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        buffer.deallocate()
    }

    func next() throws(Finding) -> UnsafeRawBufferPointer {
        while !isAtEnd {
            let hasInput = try takeInput()
            stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: Bytef.self)
            stream.pointee.avail_out = uInt(buffer.count)
            let result = inflate(stream, Z_NO_FLUSH)
            let count = buffer.count - Int(stream.pointee.avail_out)
            switch result {
            case Z_STREAM_END: try goOn()
            case Z_OK: break
            case Z_BUF_ERROR:
                guard hasInput || count > 0 else { throw .cutOff(container: name) }
            default:
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(result)"
                throw .damaged(container: name, reason)
            }
            try bounds.add(bytes: count)
            if count > 0 { return UnsafeRawBufferPointer(rebasing: buffer[..<count]) }
        }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// How many bytes follow the last part that are none of a gzip file; zeros that fill a block do not count. What was not
    /// asked for of the parts themselves is unpacked for it, so that their check sums are held to.
    func trailingBytes() throws(Finding) -> Int {
        while try !next().isEmpty {}
        var (count, zeros) = (0, 0)
        while try takeInput() {
            let rest = UnsafeRawBufferPointer(
                start: stream.pointee.next_in,
                count: Int(stream.pointee.avail_in)
            )
            for byte in rest { if byte == 0, count == 0 { zeros += 1 } else { count += 1 } }
            stream.pointee.avail_in = 0
        }
        return count == 0 ? 0 : count + zeros
    }

    /// Asks for more where all was taken; false at the end.
    private func takeInput() throws(Finding) -> Bool {
        guard stream.pointee.avail_in == 0 else { return true }
        let bytes = try source.next()
        // zlib only reads them.
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
            .assumingMemoryBound(to: Bytef.self)
        stream.pointee.avail_in = uInt(bytes.count)
        return !bytes.isEmpty
    }

    /// Goes on with the next part of a gzip file, where there is one. What else follows is left alone, as gzip does.
    private func goOn() throws(Finding) {
        guard wrapping == .gzip, try takeInput(), stream.pointee.next_in?.pointee == 0x1F else {
            isAtEnd = true
            return
        }
        inflateReset(stream)
    }
}
