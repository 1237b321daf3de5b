public import ClaimModel

extension Ledger {
    /// Everything that the ledger's own text shows to be wrong: edited, damaged and missing lines, records that
    /// refer to nothing, clocks that ran backwards or are ahead.
    ///
    /// - Parameters:
    ///   - state: The same ledger, replayed.
    ///   - heads: The newest records of an earlier report. What the ledger can't show by itself, that its newest
    ///     records were removed, shows against these.
    ///   - now: The time by this machine's clock.
    public func check(
        _ state: LedgerState,
        against heads: [RecordID] = [],
        at now: Timestamp = .now()
    ) -> [Finding] {
        var findings = findings + missingRecords() + state.findings + clocks() + recordsToCome(at: now)
        for head in heads where !contains(head) && !editedIDs.contains(head) {
            findings.append(
                Finding(
                    code: "ledger.head-missing",
                    meaning: "the earlier report rests on record \(head.description), which no ledger holds",
                    advice:
                        "The ledger's newest records were removed since. Restore them from version control."
                )
            )
        }
        for id in state.unknown {
            findings.append(
                Finding(
                    code: "ledger.unknown-kind",
                    severity: .warning,
                    place: place(of: id)?.finding ?? Finding.Place(),
                    meaning:
                        "a record of the kind \"\(state.record(id)?.kind ?? "")\" is kept, but not understood",
                    advice: "A newer version of Assay wrote it. Update Assay to see what it says."
                )
            )
        }
        for record in state.records where record.version > Record.newestVersion {
            if case .unknown = record.body { continue }
            findings.append(
                Finding(
                    code: "ledger.newer-version",
                    severity: .warning,
                    place: place(of: record.id)?.finding ?? Finding.Place(),
                    meaning:
                        "record \(record.id.short) is of version \(record.version) of the ledger's form; this program "
                        + "knows version \(Record.newestVersion), and may not see all that it says",
                    advice: "Update Assay."
                )
            )
        }
        return findings
    }

    private func missingRecords() -> [Finding] {
        var missing: [RecordID: RecordID] = [:]
        for record in records {
            for parent in record.parents where !contains(parent) && !editedIDs.contains(parent) {
                missing[parent] = missing[parent] ?? record.id
            }
        }
        return missing.sorted { $0.key < $1.key }.map { parent, child in
            Finding(
                code: "ledger.missing",
                place: place(of: child)?.finding ?? Finding.Place(),
                meaning: "record \(child.short) saw record \(parent.short), which no ledger holds",
                advice:
                    "A line was removed. Restore it from version control: 'git log -p -S\(parent.short) Claims' "
                    + "finds it."
            )
        }
    }

    private func clocks() -> [Finding] {
        var times: [RecordID: Timestamp] = [:]
        for record in records { times[record.id] = record.at }
        return records.compactMap { record in
            let newest = record.parents.compactMap { times[$0] }.max()
            guard let newest, newest > record.at else { return nil }
            return Finding(
                code: "ledger.clock-went-back",
                severity: .warning,
                place: place(of: record.id)?.finding ?? Finding.Place(),
                meaning:
                    "record \(record.id.short) says \(record.at), earlier than a record it saw (\(newest))",
                advice:
                    "A computer's clock was wrong, or the time was made up. The order of records does not rest on clocks."
            )
        }
    }

    /// By how many minutes a record may be ahead of this machine's clock: the clocks of two computers differ.
    public static let clockTolerance = 10

    private func recordsToCome(at now: Timestamp) -> [Finding] {
        let last = now.milliseconds + Int64(Self.clockTolerance) * 60_000
        return records.filter { $0.at.milliseconds > last }.map { record in
            Finding(
                code: "ledger.clock-ahead",
                severity: .warning,
                place: place(of: record.id)?.finding ?? Finding.Place(),
                meaning:
                    "record \(record.id.short) says \(record.at), more than \(Self.clockTolerance) minutes after this machine's "
                    + "clock (\(now))",
                advice:
                    "This computer's clock or that of \(VisibleText.escaping(record.by)) is wrong, or the time was made up. "
                    + "The order of records does not rest on clocks."
            )
        }
    }
}
