import ClaimLedger
import ClaimModel
import DocumentImport
import PassageIndex

/// A file that was copied and read, and waits to be recorded.
struct ImportCandidate {
    let request: ImportRequest
    let incoming: StagedFile
    let contents: FileContents
    /// How it was read.
    let recipe: RecipeFingerprint

    /// What the document says of itself, with what the importer knows put over it.
    var metadata: DocumentMetadata {
        (contents.document?.metadata ?? DocumentMetadata()).corrected(by: request.metadata)
    }

    /// A readable name made of the file's name or the title.
    var baseName: String { incoming.baseName(title: metadata.title) }

    /// The edition that the file is, its place in the archive still open; nil when it holds many documents.
    func document(id: DocumentID) -> Document? {
        guard let read = contents.document, !contents.isCollection else { return nil }
        let metadata = metadata
        var document = Document(
            id: id,
            edition: incoming.digest,
            byteCount: incoming.byteCount,
            archivePath: incoming.fileName,
            mediaType: read.mediaType,
            dialect: read.dialect,
            encoding: request.encoding,
            origin: metadata.url ?? incoming.fileName,
            dialectDescription: read.description.map(Archive.digest(of:)),
            metadata: metadata,
            isArticle: request.isArticle
        )
        document.limits = request.limits
        document.isRecovered = read.isRecovered
        return document
    }

    /// The collection that the file is, its place in the archive still open.
    func collection(id: DocumentID) -> DocumentCollection {
        var given = request.metadata
        given.title = nil
        given.url = nil
        var collection = DocumentCollection(
            id: id,
            file: incoming.digest,
            byteCount: incoming.byteCount,
            archivePath: incoming.fileName,
            dialect: request.dialect,
            encoding: request.encoding,
            origin: incoming.fileName,
            documentCount: contents.documentCount,
            refusedCount: contents.refusedCount,
            metadata: given
        )
        collection.limits = request.limits
        collection.recovers = request.recovers
        collection.dialectDescriptions = contents.descriptions.map {
            .init(name: $0.name, description: Archive.digest(of: $0))
        }.sorted { $0.name < $1.name }
        return collection
    }
}

extension DocumentCollection {
    /// A document of this collection, as the ledger records it once something rests on it.
    func document(_ part: DocumentPart, _ read: ReadDocument, isArticle: Bool) -> Document {
        document(part, read.metadata, DocumentForm(read), isArticle: isArticle)
    }

    /// A document of this collection, as the ledger records it once something rests on it.
    func document(
        _ part: DocumentPart,
        _ metadata: DocumentMetadata,
        _ form: DocumentForm,
        isArticle: Bool
    ) -> Document {
        let metadata = metadata.corrected(by: self.metadata)
        var document = Document(
            id: name(of: part.edition),
            edition: part.edition,
            byteCount: byteCount,
            archivePath: archivePath,
            mediaType: form.mediaType,
            dialect: form.dialect,
            encoding: encoding,
            origin: metadata.url ?? part.member ?? origin,
            dialectDescription: form.dialectDescription,
            metadata: metadata,
            isArticle: isArticle,
            part: part
        )
        document.limits = limits
        document.isRecovered = form.isRecovered
        return document
    }
}

extension DocumentForm {
    /// What a document was found to be.
    init(_ read: ReadDocument) {
        self.init(
            mediaType: read.mediaType,
            dialect: read.dialect,
            dialectDescription: read.description.map(Archive.digest(of:)),
            isRecovered: read.isRecovered
        )
    }
}
