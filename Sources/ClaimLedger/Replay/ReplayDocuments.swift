import ClaimModel

// What records do to documents.

extension Replay {
    mutating func apply(_ imported: DocumentImported, _ record: Record) {
        guard !retractions.holds(record.id, imported.document.edition) else { return }
        let document = imported.document
        if state.editionIndices[document.edition] != nil { return importAgain(document, record) }
        let edition = TrackedEdition(record: record.id, document: document)
        if let replaced = document.replaces, let index = state.editionIndices[replaced] {
            var newest = edition
            newest.document.id = state.documents[index].id
            state.documents[index].editions.append(newest)
            state.editionIndices[document.edition] = index
        } else {
            if document.replaces != nil { dangling(record, "it replaces an edition") }
            var first = edition
            first.document.id = unused(document.id, record, taken: state.documentIndices)
            state.documentIndices[first.document.id] = state.documents.count
            state.editionIndices[document.edition] = state.documents.count
            state.documents.append(TrackedDocument(editions: [first]))
        }
        for requoted in imported.requoted {
            let tracked = TrackedRequote(record: record.id, edition: document.edition, requoted: requoted)
            if let place = evidenceIndices[requoted.record] {
                state.claims[place.claim].evidence[place.evidence].requoted.append(tracked)
            } else if let place = appearanceIndices[requoted.record] {
                state.claims[place.claim].appearances[place.appearance].requoted.append(tracked)
            } else {
                dangling(record, "it looked for the quote of \(requoted.record.short)")
            }
        }
    }

    /// The same bytes came in twice, perhaps on two branches: one edition, an article if either says so. What the
    /// second says of it is kept beside what the first says.
    private mutating func importAgain(_ document: Document, _ record: Record) {
        changeEdition(document.edition, record, "it imports edition") { edition in
            if document.isArticle { edition.document.isArticle = true }
            edition.say(DescriptionChange(document.metadata), nil, from: document, record)
            edition.laterImports.append(LaterImport(record: record.id, by: record.by, document: document))
        }
    }

    mutating func describe(
        _ edition: Digest,
        _ change: DescriptionChange,
        _ reason: String?,
        _ record: Record
    ) {
        changeEdition(edition, record, "it describes edition") {
            $0.say(change, reason, from: nil, record)
        }
    }

    mutating func withdraw(_ edition: Digest, _ reason: String, _ record: Record) {
        // Where two people withdrew it, the first reason stands.
        changeEdition(edition, record, "it withdraws edition") {
            $0.withdrawal = $0.withdrawal ?? TrackedWithdrawal(record, reason)
        }
    }

    mutating func takeDown(_ edition: Digest, _ reason: String, _ record: Record) {
        changeEdition(edition, record, "it takes down edition") {
            $0.takedown = $0.takedown ?? TrackedWithdrawal(record, reason)
        }
    }

    private mutating func changeEdition(
        _ edition: Digest,
        _ record: Record,
        _ what: String,
        _ change: (inout TrackedEdition) -> Void
    ) {
        guard let index = state.editionIndices[edition],
            let place = state.documents[index].editions.firstIndex(where: { $0.document.edition == edition })
        else { return dangling(record, "\(what) \(edition.short)") }
        change(&state.documents[index].editions[place])
    }

    mutating func apply(_ collection: DocumentCollection, _ record: Record) {
        // The same bytes came in twice, perhaps on two branches: one collection.
        guard state.collectionFileIndices[collection.file] == nil else { return }
        var collection = collection
        let taken = state.documentIndices.merging(state.collectionIndices) { first, _ in first }
        collection.id = unused(collection.id, record, taken: taken)
        state.collectionIndices[collection.id] = state.collections.count
        state.collectionFileIndices[collection.file] = state.collections.count
        state.collections.append(TrackedCollection(record: record.id, collection: collection))
    }

    /// A name that nothing else has: the name itself, or with a few digits of the record that wants it.
    mutating func unused<ID: ReadableID>(_ name: ID, _ record: Record, taken: [ID: Int]) -> ID {
        guard taken[name] != nil else { return name }
        let hex = record.id.description
        for length in 4...hex.utf8.count {
            guard let longer = ID(name.name.prefix(70) + "~" + hex.prefix(length)), taken[longer] == nil
            else { continue }
            add(
                "ledger.name-taken",
                .warning,
                record.id,
                "two records name \"\(name)\"; this one is shown as \"\(longer)\"",
                "They were recorded without sight of each other. Withdraw one, or link them with 'assay link'."
            )
            return longer
        }
        return name
    }
}

extension Document {
    /// Where it came from, where that is an address of the web.
    var webOrigin: String? {
        let start = origin.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://") ? origin : nil
    }
}

extension TrackedEdition {
    /// Keeps what a record says of the edition, after what the import that brought it in says.
    fileprivate mutating func say(
        _ change: DescriptionChange,
        _ reason: String?,
        from imported: Document?,
        _ record: Record
    ) {
        descriptions.append(
            TrackedDescription(
                record: record.id,
                at: record.at,
                by: record.by,
                isImport: imported != nil,
                change: change,
                reason: reason,
                source: imported?.webOrigin
            )
        )
    }
}
