import ClaimModel
import DocumentImport
import EvidenceFinding
import TextReading

/// A passage of a file being imported that may bear on a claim.
struct ClaimMatch {
    let claim: ClaimID
    let found: FoundPassage
    /// The document that it stands in.
    let document: ReadDocument
    /// Which document of a collection that is; nil where the file is the document.
    let part: DocumentPart?
}

/// The claims that new documents are read past.
struct WatchedClaims {
    let ids: [ClaimID]
    let standing: StandingClaims
}

/// Reads a file past the claims while it is imported.
///
/// What a title shares with a claim counts for its passages, and a document says its title anywhere. So its passages are
/// held until it ends; those of a long one are read at once, without its title.
final class ClaimMatcher {
    /// The best passages for each claim, by the claim's place.
    private var best: [Int: [ClaimMatch]] = [:]
    private let claims: WatchedClaims
    private let language: Language?
    private var looks: [Language?: Look] = [:]
    private var held: [String] = []
    private var heldBytes = 0
    /// Reads a document that is too long to be held.
    private var open: Look?

    /// How many documents of a file are proposed for a claim at most.
    private static let maximumDocuments = 3
    /// How many bytes of a document are held, each passage counted with what it takes besides.
    private static let maximumHeld = 4 << 20
    private static let passageBytes = 64

    private final class Look {
        var reading: StandingClaims.Reading

        init(_ claims: StandingClaims, _ language: Language?) {
            reading = StandingClaims.Reading(claims, title: nil, language: language)
        }
    }

    /// - Parameter language: The language that the importer gave, by its tag.
    init(_ claims: WatchedClaims, language: String?) {
        self.claims = claims
        self.language = language.flatMap(Language.init(tag:))
    }

    /// Takes the next passage of the document.
    func take(_ passage: Passage) {
        let text = passage.evidenceText
        if let open { return open.reading.read(text) }
        held.append(text)
        heldBytes += text.utf8.count + Self.passageBytes
        guard heldBytes > Self.maximumHeld else { return }
        open = look(language, title: nil)
        empty()
    }

    /// Ends the document.
    func end(_ document: ReadDocument, _ metadata: DocumentMetadata, _ part: DocumentPart?) {
        defer { drop() }
        guard document.dialect != KnownClaimFeed.dialect else { return }
        if open == nil {
            open = look(
                metadata.language.flatMap(Language.init(tag:)) ?? language,
                title: metadata.title
            )
            empty()
        }
        for found in open?.reading.passages() ?? [] {
            let match = ClaimMatch(
                claim: claims.ids[found.claim],
                found: found,
                document: document,
                part: part
            )
            var matches = best[found.claim] ?? []
            // Of equal ones the first goes first.
            let place = matches.firstIndex { $0.found.score < found.score } ?? matches.count
            matches.insert(match, at: place)
            best[found.claim] = Array(matches.prefix(Self.maximumDocuments))
        }
    }

    /// Forgets the document that is being read.
    func drop() {
        held.removeAll(keepingCapacity: true)
        heldBytes = 0
        open = nil
    }

    /// Forgets what was found in a member.
    func drop(member: String?) {
        drop()
        for claim in best.keys { best[claim]?.removeAll { $0.part?.member == member } }
    }

    /// What was found, by claim, the best first.
    var matches: [ClaimMatch] { best.keys.sorted().flatMap { best[$0] ?? [] } }

    private func look(_ language: Language?, title: String?) -> Look {
        let look = looks[language] ?? Look(claims.standing, language)
        looks[language] = look
        look.reading.begin(title: title)
        return look
    }

    private func empty() {
        for text in held { open?.reading.read(text) }
        held.removeAll(keepingCapacity: true)
        heldBytes = 0
    }
}
