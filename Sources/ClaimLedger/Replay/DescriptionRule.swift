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
            reason: nil
        )
        statements = [first] + edition.descriptions
    }

    func derive() -> Derived {
        var derived = Derived()
        for field in DescriptionField.allCases {
            let stating = statements.filter { $0.change.states(field) }
            let standing = stating.filter { !isReplaced($0, among: stating) }
            let values = Set(standing.map { $0.change.value(of: field) })
            if values.count > 1 {
                derived.conflicts.append(conflict(field, standing))
            } else if let one = standing.first {
                if !one.change.cleared.contains(field) {
                    derived.metadata.take(field, from: one.change.values)
                }
                let later = stating.filter { statement in
                    statement.isImport && !values.contains(statement.change.value(of: field))
                        && isPassedOver(statement, among: stating)
                        && !stating.contains { !$0.isImport && saw($0.record, statement.record) }
                }
                if !later.isEmpty { derived.differences.append(conflict(field, [one] + later)) }
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
                .init(record: $0.record, by: $0.by, value: $0.change.value(of: field))
            }
        )
    }

    private func isReplaced(_ statement: TrackedDescription, among all: [TrackedDescription]) -> Bool {
        all.contains { !$0.isImport && saw($0.record, statement.record) }
            || isPassedOver(statement, among: all)
    }

    /// Whether an import says something of what had been said when it was recorded.
    private func isPassedOver(_ statement: TrackedDescription, among all: [TrackedDescription]) -> Bool {
        statement.isImport && all.contains { saw(statement.record, $0.record) }
    }
}
