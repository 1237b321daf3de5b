import ClaimModel

/// Reads a file for its documents: the file itself, or those in it where it is a container, however deep.
final class ContainerReader {
    let recipe: ReadingRecipe
    let onEvent: (ReadingEvent) -> Void
    /// The only member that is wanted; all when nil.
    private let wanted: String?
    let bounds: ContainerBounds

    init(
        _ recipe: ReadingRecipe,
        member: String?,
        bounds: ContainerBounds,
        onEvent: @escaping (ReadingEvent) -> Void
    ) {
        self.recipe = recipe
        wanted = member
        self.bounds = bounds
        self.onEvent = onEvent
    }

    /// Reads what a source holds.
    ///
    /// - Parameters:
    ///   - name: How findings name it.
    ///   - member: The member that it is; nil for the file itself.
    ///   - depth: In how many containers it lies.
    /// - Throws: The finding for which all of it is refused.
    func read(_ source: BufferedSource, name: String, member: ContainerMember?, depth: Int = 0)
        throws(Finding)
    {
        var form = ContainerForm(try source.look(ContainerForm.length))
        if form == nil,
            recipe.dialect == nil
                || [DialectName.mail, DialectName.savedPage].contains(recipe.dialect ?? ""),
            member?.dialect == nil
        {
            form = MailMessage.form(try source.look(Sniffing.length))
        }
        guard let form else { return try document(source, name: name, member: member) }
        try bounds.checkDepth(depth, of: name)
        switch form {
        case .gzip:
            let before = documentCount
            let inflated = try InflatedSource(source, .gzip, name: name, bounds: bounds)
            try read(BufferedSource(inflated), name: name, member: member, depth: depth + 1)
            guard wanted == nil, failure == nil, !isCutOff else { return }
            var count = 0
            try keepingWhatCameBefore(before) { () throws(Finding) in count = try inflated.trailingBytes() }
            if count > 0 { onEvent(.memberRefused(Self.trailing(name, "\(count) bytes"))) }
        case .compressed:
            let archive = try ArchiveHandle(form, source, name: name, bounds: bounds)
            guard try archive.nextEntry() != nil else { return }
            try read(BufferedSource(archive), name: name, member: member, depth: depth + 1)
        case .zip where PackageKind.isLikely(try source.look(ContainerForm.length)):
            try package(source, name: name, member: member)
        case .mail: try mail(source, name: name, member: member, depth: depth)
        case .mailbox:
            try keepingWhatCameBefore { () throws(Finding) in
                try mailbox(source, name: name, member: member, depth: depth)
            }
        case .zip, .tar:
            try keepingWhatCameBefore { () throws(Finding) in
                try members(of: form, source, name: name, member: member, depth: depth)
            }
        case .webArchive, .arc:
            try keepingWhatCameBefore { () throws(Finding) in
                try responses(of: source, name: name, member: member)
            }
        }
    }

    // MARK: - Members

    /// Why the container around can't be read on, once that is so.
    var failure: Finding?
    /// Whether a container was cut off, and what came before was kept.
    private var isCutOff = false
    /// How many documents came out whole.
    private var documentCount = 0

    /// Reads a container. Where it is cut off after some of its documents, these are kept, and it is told that the rest
    /// is missing: archives of the web often end so. One that is damaged is refused whole, since nobody can say where
    /// the damage began.
    ///
    /// - Parameter before: How many documents had come out before it; those that are there by now unless given.
    private func keepingWhatCameBefore(_ before: Int? = nil, _ read: () throws(Finding) -> Void)
        throws(Finding)
    {
        let before = before ?? documentCount
        let wasOpen = isMemberOpen
        do throws(Finding) { try read() } catch {
            guard error.isCutOff, documentCount > before else { throw error }
            failure = nil
            isCutOff = true
            var finding = error
            finding.meaning += "; what came before is kept"
            onEvent(.memberRefused(finding))
            endMember(unless: wasOpen)
        }
    }

    private func responses(of source: BufferedSource, name: String, member: ContainerMember?) throws(Finding)
    {
        let before = documentCount
        var refused: Finding?
        var unread = UnreadDigests()
        let archive = try WebArchive(source, name: name, checksDigests: wanted == nil) {
            [wanted, onEvent] finding in
            refused = refused ?? finding
            if wanted == nil { onEvent(.memberRefused(finding)) }
        }
        while let record = try archive.nextResponse() {
            try bounds.addMember()
            let path = Self.path(record.member.name, in: member)
            guard isWanted(path) else { continue }
            var inner = record
            inner.member.name = path
            readMember(of: inner) { (response) throws(Finding) in
                guard let body = try archive.openBody(inner.displayName, bounds) else {
                    return begin(response)
                }
                try document(body.source, name: inner.displayName, member: body.describing(response))
                let digests = try archive.checkDigests()
                unread.take(digests.unread)
                if let lack = archive.lack, wanted == nil {
                    onEvent(.memberRefused(.partial(inner.displayName, lack)))
                }
                if !digests.broken.isEmpty {
                    onEvent(.memberRefused(.recordDiffers(inner.displayName, digests.broken)))
                }
            } isBroken: {
                archive.isBroken
            }
            if let failure { throw failure }
        }
        guard wanted == nil else { return }
        for finding in [unread.finding(name), archive.leftOut.finding(name)].compactMap(\.self) {
            onEvent(.memberRefused(finding))
        }
        if let refused, documentCount == before, wanted == nil { throw refused }
    }

