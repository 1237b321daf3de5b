/// Tells a stored corrections page or feed, and where and by whom it says that it is published.
enum CorrectionsReading {
    /// The forms that a file may be in; nil where it is neither.
    static func forms(_ head: String, _ bytes: [UInt8]) -> [(ReportFormat, ReportOptions)]? {
        if head.contains(CorrectionsPage.mark) {
            return both(
                .corrections,
                publisher: text(between: "<meta property=\"og:site_name\" content=\"", "\">", in: head),
                address: text(between: "<meta property=\"og:url\" content=\"", "\">", in: head)
            )
        }
        guard head.hasPrefix("<?xml"), head.contains("<id>\(CorrectionsFeed.idPrefix)") else { return nil }
        return both(
            .correctionsFeed,
            publisher: text(between: "<author><name>", "</name>", in: head.filter { $0 != "\n" }),
            address: text(between: "<link rel=\"related\" href=\"", "\"/>", in: head)
        )
    }

    /// By itself, and as part of a site.
    private static func both(
        _ format: ReportFormat,
        publisher: String?,
        address: String?
    ) -> [(ReportFormat, ReportOptions)] {
        [nil, SitePlace.index.way].map { site in
            var options = ReportOptions()
            options.publication.publisher =
                publisher == "Assay" && format == .correctionsFeed ? nil : publisher
            options.publication.address = address
            options.publication.site = site
            return (format, options)
        }
    }

    private static func text(between start: String, _ end: String, in text: String) -> String? {
        guard let from = text.firstRange(of: start),
            let to = text[from.upperBound...].firstRange(of: end)
        else {
            return nil
        }
        var found = String(text[from.upperBound..<to.lowerBound])
        let entities = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        for (entity, letter) in entities { found = found.replacing(entity, with: letter) }
        return found
    }
}
