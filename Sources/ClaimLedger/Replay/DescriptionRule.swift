import ClaimModel

/// What stands of an edition's description, where several records say something of it.
///
/// A correction replaces all that its author had seen. An import that comes after another was seen replaces nothing:
/// what the earlier says stands until a person corrects it. What remains and differs is in conflict, and nothing of
/// that field stands.
struct DescriptionRule {
    /// What was said of the edition, in the order of replay, the import that brought it in first.
    let statements: [TrackedDescription]
    private let saw: (RecordID, RecordID) -> Bool

    /// What follows.
    struct Derived {
        var metadata = DocumentMetadata()
        var conflicts: [DescriptionConflict] = []
        var differences: [DescriptionConflict] = []
        /// What one import says and another, which had not seen it, does not.
        var additions: [DescriptionConflict] = []
        /// The dates of publication that were said and do not stand.
        var earlierDates: Set<CalendarDate> = []
    }

    /// - Parameters:
    ///   - edition: The edition with what was said of it after its first import.
    ///   - imported: The record of that import.
    init(_ edition: TrackedEdition, imported: Record?, saw: @escaping (RecordID, RecordID) -> Bool) {
        self.saw = saw
        let first = TrackedDescription(
            record: edition.record,
            at: imported?.at ?? edition.descriptions[0].at,
            by: imported?.by ?? "",
            isImport: true,
            change: DescriptionChange(edition.document.metadata),
            reason: nil,
            source: edition.document.webOrigin
        )
        statements = [first] + edition.descriptions
    }

    func derive() -> Derived {
        var derived = Derived()
        for field in DescriptionField.allCases {
            let stating = statements.filter { $0.states(field) }
            let standing = stating.filter { !isReplaced($0, among: stating) }
            let values = Set(standing.map { $0.value(of: field) })
            if values.count > 1 {
                derived.conflicts.append(conflict(field, standing))
            } else if let one = standing.first {
                if one.change.states(field), !one.change.cleared.contains(field) {
                    derived.metadata.take(field, from: one.change.values)
                }
                let later = stating.filter { statement in
                    statement.isImport && !values.contains(statement.value(of: field))
                        && isPassedOver(statement, among: stating)
                        && !stating.contains { !$0.isImport && saw($0.record, statement.record) }
                }
                if !later.isEmpty { derived.differences.append(conflict(field, [one] + later)) }
                // An import that had this one in sight and says nothing of it leaves it as it is.
                let isUnsaid = statements.contains { other in
                    other.isImport && !other.states(field)
                        && !standing.contains { saw(other.record, $0.record) }
                }
                if one.change.states(field), stating.allSatisfy(\.isImport), isUnsaid {
                    derived.additions.append(conflict(field, standing))
                }
            }
            guard field == .published else { continue }
            for case .date(let date)? in stating.map({ $0.change.value(of: field) })
            where date != derived.metadata.published { derived.earlierDates.insert(date) }
        }
        return derived
    }

    private func conflict(_ field: DescriptionField, _ statements: [TrackedDescription])
        -> DescriptionConflict
    {
        DescriptionConflict(
            field: field,
            statements: statements.map {
                .init(record: $0.record, by: $0.by, value: $0.value(of: field))
            }
        )
    }

    private func isReplaced(_ statement: TrackedDescription, among all: [TrackedDescription]) -> Bool {
        all.contains { !$0.isImport && saw($0.record, statement.record) }
            || isPassedOver(statement, among: all)
    }

    /// What the imports say otherwise of how the bytes are named and read, which decides what every quote of them is.
    ///
    /// - Parameter edition: The edition as the first of them has it.
    static func readings(of edition: TrackedEdition, by author: String) -> String? {
        let first = edition.document
        var differences: [String] = []
        func compare(_ what: String, _ value: (Document) -> String) {
            let others = edition.laterImports.filter { value($0.document) != value(first) }
            guard !others.isEmpty else { return }
            let said = others.map { "“\(value($0.document))” (\($0.by))" }.joined(separator: ", ")
            differences.append("\(what) “\(value(first))” (\(author)) or \(said)")
        }
        // A name that was taken has signs of its record behind it.
        compare("name") { String($0.id.name.prefix { $0 != "~" }) }
        compare("dialect", \.dialect)
        compare("encoding") { $0.encoding ?? "its own" }
        compare("file", \.archivePath)
        compare("program") { $0.textLayer.map { "\($0.program) \($0.version)" } ?? "none" }
        compare("description of its dialect") { $0.dialectDescription?.short ?? "none" }
        compare("reading") { $0.isRecovered ? "past errors" : "as it is" }
        return differences.isEmpty ? nil : differences.joined(separator: "; ")
    }

    /// Whether an import says something of what had been said when it was recorded.
    private func isPassedOver(_ statement: TrackedDescription, among all: [TrackedDescription]) -> Bool {
        statement.isImport && all.contains { saw(statement.record, $0.record) }
    }
}

extension TrackedDescription {
    /// What it says of a field. An import that gives no address says that the file came from one, where it did.
    fileprivate func value(of field: DescriptionField) -> DescriptionValue? {
        change.value(of: field) ?? (speaksByOrigin(of: field) ? source.map(DescriptionValue.text) : nil)
    }

    fileprivate func states(_ field: DescriptionField) -> Bool {
        change.states(field) || speaksByOrigin(of: field) && source != nil
    }

    private func speaksByOrigin(of field: DescriptionField) -> Bool { field == .url && !change.states(field) }
}
