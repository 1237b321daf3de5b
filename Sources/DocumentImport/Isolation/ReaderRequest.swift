/// What the parent sends for each file: a frame with all there is to know of it; the open file itself follows.
struct ReaderRequest: Equatable {
    /// The first byte of the frame.
    static let kind: UInt8 = 1
    /// The longest frame that is taken, in bytes: one with many described dialects.
    static let maximumLength = 16 << 20

    /// How findings name the file.
    var fileName: String
    var byteCount: Int
    var recipe: ReadingRecipe
    /// The only member of a container that is wanted; all when nil.
    var member: String?

    init(fileName: String, byteCount: Int, recipe: ReadingRecipe, member: String? = nil) {
        self.fileName = fileName
        self.byteCount = byteCount
        self.recipe = recipe
        self.member = member
    }

    /// Appends it as a frame.
    func write(to writer: inout ByteWriter) {
        let start = writer.beginFrame(Self.kind)
        writer.write(fileName)
        writer.write(byteCount)
        writer.write(recipe.dialect)
        writer.write(recipe.encoding)
        writer.write(recipe.recovers)
        writer.write(member)
        writer.writeCount(recipe.described.count)
        for description in recipe.described {
            writer.write(description.name)
            writer.write(description.source)
        }
        let limits = recipe.limits.changed.sorted { $0.key.rawValue < $1.key.rawValue }
        writer.writeCount(limits.count)
        for (limit, value) in limits {
            writer.write(limit.rawValue)
            writer.write(value)
        }
        writer.endFrame(start)
    }

    /// Reads what a frame holds.
    init(_ bytes: UnsafeRawBufferPointer) throws(MalformedBytes) {
        var reader = ByteReader(bytes)
        fileName = try reader.text()
        byteCount = try reader.number()
        recipe = ReadingRecipe()
        recipe.dialect = try reader.optionalText()
        recipe.encoding = try reader.optionalText()
        recipe.recovers = try reader.flag()
        member = try reader.optionalText()
        recipe.described = try reader.list { (reader) throws(MalformedBytes) in
            try reader.description()
        }
        let limits = try reader.list { (reader) throws(MalformedBytes) in
            guard let limit = ReadingLimits.Limit(rawValue: try reader.text()) else {
                throw MalformedBytes()
            }
            return (limit, try reader.number())
        }
        for (limit, value) in limits { recipe.limits[limit] = value }
        guard reader.isAtEnd else { throw MalformedBytes() }
    }
}
