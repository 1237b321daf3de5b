import ClaimLedger
import ClaimModel
import DocumentImport
import JSONData

// The one place where it is decided how a file is read.

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

extension Archive {
    /// How an archived document is read again.
    ///
    /// - Throws: `WorkspaceError.refused` when the description of its dialect is missing or no longer what it was.
    func recipe(for document: Document) throws(WorkspaceError) -> ReadingRecipe {
        var recipe = ReadingRecipe()
        recipe.dialect = document.dialect
        recipe.encoding = document.encoding
        recipe.limits.raise(document.limits)
        recipe.recovers = document.isRecovered
        if let digest = document.dialectDescription {
            recipe.described = [try description(digest, of: document.id, named: document.dialect)]
        }
        return recipe
    }

    /// How an archived file of many documents is read again.
    ///
    /// - Throws: `WorkspaceError.refused` when a description of a dialect in it is missing or no longer what it was.
    func recipe(for collection: DocumentCollection) throws(WorkspaceError) -> ReadingRecipe {
        var recipe = ReadingRecipe()
        recipe.dialect = collection.dialect
        recipe.encoding = collection.encoding
        recipe.limits.raise(collection.limits)
        recipe.recovers = collection.recovers
        for described in collection.dialectDescriptions {
            recipe.described.append(
                try description(described.description, of: collection.id, named: described.name)
            )
        }
        return recipe
    }
}

/// What stands for a recipe: two recipes that read a file alike have the same one.
///
/// The index keeps it with each file, and compares it with that of the document or collection that the ledger names.
struct RecipeFingerprint: Hashable, Sendable {
    /// The fingerprint as the index writes it: canonical JSON.
    let text: String

    /// The fingerprint of what is asked of an import.
    init(_ recipe: ReadingRecipe) {
        self.init(
            recipe.dialect,
            recipe.encoding,
            recipe.limits,
            recovers: recipe.recovers,
            recipe.described.map(Archive.digest(of:)),
            readerVersion: recipe.readerVersion
        )
    }

    /// The fingerprint of the recipe that an archived document is read again by.
    init(_ document: Document) {
        var limits = ReadingLimits()
        limits.raise(document.limits)
        self.init(
            document.dialect,
            document.encoding,
            limits,
            recovers: document.isRecovered,
            document.dialectDescription.map { [$0] } ?? []
        )
    }

    /// The fingerprint of the recipe that an archived file of many documents is read again by.
    init(_ collection: DocumentCollection) {
        var limits = ReadingLimits()
        limits.raise(collection.limits)
        self.init(
            collection.dialect,
            collection.encoding,
            limits,
            recovers: collection.recovers,
            collection.dialectDescriptions.map(\.description)
        )
    }

    private init(
        _ dialect: String?,
        _ encoding: String?,
        _ limits: ReadingLimits,
        recovers: Bool,
        _ descriptions: [Digest],
        readerVersion: Int = ReaderVersion.current
    ) {
        var changed = JSONObject()
        for (limit, value) in limits.changed { changed[limit.rawValue] = .integer(value) }
        let recipe = JSONObject([
            "descriptions": descriptions.isEmpty ? nil : .strings(descriptions.map(\.hex)),
            "dialect": dialect.map(JSONValue.string),
            "encoding": encoding.map(JSONValue.string),
            "limits": changed.members.isEmpty ? nil : .object(changed),
            "reader": .integer(readerVersion),
            "recovers": recovers ? .bool(true) : nil,
        ])
        text = String(decoding: CanonicalJSON.bytes(.object(recipe)), as: UTF8.self)
    }
}
