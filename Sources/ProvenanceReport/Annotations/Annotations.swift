import ClaimLedger
import ClaimModel
import JSONData
import Provenance

/// The anchors of a report as W3C Web Annotations: one for each place where a claim appears, and one for each piece of
/// evidence. What the model has no words for stands in JSON literals of ours, so that nothing is lost in between.
enum Annotations {
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        let cards = report.cards + report.withdrawn
        let writer = AnnotationWriter(report, options)
        let total = cards.reduce(0) { $0 + $1.appearances.count + $1.evidence.count }
        var json = JSONWriter(to: output)
        json.object { json in
            json.key("@context")
            json.array { json in
                json.string(AnnotationTerms.context)
                json.object { json in
                    json.key("@version")
                    json.value(.number(1.1))
                    json.member("assay", ProvNamespace.assay.iri)
                    for term in AnnotationTerms.literals {
                        json.key(term)
                        json.object { $0.member("@type", "@json") }
                    }
                }
            }
            json.member("id", "urn:assay:annotations:\(report.heads.map(\.short).joined(separator: "-"))")
            json.member("type", "AnnotationCollection")
            json.member("label", report.title)
            json.key("generator")
            json.object { json in
                json.member("type", "Software")
                json.member("name", "Assay")
            }
            json.key("total")
            json.integer(total)
            json.key("first")
            json.object { json in
                json.member("type", "AnnotationPage")
                json.key("startIndex")
                json.integer(0)
                json.key("items")
                json.array { json in
                    json.parts(of: cards.count, length: 64) { places, json in
                        for place in places { writer.write(cards[place], &json) }
                    }
                }
            }
        }
        json.finish()
    }
}

/// The words of ours in annotations.
enum AnnotationTerms {
    static let context = "http://www.w3.org/ns/anno.jsonld"
    static let claim = "assay:claim"
    static let appearance = "assay:appearance"
    static let evidence = "assay:evidence"
    static let digest = "assay:sha256"
    static let document = "assay:document"
    static let unit = "assay:unit"
    static let utf16 = "utf-16"
    /// The members whose values are JSON as it stands.
    static let literals = [appearance, claim, evidence]
}
