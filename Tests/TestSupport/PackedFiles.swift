/// Writes zip files with any names in them, whatever sense they make.
public struct ZipWriter: Sendable {
    private var members: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An empty zip file.
    public init() {}

    /// Adds a member, not compressed.
    ///
    /// - Parameter mode: Its Unix file mode, if it has one: a link's is 0o120777.
    public mutating func add(_ name: String, _ content: String, mode: UInt32 = 0o100644) {
        add(name, Array(content.utf8), mode: mode)
    }

    /// Adds a member, not compressed.
    public mutating func add(_ name: String, _ content: [UInt8], mode: UInt32 = 0o100644) {
        let offset = members.count
        let name = Array(name.utf8)
        let common =
            little(0x0800, 2) + little(0, 2) + little(0, 4) + little(CRC32.of(content), 4)
            + little(UInt32(content.count), 4) + little(UInt32(content.count), 4)
            + little(UInt32(name.count), 2)
            + little(0, 2)
        members += Array("PK\u{3}\u{4}".utf8) + little(20, 2) + common + name + content
        directory += Array("PK\u{1}\u{2}".utf8) + little(0x0314, 2) + little(20, 2) + common + little(0, 2)
        directory += little(0, 2) + little(0, 2) + little(mode << 16, 4) + little(UInt32(offset), 4) + name
        count += 1
    }

    /// The whole file.
    public var bytes: [UInt8] {
        let end =
            Array("PK\u{5}\u{6}".utf8) + little(0, 4) + little(UInt32(count), 2) + little(UInt32(count), 2)
            + little(UInt32(directory.count), 4) + little(UInt32(members.count), 4) + little(0, 2)
        return members + directory + end
    }
}

/// Writes tar files (ustar).
public struct TarWriter: Sendable {
    private var blocks: [UInt8] = []

    /// An empty tar file.
    public init() {}

    /// Adds a member.
    ///
    /// - Parameters:
    ///   - type: What it is: `0` a file, `1` a hard link, `2` a link, `3` a device, `5` a folder, `6` a pipe.
    ///   - target: What a link leads to.
    public mutating func add(
        _ name: String,
        _ content: String = "",
        type: Character = "0",
        target: String = ""
    ) {
        let content = Array(content.utf8)
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
        }
        func octal(_ number: Int, _ width: Int) -> String {
            let digits = String(number, radix: 8)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        put(name, at: 0)
        put("0000644", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(octal(content.count, 11), at: 124)
        put("00000000000", at: 136)
        put("        ", at: 148)
        put(String(type), at: 156)
        put(target, at: 157)
        put("ustar", at: 257)
        put("00", at: 263)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
        blocks += header + content
        blocks += [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }

    /// The whole file.
    public var bytes: [UInt8] { blocks + [UInt8](repeating: 0, count: 1_024) }
}

/// Writes web archives.
public struct WARCWriter: Sendable {
    /// The records, each whole.
    public private(set) var records: [[UInt8]] = []

    /// An empty web archive.
    public init() {}

    /// Adds a response.
    ///
    /// - Parameters:
    ///   - header: The response's header fields, a line each.
    public mutating func respond(
        _ address: String,
        _ body: [UInt8],
        header: String = "Content-Type: text/html; charset=utf-8",
        status: String = "200 OK",
        day: String = "2021-05-04"
    ) {
        let head = "HTTP/1.1 \(status)\r\n\(header.split(separator: "\n").joined(separator: "\r\n"))\r\n\r\n"
        add("response", address, "application/http; msgtype=response", Array(head.utf8) + body, day: day)
    }

    /// Adds a record of any type.
    public mutating func add(
        _ type: String,
        _ address: String,
        _ mediaType: String,
        _ content: [UInt8],
        day: String = "2021-05-04"
    ) {
        let header = [
            "WARC/1.1", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:record-\(records.count)>",
            "WARC-Target-URI: \(address)", "WARC-Date: \(day)T10:00:00Z", "Content-Type: \(mediaType)",
            "Content-Length: \(content.count)", "", "",
        ]
        records.append(Array(header.joined(separator: "\r\n").utf8) + content + Array("\r\n\r\n".utf8))
    }

    /// The whole file.
    public var bytes: [UInt8] { records.flatMap(\.self) }
    /// The whole file, every record packed by itself.
    public var packedBytes: [UInt8] { records.flatMap(Gzip.pack) }
}

/// Writes gzip files whose content is stored, not compressed.
public enum Gzip {
    /// These bytes as a gzip file.
    public static func pack(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var start = 0
        repeat {
            let end = min(start + 65_535, content.count)
            let length = UInt32(end - start)
            bytes += [end == content.count ? 1 : 0] + little(length, 2) + little(~length & 0xFFFF, 2)
            bytes += content[start..<end]
            start = end
        } while start < content.count
        return bytes + little(CRC32.of(content), 4) + little(UInt32(content.count), 4)
    }
}

/// The check sum of zip and gzip.
private enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { $0 >> 8 ^ table[Int($0 & 0xFF) ^ Int($1)] }
    }
}

/// A number, its low bytes first.
private func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(value >> UInt32($0 * 8) & 0xFF) }
}
