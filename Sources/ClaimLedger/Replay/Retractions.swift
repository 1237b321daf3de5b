import ClaimModel

/// Which records were taken back. A record that takes another back may itself be taken back: then the other counts
/// again.
struct Retractions {
    private var reasons: [RecordID: String] = [:]
    /// Of records that imported several documents: those of which one or more were taken back.
    private var editions: [RecordID: Set<Digest>] = [:]

    /// - Parameter records: The records in the order of replay.
    init(_ records: [Record], saw: (RecordID, RecordID) -> Bool) {
        // From the newest: what takes a record back comes after it, so whether that counts is decided first.
        for index in records.indices.reversed() {
            guard case .recordWithdrawn(let target, let edition, let reason) = records[index].body,
                reasons[records[index].id] == nil, saw(records[index].id, target)
            else { continue }
            if let edition {
                editions[target, default: []].insert(edition)
            } else {
                // Of several reasons the first recorded stands; it comes last here.
                reasons[target] = reason
            }
        }
    }

    /// Why a record was taken back; nil when it counts.
    func reason(of record: RecordID) -> String? { reasons.isEmpty ? nil : reasons[record] }

    /// Whether the import of this edition by this record was taken back.
    func holds(_ record: RecordID, _ edition: Digest) -> Bool {
        reasons[record] != nil || editions[record]?.contains(edition) == true
    }
}
