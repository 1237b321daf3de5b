import ClaimModel

/// The parts of a packed document that say something, in memory.
struct PackageParts {
    private var parts: [String: [UInt8]] = [:]
    /// The names of all parts, in the order of the file.
    private(set) var names: [String] = []
    /// Those that stand there more than once: the first is taken.
    private(set) var repeated: [String] = []

    /// Takes the parts of an archive.
    ///
    /// - Throws: A finding when they are more than may be kept, or the archive is damaged.
    init(_ archive: ArchiveHandle, name: String, limits: ReadingLimits, bounds: ContainerBounds)
        throws(Finding)
    {
        var total = 0
        while let entry = try archive.nextEntry() {
            try bounds.addMember()
            guard entry.isFile, let part = entry.name, MemberNames.fault(of: part) == nil else { continue }
            if entry.isEncrypted {
                throw Finding(
                    code: "package.encrypted",
                    place: .init(file: "\(name)/\(part)"),
                    meaning: "the document is encrypted",
                    advice: "Save it without a password, and import that."
                )
            }
            guard Self.isWanted(part) else { continue }
            guard parts[part] == nil else {
                if repeated.count < 100 { repeated.append(part) }
                continue
            }
            var bytes: [UInt8] = []
            while true {
                let piece = try archive.next()
                if piece.isEmpty { break }
                total += piece.count
                let limit = 4 * limits.pageBytes
                guard total <= limit else {
                    throw Finding(
                        code: "package.too-long",
                        place: .init(file: name),
                        meaning: "its parts have more than \(limit) bytes together (4 times pageBytes)",
                        advice: "If the document is to be trusted, raise the limit: "
                            + "--limit pageBytes=\(2 * limits.pageBytes)."
                    )
                }
                bytes.append(contentsOf: piece)
            }
            parts[part] = bytes
            names.append(part)
        }
    }

    subscript(_ name: String) -> [UInt8]? { parts[name] }

    /// The first part with such a name.
    func name(where isWanted: (String) -> Bool) -> String? { names.first(where: isWanted) }

    /// Whether a part may hold text or tell what others are.
    private static func isWanted(_ name: String) -> Bool {
        if name == "mimetype" { return true }
        let last = name.lowercased()
        let endings = [".xml", ".rels", ".opf", ".xhtml", ".html", ".htm"]
        guard endings.contains(where: { last.hasSuffix($0) }) else { return false }
        let others = [
            "/theme/", "fonttable.xml", "websettings.xml", "stylesWithEffects.xml", "/slidelayouts/",
            "/slidemasters/", "/vbaproject", "/calcchain.xml", "settings.xml",
        ]
        return !others.contains { last.contains($0.lowercased()) }
    }
}
