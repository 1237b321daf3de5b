public import ClaimLedger
public import ClaimModel

extension WorkspaceEditor {
    /// Corrects what is said of documents. Only what differs from what stands, or is in conflict, is recorded.
    ///
    /// - Parameters:
    ///   - changes: For each document, by name, what is said anew.
    ///   - reason: Why; may be missing.
    /// - Throws: `WorkspaceError.alreadySo` where nothing is said anew.
    public mutating func describe(
        _ changes: [(document: String, change: DescriptionChange)],
        because reason: String? = nil
    ) throws(WorkspaceError) -> [Record] {
        let reason = Self.trimmed(reason)
        for (name, change) in changes {
            try requireNotToCome(change.values.published, "the date of publication of \(name)")
            try requireNotToCome(change.values.retrieved, "the day on which \(name) was seen")
            try recordCollectionDocument(named: name)
        }
        let records = try recordAll { (reading) throws(WorkspaceError) in
            var additions: [LedgerAddition] = []
            for (name, change) in changes {
                let document = try reading.document(named: name)
                guard let edition = document.editions.last, let change = edition.news(in: change) else {
                    continue
                }
                additions.append(
                    LedgerAddition(
                        to: reading.ledgerName(of: document),
                        [
                            .documentDescribed(
                                edition: edition.document.edition,
                                change: change,
                                reason: reason
                            )
                        ]
                    )
                )
            }
            return additions
        }
        if records.isEmpty { throw .alreadySo("that is what is said already: nothing to correct") }
        return records
    }

    /// Removes an archived file, because a court or a person's right demands it. Its digest, its description and the
    /// reason stay.
    ///
    /// - Returns: The record, and the path of the file within the archive; no path where other editions or documents
    ///   that are not taken down lie in the same file.
    public mutating func takeDown(
        _ name: String,
        because reason: String
    ) throws(WorkspaceError) -> (records: [Record], removed: [String]) {
        let reason = try Self.text(reason, "the reason")
        let records = try record { (reading) throws(WorkspaceError) in
            let document = try reading.document(named: name)
            let standing = document.editions.filter { $0.takedown == nil }
            if standing.isEmpty { throw .alreadySo("\(document.id) was taken down already") }
            return LedgerAddition(
                to: reading.ledgerName(of: document),
                standing.map { .documentTakenDown(edition: $0.document.edition, reason: reason) }
            )
        }
        let state = try reading().state
        let all = state.documents.flatMap(\.editions)
        let document = try reading().document(named: name)
        let kept = Set(all.filter { $0.takedown == nil }.flatMap(\.document.archivePaths))
            .union(state.collections.map(\.collection.archivePath))
        let paths = Set(document.editions.flatMap(\.document.archivePaths)).subtracting(kept).sorted()
        // The record comes first: a file that is gone is then explained, whatever happens here.
        if !isRehearsal { for path in paths { try workspace.archive.remove(path) } }
        return (records, paths)
    }
}

extension TrackedEdition {
    /// What of a change says something new: what differs from what stands, or is in conflict; nil when nothing does.
    fileprivate func news(in change: DescriptionChange) -> DescriptionChange? {
        var news = DescriptionChange()
        for field in change.fields {
            let isInConflict = conflicts.contains { $0.field == field }
            guard isInConflict || change.value(of: field) != document.metadata.value(of: field) else {
                continue
            }
            if change.cleared.contains(field) {
                news.cleared.insert(field)
            } else {
                news.values.take(field, from: change.values)
            }
        }
        return news.fields.isEmpty ? nil : news
    }
}

extension WorkspaceReading {
    /// The ledger for what is recorded about a document.
    func ledgerName(of document: TrackedDocument) -> LedgerName {
        document.isArticle ? LedgerName(article: document.id) : .sources
    }
}

extension WorkspaceEditor {
    /// Refuses a day that has not come: nothing was published or seen then, and no verdict holds as of
    /// it.
    func requireNotToCome(_ date: CalendarDate?, _ what: String) throws(WorkspaceError) {
        // What has come in UTC or at the recorder's place has come.
        guard let date, let today = [today, localDay].compactMap(\.self).max(), today < date.firstDay else {
            return
        }
        throw .invalid(what: "\(what), \(date),", expected: "no day to come (today is \(today))")
    }
}
