public import ProvenanceReport

extension WorkspaceReading {
    /// Writes a static site: a list of all claims, a page an article and a claim, a picture a claim, a feed, and a map where the
    /// site's address is known. Each page is a report by itself, which `assay verify` takes.
    ///
    /// - Parameter folder: The site's folder. It is made where it is missing; files of other names in it stay.
    /// - Returns: How many pages were written.
    public func writeSite(to folder: String, _ publication: Publication) throws(WorkspaceError) -> Int {
        try Workspace.requireOutside("\(folder)/\(SitePlace.index.path)")
        let whole = try report(.workspace, for: .html)
        try requireOwnSite(folder, whole.siteFiles(publication).map(\.path))
        for name in ["", "/articles", "/claims", "/cards"] { try FileSystem.makeFolder(folder + name) }
        let places = whole.sitePlaces
        for place in places {
            var options = ReportOptions()
            options.publication = publication
            options.publication.site = place.way
            if place != .index {
                // Each page has its own address and title; what was chosen is the list's.
                options.publication.title = nil
                options.publication.standfirst = nil
                options.publication.leads = []
                options.publication.address = publication.address.map {
                    ($0.hasSuffix("/") ? $0 : $0 + "/") + place.path
                }
            }
            let report = place == .index ? whole : try report(place.scope, for: .html)
            let findings = try Self.store(report, as: .html, options, at: "\(folder)/\(place.path)")
            if let finding = findings.first { throw .refused(finding) }
        }
        for file in whole.siteFiles(publication) {
            try FileSystem.write(file.bytes, to: "\(folder)/\(file.path)")
        }
        return places.count
    }

    /// Refuses a folder whose files are no site's that was written before: a feed or a map of somebody's own.
    private func requireOwnSite(_ folder: String, _ files: [String]) throws(WorkspaceError) {
        guard try !FileSystem.exists("\(folder)/\(SitePlace.index.path)") else { return }
        for file in files where try FileSystem.exists("\(folder)/\(file)") {
            throw .invalid(
                what: "\(folder)/\(file)",
                expected:
                    "a name that nothing has, where the folder holds no site: delete it yourself, or choose another folder"
            )
        }
    }
}
