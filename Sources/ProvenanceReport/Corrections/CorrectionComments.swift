import ClaimLedger
import ClaimModel
import JSONData

/// The corrections log as schema.org's CorrectionComment in JSON-LD.
enum CorrectionComments {
    static func jsonLD(of report: ProvenanceReport, _ publication: Publication) -> [UInt8] {
        var json = JSONWriter(isForScript: true, lineDepth: 2)
        json.object { json in
            json.member("@context", "https://schema.org")
            json.key("@graph")
            json.array { json in
                for (entry, change) in report.published.newestFirst {
                    json.object { json in
                        write(change, &json)
                        json.member("@id", "urn:assay:id:correction-\(change.record)-\(entry.record)")
                        json.member("url", CorrectionsPage.address(of: entry.claim.id, publication))
                        json.key("about")
                        json.object { json in
                            json.member("@type", "Claim")
                            json.member("@id", "urn:assay:id:claim-\(entry.record)")
                            json.member("name", entry.claim.statement)
                        }
                    }
                }
            }
        }
        json.finish()
        return json.bytes
    }

    /// What one record changed, as the members of a comment.
    static func write(_ change: PublishedLog.Change, _ json: inout JSONWriter) {
        json.member("@type", "CorrectionComment")
        json.member("datePublished", change.at.day?.description)
        json.key("author")
        json.object { json in
            json.member("@type", "Person")
            json.member("name", change.by)
        }
        let sentences = change.parts.map(\.sentence) + [change.reason].compactMap(\.self)
        json.member("text", sentences.joined(separator: " "))
    }
}
