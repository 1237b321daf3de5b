import ClaimModel
import ProvenanceReport

extension WorkspaceReading {
    /// Makes a report again and says how it compares: what it states is compared whatever version or look made it.
    func compare(
        _ stored: StoredReport,
        named name: String,
        _ bytes: () throws(WorkspaceError) -> [UInt8]
    ) throws(WorkspaceError) -> (ReportVerification.Comparison, [Finding]) {
        let proof = stored.proof
        let house = try workspace.houseStyle()
        let made = try remake(stored, house)
        var options = ReportOptions()
        options.publication = proof.publication
        options.version = proof.version
        // What has one SHA-256 is one text; neither has to be held for that.
        let seal = made.layOut(as: stored.format, options) { _ in }.seal
        if seal?.digest == stored.digest { return (.everyByte, otherVersion(proof.version, name)) }
        let comparison = ReportComparison(
            stored: StoredReport.withoutMark(try bytes()),
            made: made.laidOut(as: stored.format, options).bytes,
            file: name
        )
        switch stored.format {
        case .html: return try pages(comparison, stored, house, options, name, bytes)
        case .json: return data(comparison, stored, name)
        default: return (.notCompared, differences([comparison.firstByte()], proof.version, name))
        }
    }

    private func remake(_ stored: StoredReport, _ house: Branding) throws(WorkspaceError) -> ProvenanceReport
    {
        try report(
            stored.proof.scope,
            seals: stored.proof.seals.map(\.path),
            since: stored.proof.since,
            house: house,
            for: stored.format
        )
    }

    // MARK: - Forms

    private func pages(
        _ comparison: ReportComparison,
        _ stored: StoredReport,
        _ house: Branding,
        _ options: ReportOptions,
        _ name: String,
        _ bytes: () throws(WorkspaceError) -> [UInt8]
    ) throws(WorkspaceError) -> (ReportVerification.Comparison, [Finding]) {
        let version = stored.proof.version
        let page = StoredReport.withoutMark(try bytes())
        guard let added = PageLook.addedStyle(of: page) else {
            return (.notCompared, differences(pageFindings(comparison, version, name), version, name))
        }
        if let frame = Self.otherFrame(stored.proof, house) {
            // Its words can't be compared; what its data states can.
            return (.notCompared, (comparison.statementsOfPages() ?? []) + [frame])
        }
        if added == Array((house.sheet?.text ?? "").utf8) {
            return (.notCompared, differences(comparison.ofPages(), version, name))
        }
        // The page brings rules of style that are not the workspace's own: may they, and does it say the same without them?
        let sheet: StyleSheet
        do throws(Finding) { sheet = try StyleSheet.read(added, file: name) } catch {
            return (.notCompared, [Self.hidingStyle(error, name)])
        }
        guard !sheet.hasFonts else { return (.notCompared, [Self.ownFonts(name)]) }
        if let doubt = sheet.colourDoubt { return (.notCompared, [Self.ownColours(doubt, name)]) }
        var theirs = house
        theirs.sheet = added.isEmpty ? nil : sheet
        theirs.files = [:]
        for file in stored.proof.house { theirs.files[file.path] = file.digest }
        let again = try remake(stored, theirs)
        let seal = again.layOut(as: .html, options) { _ in }.seal
        guard seal?.digest == stored.digest else {
            let other = ReportComparison(
                stored: page,
                made: again.laidOut(as: .html, options).bytes,
                file: name
            )
            return (.notCompared, differences(other.ofPages(), version, name))
        }
        return (.allButLook, otherVersion(version, name) + [Self.otherLook(stored.proof, house, name)])
    }

    /// What a page of another layout states otherwise, as far as this version can tell.
    private func pageFindings(_ comparison: ReportComparison, _ version: String, _ name: String) -> [Finding]
    {
        if version == AssayVersion.current { return comparison.ofPages() }
        let stated = comparison.statementsOfPages()
        if let stated {
            let what =
                "what its data states is what the ledger and the archive give, and whether its words say the same could "
                + "not be compared, since this version lays pages out otherwise"
            return stated.isEmpty ? [Self.notVerified(name, "Assay \(version) made it: \(what)")] : stated
        }
        // What it should show can be looked for; what it shows besides can't be told from how that version put things.
        let (missing, count) = comparison.wordsMissingInPage()
        let found =
            missing.isEmpty
            ? "all \(count) statements, quotes, names and verdicts of the ledger stand in its words"
            : "some of the \(count) statements, quotes, names and verdicts of the ledger do not stand in its words"
        let why =
            "Assay \(version) made it, whose pages carry no statements as data and are laid out otherwise: \(found), and what "
            + "else it says could not be compared"
        return missing + [Self.notVerified(name, why)]
    }

