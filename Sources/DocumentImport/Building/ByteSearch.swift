/// Finds bytes of some kinds in long texts, sixteen at a time.
enum ByteSearch {
    /// Sixteen bytes.
    typealias Block = SIMD16<UInt8>
    /// Which of sixteen bytes are of a kind.
    typealias Marks = SIMDMask<SIMD16<Int8>>

    /// The first place from a start, before an end, where a byte is of a kind; the end when there is none.
    ///
    /// - Parameter isWanted: Tells which of sixteen bytes are of the kind.
    @inline(__always)
    static func first(
        in base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        where isWanted: (Block) -> Marks
    ) -> Int {
        var position = start
        let raw = UnsafeRawPointer(base)
        while position + 16 <= end {
            let marks = isWanted(raw.loadUnaligned(fromByteOffset: position, as: Block.self))
            let lane = firstLane(marks)
            if lane < 16 { return position + lane }
            position += 16
        }
        while position < end {
            if isWanted(Block(repeating: base[position]))[0] { return position }
            position += 1
        }
        return end
    }

    /// Which of sixteen bytes are this one. (Compared with a single byte instead, they would be taken one by one.)
    @inline(__always)
    static func marks(_ block: Block, _ byte: UInt8) -> Marks { block .== Block(repeating: byte) }

    /// The first of sixteen bytes that is marked; 16 when none is.
    @inline(__always)
    static func firstLane(_ marks: Marks) -> Int {
        // A marked byte has all its bits set. (The masks' own functions would look at one byte after another.)
        let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        let low = UInt64(littleEndian: words[0])
        if low != 0 { return low.trailingZeroBitCount / 8 }
        return 8 + UInt64(littleEndian: words[1]).trailingZeroBitCount / 8
    }
}
