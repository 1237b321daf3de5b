import ClaimModel

/// The names of a container's members: which are safe, which are hidden, which are alike.
struct MemberNames {
    private var exact: Set<Int> = []
    private var folded: Set<Int> = []

    /// Why a member of this name is refused; nil when its name is safe.
    static func fault(of name: String) -> String? {
        let bytes = Array(name.utf8)
        if bytes.isEmpty { return "it has no name" }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "its name has a control character" }
        if bytes[0] == UInt8(ascii: "/") || bytes[0] == UInt8(ascii: "\\") { return "its name is absolute" }
        if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return "its name has a drive in it" }
        if bytes.count > 4_096 { return "its name is longer than 4,096 bytes" }
        let parts = bytes.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
        }
        if parts.contains(where: { $0.elementsEqual("..".utf8) }) {
            return "its name leads out of the container"
        }
        return nil
    }

    /// Whether a member is no document and says so by its name: hidden files, indexes, pictures, styles.
    static func isNoDocument(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        if parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { return true }
        guard let last = parts.last else { return true }
        let plain = ContainerForm.uncompressedName(String(last)).lowercased()
        guard let dot = plain.lastIndex(of: ".") else { return false }
        return otherEndings.contains(String(plain[plain.index(after: dot)...]))
    }

    private static let otherEndings: Set<String> = [
        "avi", "bin", "bmp", "cdx", "cdxj", "css", "dll", "doc", "exe", "gif", "ico", "idx",
        "jpeg",
        "jpg", "js", "json", "jsonl", "md5", "mjs", "mov", "mp3", "mp4", "ncx", "ogg", "opf", "otf",
        "png", "ppt", "sha1", "sha256", "sqlite", "svg", "ttf", "wav", "webm", "webp", "woff",
        "woff2",
        "xls",
    ]

    /// A name in the code page 437, in which zip programs wrote names before they knew UTF-8.
    static func codePage437(_ bytes: UnsafeRawBufferPointer) -> String {
        var name = ""
        for byte in bytes {
            name.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : upper437[Int(byte) - 0x80])
        }
        return name
    }

    private static let upper437 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
            + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars
    )

    /// Takes the name of the next member.
    ///
    /// - Returns: The name, made unique where the container has it twice, and whether one like it was there: equal
    ///   once case and the way accents are written are left aside.
    mutating func take(_ name: String) -> (unique: String, isAlike: Bool) {
        // Strings hash alike when they are canonically equivalent; hashes take less memory than names.
        let isAlike = !folded.insert(name.lowercased().hashValue).inserted
        var unique = name
        var number = 1
        while !exact.insert(Array(unique.utf8).hashValue).inserted {
            number += 1
            unique = "\(name) (\(number))"
        }
        return (unique, isAlike)
    }
}
