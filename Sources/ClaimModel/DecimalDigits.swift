extension Collection<UInt8> {
    /// The number that these digits write; nil where a byte is none.
    var decimalNumber: Int? {
        var value = 0
        for byte in self {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