    private func members(
        of form: ContainerForm,
        _ source: BufferedSource,
        name: String,
        member: ContainerMember?,
        depth: Int
    ) throws(Finding) {
        // The end of a zip file that is no file of its own is seen when it has gone by.
        let isStreamed = form == .zip && source.file == nil && wanted == nil
        let tailed = isStreamed ? TailedSource(source, keeping: ZipEnd.longest) : nil
        let source = tailed.map(BufferedSource.init) ?? source
        let findings = form == .zip ? try directoryFindings(of: source, name) : []
        let archive = try ArchiveHandle(form, source, name: name, bounds: bounds)
        var names = MemberNames()
        var count = 0
        while let entry = try archive.nextEntry() {
            try bounds.addMember()
            count += 1
            if entry.isFolder { continue }
            guard let (path, display) = safeName(of: entry, &names, name: name, member: member),
                isWanted(path), !MemberNames.isNoDocument(path)
            else { continue }
            var inner = member ?? ContainerMember(member: ArchiveMember(name: path), displayName: display)
            inner.member.name = path
            inner.displayName = display
            readMember(of: inner, isAnnounced: false) { (inner) throws(Finding) in
                try read(BufferedSource(archive), name: display, member: inner, depth: depth + 1)
            } isBroken: {
                archive.isBroken
            }
            if let failure { throw failure }
        }
        guard wanted == nil else { return }
        for finding in findings { onEvent(.memberRefused(finding)) }
        if archive.passedOver > 0 {
            onEvent(.memberRefused(Self.trailing(name, "\(archive.passedOver) blocks of 512 bytes")))
        }
        if let tailed {
            while try !source.next().isEmpty {}
            let end = ZipEnd(in: tailed.tail, from: 0)
            if end == nil { onEvent(.memberRefused(ZipDirectory.withoutDirectory(name))) }
            if let end, !end.isLarge, end.count != count {
                let what = "its end says that it has \(end.count) members, and \(count) stand in it"
                onEvent(.memberRefused(ZipDirectory.differing(name, what)))
            }
        }
    }

    /// What is to be said of the directory of a zip file that is a file of its own.
    private func directoryFindings(of source: BufferedSource, _ name: String) throws(Finding) -> [Finding] {
        guard wanted == nil, let file = source.file else { return [] }
        return try ZipDirectory.findings(of: file, name: name)
    }

    /// What is said of bytes behind the last member.
    private static func trailing(_ name: String, _ what: String) -> Finding {
        Finding(
            code: "archive.trailing",
            severity: .warning,
            place: .init(file: name),
            meaning: "\(what) behind what it holds belong to nothing in it, and are not read",
            advice:
                "It may be damaged, or hold something else behind its end. Get it again from where it came from."
        )
    }

    /// Reads one member; what is wrong with it alone is told and does not stop the rest.
    func readMember(
        of member: ContainerMember,
        isAnnounced: Bool = true,
        _ read: (ContainerMember) throws(Finding) -> Void,
        isBroken: () -> Bool
    ) {
        let wasOpen = isMemberOpen
        do throws(Finding) { try read(member) } catch {
            // Nothing more comes out of a container that can't be read on, or has grown out of bounds.
            if bounds.exceeded != nil || isBroken() {
                failure = bounds.exceeded ?? error
                return
            }
            if isWanted(member.member.name) {
                onEvent(.memberRefused(error))
            }
        }
        endMember(unless: wasOpen)
    }

    private var isMemberOpen = false

    private func endMember(unless wasOpen: Bool) {
        guard isMemberOpen, !wasOpen else { return }
        isMemberOpen = false
        onEvent(.memberEnded)
    }

