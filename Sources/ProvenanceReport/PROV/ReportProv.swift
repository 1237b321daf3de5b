import ClaimLedger
import ClaimModel
import Provenance

extension ProvenanceReport {
    /// What the report rests on, and the report itself, as a PROV document: the same for all of its forms.
    var provDocument: ProvDocument {
        var builder = ProvBuilder(records)
        builder.add(self)
        return builder.closed()
    }
}

extension ProvBuilder {
    /// Adds the report: a collection of the claims that it shows, made of their reviews by a program.
    fileprivate mutating func add(_ report: ProvenanceReport) {
        let digest = report.name
        let entity = thing(.report, digest)
        let activity = thing(.reporting, digest)
        act(activity, [.label("reporting"), .type(.assay("Reporting"))])
        let program = agent(.software, "Assay", type: "SoftwareAgent")
        say(
            .association,
            activity,
            program,
            attributes: [ProvAttribute(.provRole, .name(.assay("reporter")))]
        )
        for head in report.heads where isIncluded(head) {
            say(.communication, activity, thing(.record, head.digest))
        }
        generate(
            entity,
            activity,
            [
                .label(report.title), .type(.prov("Collection")), .type(.assay("Report")),
                ProvAttribute(.assay("recordCount"), .integer(report.recordCount)),
            ] + report.heads.map { ProvAttribute(.assay("head"), .text($0.description)) }
        )
        say(.attribution, entity, program)
        for card in report.cards + report.withdrawn {
            guard let statement = statements[card.record] else { continue }
            use(statement, activity)
            say(.membership, entity, statement)
            for verdict in card.verdicts {
                guard let review = entities[verdict.record] else { continue }
                use(review, activity)
                derive(entity, from: review, activity)
            }
        }
    }
}

extension ProvenanceReport {
    /// The report's own name: the digest of what it covers and of the newest records that it was made from.
    fileprivate var name: Digest {
        let scope =
            switch scope {
            case .workspace: "workspace"
            case .article(let id): "article \(id.name)"
            case .claim(let id): "claim \(id.name)"
            }
        let text = ([scope] + heads.map(\.description)).joined(separator: "\n")
        return SHA256Digest.of(Array(text.utf8))
    }
}
