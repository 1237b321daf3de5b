internal import CSystem

/// The system's converter from an encoding to UTF-8 (iconv).
public struct TextConverter: ~Copyable {
    /// Why a conversion ended.
    public enum End: Equatable, Sendable {
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
    public init?(from name: String) {
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
    public func convert<Failure: Error>(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) -> (count: Int, end: End) {
        var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
        var inputCount = bytes.count
        while true {
            var out = output.bindMemory(to: CChar.self).baseAddress
            var room = output.count
            let result = iconv(handle, &input, &inputCount, &out, &room)
            let reason = assay_errno()
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

/// Makes C libraries read names as UTF-8 on this thread, whatever the user's locale.
public enum UTF8Locale {
    // A locale is never changed once it is made, and this one is never freed.
    private nonisolated(unsafe) static let utf8: locale_t? = {
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] {
            if let locale = newlocale(LC_CTYPE_MASK, name, nil) { return locale }
        }
        return nil
    }()

    /// Loads the locale, for a process that may open no file later.
    public static func prepare() { _ = utf8 }

    /// Does something with names in UTF-8.
    public static func using<Failure: Error>(_ job: () throws(Failure) -> Void) throws(Failure) {
        let before = utf8.flatMap { uselocale($0) }
        defer { if let before { uselocale(before) } }
        try job()
    }
}
