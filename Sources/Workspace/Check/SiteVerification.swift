public import ClaimModel
import ProvenanceReport

/// What came of checking a site that `assay report --site` wrote.
public struct SiteVerification: Sendable {
    /// The pages, each a report by itself, by their paths.
    public internal(set) var pages: [(path: String, outcome: ReportVerification)] = []
    /// How many files besides pages are what the ledger gives: pictures, the feed, the map.
    public internal(set) var fileCount = 0
    /// Files that the site has not, and that were not looked at.
    public internal(set) var others: [String] = []
    /// What is wrong with files besides pages.
    public internal(set) var findings: [Finding] = []
}

extension WorkspaceReading {
    /// Checks a site: its pages as reports, and its pictures, its feed and its map against what the ledger of its list of claims
    /// gives, byte for byte.
    public func verifySite(at folder: String) throws(WorkspaceError) -> SiteVerification {
        var verification = SiteVerification()
        let list = try StoredReport(at: "\(folder)/\(SitePlace.index.path)")
        try requireRecords(list.proof.heads, ofReport: "\(folder)/\(SitePlace.index.path)")
        let then = WorkspaceReading(
            workspace: workspace,
            ledger: ledger.asOf(list.proof.heads),
            settings: settings,
            rules: list.proof.rules
        )
        let whole = try then.report(.workspace, for: .html)
        var publication = list.proof.publication
        publication.site = nil
        var left = Set(try FileSystem.files(below: folder))
        for place in whole.sitePlaces {
            let path = "\(folder)/\(place.path)"
            guard left.remove(place.path) != nil else {
                verification.findings.append(Self.missing(path))
                continue
            }
            let outcome = try verify(try StoredReport(at: path), named: path) { () throws(WorkspaceError) in
                try StoredReport.bytes(at: path)
            }
            verification.pages.append((place.path, outcome))
        }
        for file in whole.siteFiles(publication) {
            let path = "\(folder)/\(file.path)"
            guard left.remove(file.path) != nil else {
                verification.findings.append(Self.missing(path))
                continue
            }
            guard try StoredReport.bytes(at: path) == file.bytes else {
                verification.findings.append(
                    Finding(
                        code: "report.differs",
                        place: Finding.Place(file: path),
                        meaning: "it is not what the ledger and the archive give for this site",
                        advice:
                            "The file was edited, or is of another time than the list of claims. Write the site anew."
                    )
                )
                continue
            }
            verification.fileCount += 1
        }
        verification.others = left.sorted()
        return verification
    }

    private static func missing(_ path: String) -> Finding {
        Finding(
            code: "report.differs",
            place: Finding.Place(file: path),
            meaning: "the site's list of claims has this file, and it is missing",
            advice: "Write the site anew."
        )
    }
}
