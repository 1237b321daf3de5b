import ClaimModel

/// Holds the directory at the end of a zip file to the headers that its members have, since programs that go by the one
/// show something else than those that go by the other where they differ.
struct ZipDirectory {
    private let name: String
    private let file: FileSource
    /// What the directory says first that is other than the file, and how many such places there are.
    private var problem: String?
    private var problemCount = 0

    /// A member as the directory lists it.
    private struct Member {
        let name: [UInt8]
        let method: Int
        let hasSizesBehind: Bool
        let isEncrypted: Bool
        let checkSum: Int
        let packedBytes: Int
        let offset: Int
    }

    /// The most bytes of a directory that are held.
    private static let longest = 64 << 20

    /// What is to be said of a zip file.
    static func findings(of file: FileSource, name: String) throws(Finding) -> [Finding] {
        var directory = ZipDirectory(file, name)
        let isWhole = try directory.compare()
        return isWhole ? directory.findings : [withoutDirectory(name)]
    }

    private init(_ file: FileSource, _ name: String) {
        self.file = file
        self.name = name
    }

    /// Compares; false where there is no directory.
    private mutating func compare() throws(Finding) -> Bool {
        let start = max(0, file.byteCount - ZipEnd.longest)
        guard var end = ZipEnd(in: try file.bytes(at: start, upTo: ZipEnd.longest), from: start) else {
            return false
        }
        if end.trailing > 0 { note(nil, "\(end.trailing) bytes follow its end, and are not read") }
        if end.isLarge {
            guard
                let large = try end.large({ (place, count) throws(Finding) in
                    try file.bytes(at: place, upTo: count)
                })
            else {
                note(
                    nil,
                    "its end says that it is a large file (Zip64), and does not say where its directory is"
                )
                return true
            }
            end = large
        }
        guard end.directoryBytes <= end.offset, end.directoryOffset <= end.offset - end.directoryBytes else {
            note(nil, "its directory does not lie where its end says")
            return true
        }
        guard end.directoryBytes <= Self.longest else {
            note(nil, "its directory has more than \(Self.longest) bytes, and was not compared")
            return true
        }
        // Something may stand before the first member, such as a program that unpacks the rest.
        let before = end.offset - end.directoryBytes - end.directoryOffset
        let begin = end.directoryOffset + before
        let members = listed(try file.bytes(at: begin, upTo: end.directoryBytes), before)
        if members.count != end.count {
            note(
                nil,
                "its end says that it has \(end.count) members, and its directory lists \(members.count)"
            )
        }
        try compare(members.sorted { $0.offset < $1.offset }, upTo: begin)
        return true
    }

    /// The members that the directory lists, as far as it can be read.
    private func listed(_ bytes: [UInt8], _ before: Int) -> [Member] {
        var members: [Member] = []
        var place = 0
        while place + 46 <= bytes.count, bytes[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
            let lengths = (28...32).filter { $0 % 2 == 0 }.map { bytes.number(2, at: place + $0) }
            let end = place + 46 + lengths[0] + lengths[1] + lengths[2]
            guard end <= bytes.count else { break }
            let nameEnd = place + 46 + lengths[0]
            var sizes = [
                bytes.number(4, at: place + 24), bytes.number(4, at: place + 20),
                bytes.number(4, at: place + 42),
            ]
            Self.takeLarge(Array(bytes[nameEnd..<nameEnd + lengths[1]]), into: &sizes)
            let flags = bytes.number(2, at: place + 8)
            members.append(
                Member(
                    name: Array(bytes[place + 46..<nameEnd]),
                    method: bytes.number(2, at: place + 10),
                    hasSizesBehind: flags & 8 != 0,
                    isEncrypted: flags & 1 != 0,
                    checkSum: bytes.number(4, at: place + 16),
                    packedBytes: min(sizes[1], file.byteCount),
                    offset: min(sizes[2], file.byteCount) + before
                )
            )
            place = end
        }
        return members
    }

