import ClaimLedger
import ClaimModel
import JSONData

/// Writes one review of a claim.
struct ClaimReviewWriter {
    private let publication: Publication
    /// The scale that verdicts are rated on.
    private let scale: RatingScale
    /// What was changed of published claims, by the records that brought them in.
    private let published: [RecordID: [PublishedLog.Change]]

    init(_ report: ProvenanceReport, _ publication: Publication) {
        self.publication = publication
        scale = report.house.ratings ?? .standard
        published = Dictionary(report.published.entries.map { ($0.record, $0.changes) }) { first, _ in first }
    }

    func write(_ verdict: VerdictCard, _ card: ClaimCard, _ json: inout JSONWriter) {
        json.member("@type", "ClaimReview")
        json.member("@id", "urn:assay:id:review-\(verdict.record)")
        json.member("url", (publication.address ?? "") + "#" + Anchor.claim(card.id))
        json.member("claimReviewed", card.claim.statement)
        json.member("datePublished", verdict.at.day?.description)
        json.key("author")
        json.object { json in
            json.member("@type", publication.publisher == nil ? "Person" : "Organization")
            json.member("name", publication.publisher ?? verdict.by)
            json.member("url", publication.publisher == nil ? nil : publication.address)
        }
        rating(verdict, card, &json)
        json.key("itemReviewed")
        json.object { claim(card, json: &$0) }
        citations(verdict, card, &json)
        corrections(verdict, card, &json)
    }

    private func rating(_ verdict: VerdictCard, _ card: ClaimCard, _ json: inout JSONWriter) {
        let standing = Standing(verdict.review.verdict)
        let rating = scale[standing]
        json.key("reviewRating")
        json.object { json in
            json.member("@type", "Rating")
            // A scale may have no word for a verdict; the verdict itself is one.
            let label = verdict.houseLabel ?? rating?.label ?? standing.rawValue
            let doubt = card.standing.verdict == nil ? " (\(card.standing.rawValue))" : ""
            json.member("alternateName", label + doubt)
            if let value = rating?.value {
                for (name, value) in [("ratingValue", value), ("bestRating", scale.best), ("worstRating", 1)]
                {
                    json.key(name)
                    json.integer(value)
                }
            }
            // A verdict that was overtaken or contradicted must not travel without that.
            let caveats = card.reasons.map(\.text)
            let words = ["As of \(verdict.review.asOf): \(verdict.review.rationale)"] + caveats
            json.member("ratingExplanation", words.joined(separator: " "))
        }
    }

    // MARK: - What is reviewed

    private func claim(_ card: ClaimCard, json: inout JSONWriter) {
        json.member("@type", "Claim")
        json.member("@id", "urn:assay:id:claim-\(card.record)")
        json.member("name", card.claim.statement)
        let appearances = card.appearances.filter { $0.article != nil }
        let first = Self.earliest(appearances)
        json.member("datePublished", first?.article?.metadata.published?.description)
        if let appearance = first ?? card.appearances.first, let speaker = appearance.attribution.speaker,
            speaker.act != .denied, speaker != .unknownVoice
        {
            json.key("author")
            json.object { author(speaker, of: appearance, json: &$0) }
        }
        if let first, let article = first.article {
            json.key("firstAppearance")
            json.object { work(article, quote: first.quote.quote, &$0) }
        }
        if !appearances.isEmpty {
            json.key("appearance")
            json.array { json in
                for appearance in appearances {
                    guard let article = appearance.article else { continue }
                    json.object { work(article, quote: appearance.quote.quote, &$0) }
                }
            }
        }
    }

    /// Who says the claim. Without a type where it is not known whether that is a person; described, not named, where
    /// the article gives no name. Whoever denies a claim is not its author.
    private func author(
        _ speaker: Attribution.Link,
        of appearance: AppearanceCard,
        json: inout JSONWriter
    ) {
        let kind = Self.kind(of: speaker, in: appearance.article)
        switch kind {
        case .person: json.member("@type", "Person")
        case .organisation: json.member("@type", "Organization")
        case .office, .group, .unknown: break
        }
        json.member(speaker.mode == .unnamed ? "description" : "name", speaker.name)
        // Only a person has a job.
        json.member(kind == .person ? "jobTitle" : "disambiguatingDescription", speaker.role)
    }

