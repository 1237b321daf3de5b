#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's converter from an encoding to UTF-8.
struct Converter: ~Copyable {
    /// Why a conversion ended.
    enum End: Equatable {
        /// Every byte was converted.
        case complete
        /// The last bytes are the beginning of a character.
        case cut
        /// The byte after those that were converted is no part of a character.
        case invalid
    }

    private let handle: iconv_t
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

    /// A converter; nil where the system has none for the encoding.
    init?(from name: String) {
        guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit {
        iconv_close(handle)
        output.deallocate()
    }

    /// Converts bytes and hands out UTF-8.
    ///
    /// - Returns: How many bytes were taken, and why no more.
    func convert<Failure: Error>(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) -> (count: Int, end: End) {
        var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
        var inputCount = bytes.count
        while true {
            var out = output.bindMemory(to: CChar.self).baseAddress
            var room = output.count
            let result = iconv(handle, &input, &inputCount, &out, &room)
            let reason = errno
            if room < output.count {
                try take(UnsafeRawBufferPointer(rebasing: output[..<(output.count - room)]))
            }
            let count = bytes.count - inputCount
            if result >= 0 { return (count, .complete) }
            switch reason {
            case E2BIG: continue
            case EINVAL: return (count, .cut)
            default: return (count, .invalid)
            }
        }
    }
}
