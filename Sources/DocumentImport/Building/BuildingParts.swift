import ClaimModel

/// What is known of the documents in a file of several.
struct PartState {
    /// The document that is being read; nil outside of all.
    var locator: String?
    /// Which element it is, counted from the root.
    var depth = 0
    var shared = MetadataBuilder()
    /// How many documents with text there were.
    var count = 0
    var passageCount = 0
    var passagesInPart = 0
    /// Keys that were given out, as digests: two documents never have the same.
    var keys: Set<UInt64> = []
    /// Passages that wait until it is known whose they are.
    var held: [Passage] = []
    /// Whether the file may hold documents, rather than being one.
    var arePossible = false
    /// Whether more of the file's own words came than are kept until it is known whose they are.
    var hasLost = false
    /// Whether documents have versions, so that it shows at their ends only whether they have text.
    var hasVersions = false
    var isTooLong = false
    /// Whether the document that is being read turned out to be none.
    var isDropped = false
    /// Digests of texts in another markup that came in the document: feeds often say the same twice.
    var rawTexts: Set<Int> = []
    var version: Version?

    /// How many passages outside of all documents are kept.
    static let maximumHeld = 10_000

    /// The version of a document that counts so far, and the one that is being read.
    final class Version {
        var best: (stamp: String, metadata: MetadataBuilder, text: RawText)?
        /// What was known of the document before the version that is being read.
        var before = MetadataBuilder()
        var text: RawText?
    }
}

// How one file becomes several documents.
extension DocumentBuilder {
    /// Takes a passage of the document that is being read.
    func put(_ passage: Passage) {
        if isGuessing { guess.release(self) }
        guard cues != nil else { return hand(on: passage) }
        for joined in cues?.take(passage) ?? [] { hand(on: joined) }
    }

    private func hand(on passage: Passage) {
        if parts.isDropped { return }
        parts.passageCount += 1
        if parts.locator != nil { parts.passagesInPart += 1 }
        let isHeld = parts.locator == nil ? parts.arePossible : parts.hasVersions
        if isHeld {
            // Outside of all documents, a file's words are few.
            guard parts.locator != nil || parts.held.count < PartState.maximumHeld else {
                parts.hasLost = true
                return
            }
            parts.held.append(passage)
        } else {
            output.passage(passage)
        }
    }

    func beginPart(_ frame: Frame) {
        endLoosePassage()
        guard parts.locator == nil else { return }
        parts.shared = metadata
        metadata = MetadataBuilder(within: metadata)
        frames.append(frame)
        parts.depth = frames.count - 1
        parts.locator = locator(upTo: parts.depth)
        frames.removeLast()
        parts.passagesInPart = 0
        parts.isDropped = false
        parts.rawTexts.removeAll(keepingCapacity: true)
        if parts.hasVersions { parts.held.removeAll(keepingCapacity: true) }
    }

    func endPart() {
        guard let locator = parts.locator, parts.depth == frames.count - 1 else { return }
        endLoosePassage()
        if isGuessing { guess.release(self) }
        if parts.hasVersions { decodeBestVersion() }
        let key = key(metadata.first(.part), locator)
        if parts.passagesInPart > 0 {
            let document = PartDocument(
                part: key,
                metadata: metadata.metadata,
                statedEvidence: evidence.stated,
                dialect: dialect?.name ?? Dialect.generic.name,
                mediaType: dialect?.mediaType ?? Dialect.generic.mediaType
            )
            parts.count += 1
            if parts.hasVersions { for passage in parts.held { output.passage(passage) } }
            output.document(document)
        }
        evidence.stated.removeAll()
        if parts.hasVersions { parts.held.removeAll(keepingCapacity: true) }
        metadata = parts.shared
        parts.isDropped = false
        parts.locator = nil
        parts.version = nil
    }

    /// Takes the version that counts. A document that has no text but its title, as a redirection, is none.
    private func decodeBestVersion() {
        guard let best = parts.version?.best else { return }
        let count = parts.passagesInPart
        metadata = best.metadata
        decode(best.text)
        if parts.passagesInPart == count { parts.passagesInPart = 0 }
    }

    /// A document's key: what it is called in the file, or its place where it has no name or an earlier one has it.
    private func key(_ name: String?, _ locator: String) -> String {
        guard let name, !name.isEmpty else { return locator }
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return parts.keys.insert(digest).inserted ? name : locator
    }

    // MARK: - Versions

    func beginVersion() {
        let version = parts.version ?? PartState.Version()
        version.before = metadata
        version.text = nil
        parts.version = version
        metadata.forget([.published, .edition])
    }

    func endVersion() {
        guard let version = parts.version else { return }
        let stamp = metadata.first(.published) ?? ""
        if let text = version.text, version.best.map({ $0.stamp <= stamp }) ?? true {
            version.best = (stamp, metadata, text)
        } else {
            metadata = version.before
        }
        version.text = nil
        guard parts.locator == nil, let best = version.best else { return }
        // A file that is one document: nothing later ends it.
        decode(best.text)
        parts.version = nil
    }

    /// Ends the file, and hands out what belongs to none of its documents where there are none.
    func endFile() {
        if isGuessing { guess.release(self) }
        for sentence in facts.finish() {
            put(Passage(kind: .paragraph, text: sentence.text, locator: sentence.locator))
        }
        for joined in cues?.finish() ?? [] { hand(on: joined) }
        noteWhatIsLeftOut()
        guard parts.count == 0 else { return }
        for passage in parts.held { output.passage(passage) }
    }

    private func noteWhatIsLeftOut() {
        if struckCount > 0 {
            findings.append(
                Finding(
                    code: "text.struck",
                    severity: .warning,
                    meaning: struckCount == 1
                        ? "a text that is struck out, deleted or hidden was left out"
                        : "\(struckCount) texts that are struck out, deleted or hidden were left out",
                    advice: "Look at the original for what was changed."
                )
            )
        }
        findings += guess.findings
    }

    /// What the file as one document says, beside its passages.
    var statedEvidence: [StatedEvidence] { evidence.stated }

    /// How many passages there were.
    var passageCount: Int { parts.passageCount }
}
