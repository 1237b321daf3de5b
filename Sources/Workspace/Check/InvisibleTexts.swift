import ClaimLedger
import ClaimModel

extension WorkspaceReading {
    /// Texts and names of the ledger that have characters which are not seen, or which reorder the text around them. Two names
    /// that look the same may be two, and a text may read as another than it is.
    func invisibleText() -> [Finding] {
        let texts = state.claims.flatMap(Self.texts).compactMap { text in
            Self.misleads(text.text)
                ? invisible(
                    "\(text.what) of \(text.claim)",
                    text.text,
                    text.record,
                    "Revise the text if they are not meant."
                )
                : nil
        }
        return texts + invisibleNames() + lookalikes()
    }

    /// Names of two alphabets, and names of who recorded that look like another's and are not the same.
    private func lookalikes() -> [Finding] {
        var first: [String: String] = [:]
        var seen: Set<String> = []
        var findings: [Finding] = []
        for record in ledger.records where seen.insert(record.by).inserted {
            let name = "the name of who recorded, “\(VisibleText.escaping(record.by))”,"
            if PersonName.mixesAlphabets(record.by) {
                findings.append(lookalike("\(name) has letters of two alphabets that look alike", record))
            }
            let look = PersonName.look(record.by)
            guard let other = first[look] else {
                first[look] = record.by
                continue
            }
            guard PersonName.key(other) != PersonName.key(record.by) else { continue }
            findings.append(
                lookalike("\(name) looks like “\(VisibleText.escaping(other))” and is another", record)
            )
        }
        return findings
    }

    private func lookalike(_ meaning: String, _ record: Record) -> Finding {
        Finding(
            code: "text.lookalike",
            severity: .warning,
            place: place(record.id),
            excerpt: record.by,
            meaning: meaning,
            advice:
                "They count as two people. If it is one, or somebody took another's name, what was recorded so is not to be relied on."
        )
    }

    /// A text that somebody wrote about a claim.
    private struct ClaimText {
        let what: String
        let text: String
        let claim: ClaimID
        let record: RecordID
    }

    private static func texts(of claim: TrackedClaim) -> [ClaimText] {
        var texts: [ClaimText] = []
        func add(_ what: String, _ text: String?, _ record: RecordID) {
            guard let text else { return }
            texts.append(ClaimText(what: what, text: text, claim: claim.id, record: record))
        }
        let last = claim.revisions.last ?? claim.record
        add("the statement", claim.claim.statement, last)
        for tag in claim.claim.tags { add("a tag", tag, last) }
        for appearance in claim.appearances {
            for link in appearance.appearance.attribution.links {
                add("the name of a voice", link.name, appearance.record)
                add("the role of a voice", link.role, appearance.record)
            }
        }
        for evidence in claim.evidence {
            add("the summary of evidence", evidence.evidence.summary, evidence.record)
        }
        for review in claim.reviews {
            add("the rationale", review.review.rationale, review.record)
            add("the verdict", review.review.houseVerdict, review.record)
        }
        for settlement in claim.settlements {
            add("the reason of a settlement", settlement.settlement.reason, settlement.record)
        }
        for note in claim.notes + claim.privateNotes { add("a note", note.text, note.record) }
        return texts
    }

    /// The names of people, houses and programs, each once however often it stands there, where it stands first.
    private func invisibleNames() -> [Finding] {
        var seen: Set<String> = []
        var findings: [Finding] = []
        func look(_ what: String, _ name: String?, _ record: RecordID, _ advice: String) {
            guard let name, Self.misleads(name), seen.insert("\(what): \(name)").inserted else { return }
            findings.append(invisible("\(what) “\(VisibleText.escaping(name))”", name, record, advice))
        }
        for record in ledger.records {
            look(
                "the name of who recorded,",
                record.by,
                record.id,
                "Whoever it is should record under a plain name from now on; who wrote such a record is to be asked."
            )
        }
        let advice = "Correct the description if they are not meant: 'assay edit document'."
        for edition in state.documents.flatMap(\.editions) {
            let metadata = edition.document.metadata
            for creator in metadata.creators { look("the author", creator.name, edition.record, advice) }
            look("the publisher", metadata.publisher, edition.record, advice)
            guard let layer = edition.document.textLayer else { continue }
            let program = "It is the name that the program gave itself when the document was imported."
            look("the program", "\(layer.program) \(layer.version)", edition.record, program)
        }
        for tracked in state.collections {
            let metadata = tracked.collection.metadata
            for creator in metadata.creators { look("the author", creator.name, tracked.record, advice) }
            look("the publisher", metadata.publisher, tracked.record, advice)
        }
        for claim in state.claims {
            look(
                "the name of who is to look at \(claim.id),",
                claim.assignee,
                claim.record,
                "Assign it anew."
            )
        }
        return findings
    }

    /// White space is seen, and joiners belong to the spelling of some languages; what else is invisible misleads.
    private static func misleads(_ text: String) -> Bool {
        // Most texts are plain ASCII without controls.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
        return text.unicodeScalars.contains { VisibleText.isInvisible($0) && !harmless.contains($0) }
    }

    private static let harmless: Set<Unicode.Scalar> = ["\t", "\n", "\u{200C}", "\u{200D}"]

    private func invisible(_ what: String, _ text: String, _ record: RecordID, _ advice: String) -> Finding {
        Finding(
            code: "text.invisible",
            severity: .warning,
            place: place(record),
            excerpt: text,
            meaning: "\(what) has characters that are not seen, or that reorder the text",
            advice: "They are stored as they are and shown as escapes. \(advice)"
        )
    }
}
