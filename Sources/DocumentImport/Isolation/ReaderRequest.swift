/// What the parent sends: a file to read begins, its bytes follow piece by piece, it ends. Or the open file itself is
/// handed over, and nothing follows.
enum ReaderRequest {
    /// The longest piece of a file, in bytes.
    static let pieceLength = 64 << 10

    /// The kinds of frame, by their first byte.
    enum Kind: UInt8 {
        case begin = 1, bytes, end
    }

    /// What there is to know of a file before its bytes come.
    struct Beginning: Equatable {
        var fileName: String
        var byteCount: Int
        /// Whether the open file itself comes next, and not its bytes.
        var isHandedOver: Bool
        var options: ReadingOptions
        /// The only member of a container that is wanted; all when nil.
        var member: String?

        /// Appends it as a frame.
        func write(to writer: inout ByteWriter) {
            let start = writer.beginFrame(Kind.begin.rawValue)
            writer.write(fileName)
            writer.write(byteCount)
            writer.write(isHandedOver)
            writer.write(options.dialect)
            writer.write(options.encoding)
            writer.write(options.recovers)
            writer.write(options.part)
            writer.write(member)
            writer.writeCount(options.described.count)
            for description in options.described {
                writer.write(description.name)
                writer.write(description.source)
            }
            let limits = options.limits.changed.sorted { $0.key.rawValue < $1.key.rawValue }
            writer.writeCount(limits.count)
            for (limit, value) in limits {
                writer.write(limit.rawValue)
                writer.write(value)
            }
            writer.endFrame(start)
        }

        init(
            fileName: String,
            byteCount: Int,
            isHandedOver: Bool,
            options: ReadingOptions,
            member: String? = nil
        ) {
            self.member = member
            self.fileName = fileName
            self.byteCount = byteCount
            self.isHandedOver = isHandedOver
            self.options = options
        }

        init(_ bytes: UnsafeRawBufferPointer) throws(MalformedBytes) {
            var reader = ByteReader(bytes)
            fileName = try reader.text()
            byteCount = try reader.number()
            isHandedOver = try reader.flag()
            options = ReadingOptions()
            options.dialect = try reader.optionalText()
            options.encoding = try reader.optionalText()
            options.recovers = try reader.flag()
            options.part = try reader.optionalText()
            member = try reader.optionalText()
            options.described = try reader.list { (reader) throws(MalformedBytes) in
                try reader.description()
            }
            let limits = try reader.list { (reader) throws(MalformedBytes) in
                guard let limit = ReadingLimits.Limit(rawValue: try reader.text()) else {
                    throw MalformedBytes()
                }
                return (limit, try reader.number())
            }
            for (limit, value) in limits { options.limits[limit] = value }
            guard reader.isAtEnd else { throw MalformedBytes() }
        }
    }
}