    /// What a voice is: as recorded, else as the article's description tells of its author or publisher.
    private static func kind(of speaker: Attribution.Link, in article: Document?) -> Attribution.Kind {
        guard speaker.kind == .unknown, let metadata = article?.metadata else { return speaker.kind }
        if let creator = metadata.creators.first(where: { $0.name == speaker.name }) {
            return creator.kind == .person ? .person : .organisation
        }
        return speaker.name == metadata.publisher ? .organisation : .unknown
    }

    /// The appearance whose article is the oldest; of those without a date, the one that was recorded first.
    private static func earliest(_ appearances: [AppearanceCard]) -> AppearanceCard? {
        let dated = appearances.filter { $0.article?.metadata.published != nil }
        let oldest = dated.min { left, right in
            guard let mine = left.article?.metadata.published, let others = right.article?.metadata.published
            else { return false }
            return mine < others
        }
        return oldest ?? appearances.first
    }

    private func work(_ document: Document, quote: String, _ json: inout JSONWriter) {
        let metadata = document.metadata
        json.member("@type", document.isArticle ? "Article" : "CreativeWork")
        json.member("name", metadata.title ?? document.id.name)
        if document.isArticle { json.member("headline", metadata.title) }
        json.member("url", metadata.url.flatMap(WebAddress.linkable))
        json.member("datePublished", metadata.published?.description)
        json.member("inLanguage", metadata.language.flatMap(LanguageTag.valid))
        if !metadata.creators.isEmpty {
            json.key("author")
            json.array { json in
                for creator in metadata.creators {
                    json.object { json in
                        json.member("@type", creator.kind == .person ? "Person" : "Organization")
                        json.member("name", creator.name)
                    }
                }
            }
        }
        if let publisher = metadata.publisher { json.organisation("publisher", publisher) }
        json.member("identifier", "sha256:\(document.edition.hex)")
        json.member("abstract", quote)
    }

    // MARK: - What it rests on, and what came before

    private func citations(_ verdict: VerdictCard, _ card: ClaimCard, _ json: inout JSONWriter) {
        // Besides what the verdict rests on, whatever a person found to speak against it.
        let rested = Set(verdict.review.evidence)
        let cited = card.evidence.filter {
            rested.contains($0.record)
                || $0.state == .accepted && verdict.review.verdict.isContradicted(by: $0.evidence.stance)
        }
        guard !cited.isEmpty else { return }
        json.key("citation")
        json.array { json in
            for evidence in cited {
                guard let source = evidence.source else { continue }
                json.object { work(source, quote: evidence.quote.quote, &$0) }
            }
        }
    }

    private func corrections(_ verdict: VerdictCard, _ card: ClaimCard, _ json: inout JSONWriter) {
        // A reviewer who agrees corrects nothing.
        let corrected = card.earlierVerdicts.filter {
            $0.withdrawn != nil || $0.review.verdict != verdict.review.verdict
                || $0.review.houseVerdict != verdict.review.houseVerdict
        }
        let changes = published[card.record] ?? []
        guard !corrected.isEmpty || !changes.isEmpty else { return }
        json.key("correction")
        json.array { json in
            for earlier in corrected {
                json.object { json in
                    json.member("@type", "CorrectionComment")
                    // What replaced it says when it was corrected, not when it was given.
                    json.member("datePublished", verdict.at.day?.description)
                    let what = earlier.withdrawn.map { "Withdrawn: \($0)" } ?? "Replaced by a later review."
                    json.member(
                        "text",
                        "An earlier review by \(earlier.by), as of \(earlier.review.asOf), said "
                            + "“\(earlier.words)”. \(what)"
                    )
                }
            }
            for change in changes.reversed() {
                json.object { CorrectionComments.write(change, &$0) }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a member that names an organisation.
    mutating func organisation(_ name: String, _ organisation: String) {
        key(name)
        object { json in
            json.member("@type", "Organization")
            json.member("name", organisation)
        }
    }
}
