import ClaimLedger
import ClaimModel
import DocumentImport

// The one place where it is decided how an archived file is read; how one is that is asked for, `ImportRequest` says.

extension Archive {
    /// How an archived document is read again.
    ///
    /// - Throws: `WorkspaceError.refused` when the description of its dialect is missing or no longer what it was.
    func recipe(for document: Document) throws(WorkspaceError) -> ReadingRecipe {
        var recipe = ReadingRecipe()
        recipe.dialect = document.dialect
        recipe.encoding = document.encoding
        recipe.limits.raise(document.limits)
        recipe.limits.liftPassageCount()
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
        recipe.limits.liftPassageCount()
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
/// How many passages there may be says whether a file comes in, not how it is read, and is no part of it.
///
/// The index keeps it with each file, and compares it with that of the document or collection that the ledger names.
struct RecipeFingerprint: Hashable, Sendable {
    /// The fingerprint as the index writes it: what differs from reading a file as it says itself, each part with its
    /// length, so that no text can be taken for two.
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
        self.init(
            document.dialect,
            document.encoding,
            Self.raised(document.limits),
            recovers: document.isRecovered,
            document.dialectDescription.map { [$0] } ?? [],
            layer: document.textLayer?.file
        )
    }

    /// The fingerprint of the recipe that an archived file of many documents is read again by.
    init(_ collection: DocumentCollection) {
        self.init(
            collection.dialect,
            collection.encoding,
            Self.raised(collection.limits),
            recovers: collection.recovers,
            collection.dialectDescriptions.map(\.description)
        )
    }

    private static func raised(_ values: [String: Int]) -> ReadingLimits? {
        guard !values.isEmpty else { return nil }
        var limits = ReadingLimits()
        limits.raise(values)
        return limits
    }

    private init(
        _ dialect: String?,
        _ encoding: String?,
        _ limits: ReadingLimits?,
        recovers: Bool,
        _ descriptions: [Digest],
        layer: Digest? = nil,
        readerVersion: Int = ReaderVersion.current
    ) {
        var text = "reader=\(readerVersion)"
        if let dialect { text += " dialect=\(dialect.utf8.count):\(dialect)" }
        if let encoding { text += " encoding=\(encoding.utf8.count):\(encoding)" }
        for (limit, value) in (limits?.changed ?? [:]).sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !ReadingLimits.ofImportOnly.contains(limit) {
            text += " \(limit.rawValue)=\(value)"
        }
        if recovers { text += " recovers" }
        if let layer { text += " layer=\(layer.hex)" }
        for description in descriptions { text += " description=\(description.hex)" }
        self.text = text
    }
}