    /// Puts the numbers of large files in the place of those that do not fit: size, packed size, offset, in this order.
    private static func takeLarge(_ extra: [UInt8], into sizes: inout [Int]) {
        var place = 0
        while place + 4 <= extra.count {
            let length = extra.number(2, at: place + 2)
            if extra.number(2, at: place) == 1 {
                var at = place + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
                    guard at + 8 <= min(extra.count, place + 4 + length) else { return }
                    sizes[index] = extra.number(8, at: at)
                    at += 8
                }
                return
            }
            place += 4 + length
        }
    }

    /// Compares the members, in the order of the file, and looks at what lies between them.
    private mutating func compare(_ members: [Member], upTo directory: Int) throws(Finding) {
        var end = 0
        for member in members {
            let shown = String(decoding: member.name.prefix(200), as: UTF8.self)
            if member.offset < end {
                note(shown, "begins within another")
            } else {
                try look(from: end, to: member.offset)
            }
            let header = try file.bytes(at: member.offset, upTo: 30 + member.name.count + 64)
            guard header.count >= 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
                note(shown, "has no header where the directory says that it begins")
                continue
            }
            let lengths = (header.number(2, at: 26), header.number(2, at: 28))
            let own = header.dropFirst(30).prefix(lengths.0)
            if lengths.0 != member.name.count || !own.elementsEqual(member.name) {
                note(
                    shown,
                    "is called '\(String(decoding: own.prefix(200), as: UTF8.self))' by its own header, and is read under that name"
                )
            }
            let flags = header.number(2, at: 6)
            if header.number(2, at: 8) != member.method || (flags & 1 != 0) != member.isEncrypted {
                note(shown, "is packed otherwise by its own header")
            }
            // Sizes and check sum stand behind the content where its writer did not know them before.
            if flags & 8 == 0, !member.hasSizesBehind {
                let size = header.number(4, at: 18)
                if header.number(4, at: 14) != member.checkSum
                    || size != 0xFFFF_FFFF && size != member.packedBytes
                {
                    note(shown, "has another size or check sum by its own header")
                }
            }
            let begin = member.offset + 30 + lengths.0 + lengths.1
            end = max(end, begin + member.packedBytes)
        }
        if end > directory {
            note(nil, "its last member reaches into its directory")
        } else {
            try look(from: end, to: directory)
        }
    }

    /// Looks for a member's header between the members that are listed.
    private mutating func look(from start: Int, to end: Int) throws(Finding) {
        guard end - start >= 30 else { return }
        let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        var place = start
        while place + 30 <= end {
            let bytes = try file.bytes(at: place, upTo: min(end - place, 1 << 20))
            guard bytes.count >= 30 else { return }
            for at in bytes.indices.dropLast(29) where bytes[at] == 0x50 && bytes[at...].starts(with: mark) {
                let name = bytes[(at + 30)...].prefix(min(200, bytes.number(2, at: at + 26)))
                note(
                    String(decoding: name, as: UTF8.self),
                    "stands in the file and is not listed in its directory: it is not read"
                )
                return
            }
            place += bytes.count - 29
        }
    }

    private mutating func note(_ member: String?, _ meaning: String) {
        problemCount += 1
        if problem == nil { problem = member.map { "the member '\($0)' \(meaning)" } ?? meaning }
    }

    // MARK: - Findings

    private var findings: [Finding] {
        guard let problem else { return [] }
        let more = problemCount > 1 ? "; and \(problemCount - 1) more places like this" : ""
        return [Self.differing(name, problem + more)]
    }

    /// A zip file whose directory and content differ.
    static func differing(_ name: String, _ what: String) -> Finding {
        Finding(
            code: "archive.directory",
            severity: .warning,
            place: .init(file: name),
            meaning: "its directory and what stands in it differ: \(what)",
            advice: "Other programs may show something else of it. Get it again from where it came from."
        )
    }

    /// A zip file without a directory.
    static func withoutDirectory(_ name: String) -> Finding {
        var finding = Finding.cutOff(
            container: name,
            "the directory at its end is missing; its members were read without it"
        )
        finding.severity = .warning
        return finding
    }
}