    private func data(
        _ comparison: ReportComparison,
        _ stored: StoredReport,
        _ name: String
    ) -> (ReportVerification.Comparison, [Finding]) {
        let findings = comparison.ofJSON()
        guard findings.isEmpty else {
            return (.notCompared, differences(findings, stored.proof.version, name))
        }
        let layout = Finding(
            code: "report.other-look",
            severity: .warning,
            place: Finding.Place(file: name),
            meaning:
                "its members are spaced or ordered otherwise than 'assay report' writes them; what it says is the same"
        )
        return (.allButLook, otherVersion(stored.proof.version, name) + [layout])
    }

    // MARK: - Words

    /// Differences of a report of another version may lie in how that version words things.
    private func differences(_ findings: [Finding], _ version: String, _ name: String) -> [Finding] {
        guard version != AssayVersion.current, !findings.contains(where: { $0.code == "report.not-verified" })
        else { return findings }
        let note = Self.notVerified(
            name,
            "Assay \(version) made it, this is \(AssayVersion.current): what differs may have been edited, or be how that "
                + "version puts things"
        )
        return findings + [note]
    }

    private func otherVersion(_ version: String, _ name: String) -> [Finding] {
        guard version != AssayVersion.current else { return [] }
        return [
            Finding(
                code: "report.other-version",
                severity: .warning,
                place: Finding.Place(file: name),
                meaning:
                    "it says that Assay \(version) made it, this is \(AssayVersion.current); all else is the same"
            )
        ]
    }

    private static func notVerified(_ name: String, _ why: String) -> Finding {
        Finding(
            code: "report.not-verified",
            place: Finding.Place(file: name),
            meaning: "not verified: \(why)",
            advice: "Verify it with the version that made it, or make the report again and compare."
        )
    }

    /// Why the words of a page's frame can't be compared: the template or the ratings were others; nil where they are today's.
    private static func otherFrame(_ proof: ReportProof, _ house: Branding) -> Finding? {
        let then = Dictionary(proof.house.map { ($0.path, $0.digest) }) { first, _ in first }
        let names = ["template.mustache", "ratings.json"]
        guard let name = names.first(where: { then[$0] != house.files[$0] }) else { return nil }
        return notVerified(
            "\(Workspace.houseName)/\(name)",
            "this file \(fate(then[name], house.files[name])) since the report was made, so that the words that it brought "
                + "into the page could not be compared"
        )
    }

    private static func otherLook(_ proof: ReportProof, _ house: Branding, _ name: String) -> Finding {
        let file = "style.css"
        let then = proof.house.first { $0.path == file }?.digest
        return Finding(
            code: "report.other-look",
            severity: .warning,
            place: Finding.Place(file: "\(Workspace.houseName)/\(file)"),
            meaning:
                "it \(fate(then, house.files[file])) since the report was made: the page's rules of style are not this "
                + "workspace's. They hide and move nothing, and all that the page says is what the ledger and the archive give",
            advice: "Restore the file from version control to compare every byte."
        )
    }

    private static func fate(_ then: Digest?, _ now: Digest?) -> String {
        now == then ? "is the same" : now == nil ? "is gone" : then == nil ? "is new" : "was changed"
    }

    private static func hidingStyle(_ refusal: Finding, _ name: String) -> Finding {
        Finding(
            code: "report.style",
            place: Finding.Place(file: name),
            meaning:
                "the page's rules of style are not this workspace's, and would not be taken: \(refusal.meaning)",
            advice: "The report was edited. Take the one that 'assay report' makes."
        )
    }

    private static func ownColours(_ doubt: String, _ name: String) -> Finding {
        Finding(
            code: "report.style",
            place: Finding.Place(file: name),
            meaning: "the page's rules of style are not this workspace's: \(doubt)",
            advice:
                "Restore Report/style.css from version control, or take the report that 'assay report' makes."
        )
    }

    private static func ownFonts(_ name: String) -> Finding {
        Finding(
            code: "report.style",
            place: Finding.Place(file: name),
            meaning:
                "the page brings letters of its own (@font-face) that are not this workspace's: they can draw one word as another",
            advice:
                "Restore Report/style.css from version control, or take the report that 'assay report' makes."
        )
    }
}
