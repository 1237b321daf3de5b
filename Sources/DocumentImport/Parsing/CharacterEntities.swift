/// The named characters that documents use without defining them, for their DTDs do: known here without their DTDs.
enum CharacterEntities {
    /// The text that a name stands for, a code point or two; nil for an unknown name.
    static func text(of name: String) -> String? { texts[name] }

    private static let texts: [String: String] = {
        var texts: [String: String] = [:]
        texts.reserveCapacity(2_300)
        let entries = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for entry in entries.utf8.split(separator: UInt8(ascii: " ")) {
            let parts = entry.split(separator: UInt8(ascii: "="))
            guard parts.count == 2 else { continue }
            var text = ""
            for point in parts[0].split(separator: UInt8(ascii: "+")) {
                guard let value = UInt32(Substring(point), radix: 16), let scalar = Unicode.Scalar(value)
                else {
                    continue
                }
                text.unicodeScalars.append(scalar)
            }
            for name in parts[1].split(separator: UInt8(ascii: ",")) { texts[String(Substring(name))] = text }
        }
        return texts
    }()
}