    private func safeName(
        of entry: ArchiveHandle.Entry,
        _ names: inout MemberNames,
        name: String,
        member: ContainerMember?
    ) -> (path: String, display: String)? {
        let shown = entry.name ?? "?"
        var fault = entry.name.map(MemberNames.fault) ?? "it has no name"
        if fault == nil, !entry.isFile { fault = "it is a link or a device, not a file" }
        if fault == nil, entry.isEncrypted { fault = "it is encrypted" }
        guard fault == nil else {
            if wanted == nil {
                onEvent(
                    .memberRefused(Self.finding("archive.member", "\(name)/\(shown)", fault ?? "", .error))
                )
            }
            return nil
        }
        if entry.isNameGuessed, wanted == nil {
            let meaning = "its name is not UTF-8, and was read in the code page 437 of old zip programs"
            onEvent(
                .memberRefused(Self.finding("archive.name-guessed", "\(name)/\(shown)", meaning, .warning))
            )
        }
        let (unique, isAlike) = names.take(shown)
        if isAlike, wanted == nil {
            let meaning =
                "another member has the same name, but for case or the way accents are written; both are kept"
            onEvent(
                .memberRefused(Self.finding("archive.names-alike", "\(name)/\(unique)", meaning, .warning))
            )
        }
        return (Self.path(unique, in: member), "\(name)/\(unique)")
    }

    private static func finding(
        _ code: String,
        _ place: String,
        _ meaning: String,
        _ severity: Finding.Severity
    ) -> Finding {
        Finding(
            code: code,
            severity: severity,
            place: .init(file: place),
            meaning: severity == .error ? "this member was left out: \(meaning)" : meaning
        )
    }

    static func path(_ name: String, in member: ContainerMember?) -> String {
        member.map { "\($0.member.name)/\(name)" } ?? name
    }

    func isWanted(_ path: String) -> Bool {
        guard let wanted else { return true }
        return wanted == path || wanted.hasPrefix(path + "/")
    }

    // MARK: - Documents

    /// A document of several parts that is packed.
    private func package(_ source: BufferedSource, name: String, member: ContainerMember?) throws(Finding) {
        let findings = try directoryFindings(of: source, name)
        let archive = try ArchiveHandle(.zip, source, name: name, bounds: bounds)
        let parts = try PackageParts(archive, name: name, limits: recipe.limits, bounds: bounds)
        guard let kind = PackageKind(parts) else {
            throw Finding(
                code: "package.unknown",
                place: .init(file: name),
                meaning: "it is packed like an Office document or a book, and has no part with its text",
                advice: "Unpack it, and import what is in it."
            )
        }
        begin(member)
        let onEvent = onEvent
        let reader = PackageReader(kind, parts, name: name, by: recipe) { onEvent(.passage($0)) }
        var read = try reader.read()
        read.findings += findings
        end(read, member)
    }

    /// Says that a document in a container begins.
    func begin(_ member: ContainerMember?) {
        guard let member else { return }
        isMemberOpen = true
        onEvent(.memberBegan(member.member))
    }

    /// Hands out a document that was read whole.
    func end(_ read: ReadDocument, _ member: ContainerMember?) {
        var read = read
        if let member { read.take(member.member) }
        documentCount += 1
        onEvent(.documentEnded(read))
    }

    func document(_ source: any ByteSource, name: String, member: ContainerMember?) throws(Finding) {
        if let member {
            isMemberOpen = true
            onEvent(.memberBegan(member.member))
        }
        let source = (source as? BufferedSource) ?? BufferedSource(source)
        // What is no document at all is no fault of a container.
        if let member, Sniffing(Array(try source.look(Sniffing.length))).isOther {
            if let program = TextProgram.needed(for: try source.look(Sniffing.length)), wanted == nil {
                onEvent(.memberRefused(program.leavesOut(member.displayName)))
            }
            return
        }
        var recipe = recipe
        recipe.encoding = recipe.encoding ?? member?.encoding
        recipe.dialect = recipe.dialect ?? member?.dialect
        let onEvent = onEvent
        var holdsParts = false
        let reader = DocumentReader(fileName: name, by: recipe) { (event: ReadingEvent) in
            guard case .documentEnded(var read) = event else { return onEvent(event) }
            holdsParts = holdsParts || read.part != nil
            if let member { read.take(member.member) }
            onEvent(.documentEnded(read))
        }
        while true {
            let bytes = try source.next()
            if bytes.isEmpty { break }
            try reader.feed(bytes)
        }
        let whole = try reader.finish()
        documentCount += 1
        // What was noticed in a file of many documents belongs to none of them.
        if holdsParts { for finding in whole.findings { onEvent(.memberRefused(finding)) } }
    }
}

extension Sniffing {
    /// Whether the bytes are no document, or nothing.
    var isOther: Bool {
        if case .other = form { true } else { false }
    }
}

extension ReadDocument {
    /// Takes over what the container says: a page may say anything of its address, the one that fetched it knows.
    fileprivate mutating func take(_ member: ArchiveMember) {
        // An entry of a feed has an address of its own.
        if part == nil { metadata.url = member.url ?? metadata.url }
        metadata.retrieved = member.captured ?? metadata.retrieved
    }
}
