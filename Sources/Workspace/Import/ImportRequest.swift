public import ClaimLedger
public import ClaimModel
import DocumentImport
public import TextReading

/// How a file is to be imported.
public struct ImportRequest: Sendable {
    /// The file's path.
    public var path: String
    /// Whether its claims are to be checked.
    public var isArticle: Bool
    /// The document's readable name; made of the file's name when nil.
    public var name: String?
    /// The name of the document that this is a new edition of; found out when nil.
    public var editionOf: String?
    /// The dialect to read it in; found out when nil.
    public var dialect: String?
    /// The character encoding, where the file doesn't say it itself.
    public var encoding: String?
    /// Limits of reading to raise for it, by the names that a refusal gives.
    public var limits: [String: Int] = [:]
    /// Whether to go on after an error in XML. The document is then marked as recovered.
    public var recovers = false
    /// Whether to read it again where it was imported already, for evidence that it states for newer claims.
    public var readsAgain = false
    /// What the importer knows of the document and the file does not say, or says wrongly.
    public var metadata = DocumentMetadata()

    /// A file to be imported.
    public init(path: String, isArticle: Bool = false) {
        self.path = path
        self.isArticle = isArticle
    }
}

/// What became of a file that was imported.
public struct ImportOutcome: Sendable {
    /// How the archive changed.
    public enum Change: Sendable, Hashable {
        /// A document came in.
        case imported
        /// A new edition of a document came in.
        case newEdition
        /// The same bytes were there; now they count as an article too.
        case nowAnArticle
        /// The same bytes were there, and nothing changed.
        case alreadyThere
        /// The document was there, and its archived file was missing: it is there again.
        case restored
    }

    /// A quote of an earlier edition that moved, vanished or now reads differently.
    public struct QuoteChange: Sendable, Hashable {
        /// The claim that has the quote, or whose evidence has it.
        public let claim: ClaimID
        /// Whether it is the claim's own quote in the article; otherwise it is evidence's.
        public let isClaimsOwn: Bool
        /// The quote as it was.
        public let quote: String
        /// What became of it.
        public let requoted: Requoted
        /// What stands in its place, where it is there no more and something like it is.
        public let closest: ClosestText?
    }

    /// The words that come closest to a quote that is there no more.
    public struct ClosestText: Sendable, Hashable {
        /// The words.
        public let text: String
        /// How their meaning differs from the quote's; nil where nothing known tells.
        public let change: MeaningChange?
    }

    /// How the archive changed.
    public let change: Change
    /// The edition.
    public let document: Document
    /// The quotes that moved, vanished or now read differently; empty unless a new edition came in.
    public let quoteChanges: [QuoteChange]
    /// What the importer noticed in the file.
    public var findings: [Finding]
    /// The claims for which evidence was proposed because the document says itself that it bears on them.
    public var statedFor: [ClaimID] = []
}

/// What became of a file that holds many documents.
public struct CollectionOutcome: Sendable {
    /// The collection.
    public let collection: DocumentCollection
    /// Whether it came in now; otherwise the same bytes were there.
    public let isNew: Bool
    /// How many members were no documents.
    public let skippedCount: Int
    /// What is wrong with single members, and what was noticed in documents.
    public internal(set) var findings: [Finding]
    /// The documents that became articles, where it was imported as articles.
    public internal(set) var articles: [DocumentID] = []
    /// The claims for which evidence was proposed because a document of it says itself that it bears on them.
    public internal(set) var statedFor: [ClaimID] = []
}

/// What became of one of the files of an import.
public enum FileOutcome: Sendable {
    /// It is a document.
    case document(ImportOutcome)
    /// It holds many documents.
    case collection(CollectionOutcome)
    /// It could not be read; nothing of it was kept.
    case refused(Finding)
}

/// How far an import is.
public struct ImportProgress: Sendable {
    /// How many files are done.
    public internal(set) var filesDone = 0
    /// How many files there are.
    public internal(set) var filesInAll = 0
    /// How many documents were read.
    public internal(set) var documents = 0
    /// How many bytes of text were read.
    public internal(set) var textBytes = 0
}

extension ReadingRecipe {
    /// How a file is read that somebody asked to import.
    ///
    /// - Parameter described: The dialects that the workspace describes itself.
    init(_ request: ImportRequest, described: [DialectDescription]) {
        self.init()
        dialect = request.dialect
        encoding = request.encoding
        limits.raise(request.limits)
        recovers = request.recovers
        self.described = described
    }
}
