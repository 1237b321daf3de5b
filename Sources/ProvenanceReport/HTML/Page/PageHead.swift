import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// The head: the policy that keeps the page from asking for anything, what machines read, and the look.
    mutating func head(of report: ProvenanceReport, _ options: ReportOptions) {
        let style = PackageResources.page_css + Array((report.house.sheet?.text ?? "").utf8)
        block("head") { html in
            html.markup("\n<meta charset=\"utf-8\">\n")
            html.policy(style: style)
            html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
            html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.markup("<meta name=\"generator\" content=\"Assay\">\n")
            html.block("title") {
                $0.unmarked("\(FindingsText.headline(report, options.publication)) – fact check")
            }
            html.described(report, options.publication)
            html.machineData(of: report, options)
            html.markup("<style>")
            html.trusted(style[...])
            html.markup("</style>\n")
        }
    }

    /// What others show of the page when somebody shares it.
    private mutating func described(_ report: ProvenanceReport, _ publication: Publication) {
        let summary = publication.standfirst ?? FindingsText.summary(report)
        meta("name", "description", summary)
        meta("property", "og:type", "article")
        meta("property", "og:title", FindingsText.headline(report, publication))
        meta("property", "og:description", summary)
        if publication.site != nil {
            markup("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Verdicts\" href=\"")
            unmarked((publication.site ?? "") + "feed.xml")
            markup("\">\n")
        }
        if let publisher = publication.publisher { meta("property", "og:site_name", publisher) }
        if let address = publication.address.flatMap(WebAddress.linkable) {
            meta("property", "og:url", address)
            markup("<link rel=\"canonical\" href=\"")
            unmarked(address)
            markup("\">\n")
        }
    }

    mutating func meta(_ attribute: StaticString, _ name: StaticString, _ content: String) {
        markup("<meta ")
        markup(attribute)
        markup("=\"")
        markup(name)
        markup("\" content=\"")
        unmarked(content)
        markup("\">\n")
    }

    /// What machines read in the page. The proof comes first, so that nothing else is taken for it.
    private mutating func machineData(of report: ProvenanceReport, _ options: ReportOptions) {
        markup(ProofElement.openingTag)
        data(ProofElement.content(report, options))
        markup(ProofElement.closingTag)
        markup("\n")
        markup(StatementData.openingTag)
        json(lineDepth: 2) { StatementData.write(report, &$0) }
        markup(ProofElement.closingTag)
        // On a page of very many claims they would be a third of it; they have a form of their own.
        if !report.isLarge {
            markup("\n<script type=\"application/ld+json\">")
            data(ClaimReview.jsonLD(of: report, options.publication))
            markup("</script>")
        }
        markup("\n")
    }

    /// Nothing is fetched or sent, and no style or script runs but those of this page, by their digests.
    mutating func policy(style: [UInt8]) {
        markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
        )
        trusted(Array(Base64.text(SHA256Digest.of(style).bytes).utf8)[...])
        markup("'; script-src 'sha256-")
        trusted(Array(Base64.text(SHA256Digest.of(PackageResources.page_js).bytes).utf8)[...])
        markup("'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n")
    }

    /// The script, at the end of the page.
    mutating func script() {
        markup("<script>")
        trusted(PackageResources.page_js[...])
        markup("</script>\n")
    }
}
