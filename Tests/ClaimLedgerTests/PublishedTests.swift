import ClaimLedger
import ClaimModel
import Testing

@Suite("What changed after publication")
struct PublishedTests {
    /// A claim with a verdict, published as it is.
    private func published() throws -> (story: Story, claim: RecordID, evidence: RecordID, review: RecordID) {
        var (story, claim, evidence) = try Story.withClaim()
        let review = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence]))
        )
        _ = try story.add(Self.publication(of: claim, .verified, in: story))
        return (story, claim, evidence, review)
    }

    private static func publication(of claim: RecordID, _ standing: Standing, in story: Story) -> RecordBody {
        .claimsPublished(
            PublishedReport(
                heads: story.state.heads,
                claims: [PublishedReport.Claim(record: claim, standing: standing)]
            )
        )
    }

    private func changes(_ records: [Record]) throws -> [PublishedChange] {
        let ledger = Ledger(records: records)
        return try #require(ledger.publishedClaims(LedgerState(ledger)).first).changes
    }

    /// The fields with what stood and stands there, in words.
    private func words(_ changes: [PublishedChange]) -> [String] {
        changes.flatMap(\.parts).map { part in
            func word(_ value: PublishedChange.Value?) -> String {
                switch value {
                case nil: "-"
                case .text(let text): text
                case .standing(let standing, let house): standing.rawValue + (house.map { "/\($0)" } ?? "")
                }
            }
            return "\(part.field.rawValue): \(word(part.before)) > \(word(part.after))"
        }
    }

    @Test("Nothing is listed of what was not published, and nothing of what came before the publication")
    func before() throws {
        var (story, claim, _) = try Story.withClaim()
        #expect(Ledger(records: story.records).publishedClaims(story.state).isEmpty)
        _ = try story.add(.claimRevised(record: claim, claim: Sample.claim("It tripled.")))
        _ = try story.add(Self.publication(of: claim, .unreviewed, in: story))
        #expect(try changes(story.records).isEmpty)
    }

    @Test("A revision changes the statement and makes the verdict stale, and says who did so and why")
    func revision() throws {
        var (story, claim, _, _) = try published()
        let revision = try story.add(
            .claimRevised(record: claim, claim: Sample.claim("It tripled."), reason: "A misreading."),
            by: "Bo"
        )
        let changes = try changes(story.records)
        #expect(changes.map(\.record) == [revision] && changes.map(\.by) == ["Bo"])
        #expect(changes.map(\.reason) == ["A misreading."])
        #expect(
            words(changes) == [
                "verdict: verified > stale", "statement: The budget doubled. > It tripled.",
            ]
        )
    }

    @Test("Another verdict, its withdrawal and the taking back of that are a change each")
    func verdicts() throws {
        var (story, claim, _, review) = try published()
        _ = try story.add(.reviewWithdrawn(review: review, reason: "Too soon."))
        let other = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.unverifiable))
        )
        _ = try story.add(.recordWithdrawn(record: other, document: nil, reason: "A slip."))
        let changes = try changes(story.records)
        #expect(
            words(changes) == [
                "verdict: verified > unreviewed", "verdict: unreviewed > unverifiable",
                "verdict: unverifiable > unreviewed",
            ]
        )
        #expect(changes.map(\.reason) == ["Too soon.", "Because.", "A slip."])
    }

    @Test("Another rationale under the same verdict is a change")
    func rationale() throws {
        var (story, claim, evidence, _) = try published()
        var again = try Sample.review(.verified, [evidence])
        again.rationale = "Both sums stand there."
        _ = try story.add(.reviewGiven(claim: claim, review: again))
        #expect(try words(changes(story.records)) == ["rationale: Because. > Both sums stand there."])
    }

    @Test(
        "Evidence that is added, given another stance and withdrawn is told by its label; proposals are not"
    )
    func evidence() throws {
        var (story, claim, _, _) = try published()
        let added = try story.add(.evidenceProposed(claim: claim, evidence: try Sample.evidence(.context)))
        #expect(try changes(story.records).isEmpty)
        _ = try story.add(.evidenceAccepted(evidence: added, stance: nil, reason: nil))
        _ = try story.add(.evidenceAccepted(evidence: added, stance: .conflicts, reason: nil))
        _ = try story.add(.evidenceWithdrawn(evidence: added, reason: "Of another year."))
        let changes = try changes(story.records)
        let parts = changes.flatMap(\.parts).filter { $0.field == .evidence }
        #expect(parts.map(\.subject) == ["E2", "E2", "E2"])
        #expect(parts.map { $0.before != nil } == [false, true, true])
        #expect(parts.map { $0.after != nil } == [true, true, false])
        #expect(changes.last?.reason == "Of another year.")
    }

    @Test("A document that comes with evidence is not told as described anew")
    func described() throws {
        var (story, claim, _, _) = try published()
        let other = SHA256Digest.of(Array("other".utf8))
        _ = try story.add(
            .sourceImported(DocumentImported(document: try Sample.document("other", other, isArticle: false)))
        )
        var evidence = try Sample.evidence(.supports)
        evidence.source = other
        let added = try story.add(.evidenceAttached(claim: claim, evidence: evidence))
        _ = try story.add(.evidenceWithdrawn(evidence: added, reason: "A slip."))
        #expect(try changes(story.records).flatMap(\.parts).map(\.field) == [.evidence, .evidence])
    }

    @Test("A speaker, a place and a document that it rests on are told, and the claim's own withdrawal")
    func others() throws {
        var (story, claim, _, _) = try published()
        _ = try story.add(
            .attributionCorrected(
                appearance: claim,
                attribution: Attribution([.init(name: "Rui Alves", mode: .directQuote)]),
                reason: "A slip."
            )
        )
        _ = try story.add(
            .documentDescribed(
                edition: Sample.source,
                change: DescriptionChange(DocumentMetadata(publisher: "Town of Ellery")),
                reason: nil
            )
        )
        _ = try story.add(.documentWithdrawn(edition: Sample.source, reason: "Forged."))
        _ = try story.add(.claimWithdrawn(record: claim, reason: "Nobody says it."))
        let words = try words(changes(story.records))
        #expect(words.contains("speaker: Coast Daily → Ines Duarte > Rui Alves"))
        #expect(words.contains("publisher: Coast Daily > Town of Ellery"))
        #expect(words.contains("withdrawal of a document: - > Forged."))
        #expect(words.contains("verdict: verified > stale"))
        #expect(words.contains("withdrawal: - > Nobody says it."))
    }

    @Test(
        "What a merged branch brings that the publisher had not seen is a change, in whichever order it is read"
    )
    func branches() throws {
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        let common = Ledger(records: story.records).heads
        // It bears an earlier time than the publication, and the publisher did not have it.
        _ = try story.add(
            .claimRevised(record: claim, claim: Sample.claim("It tripled."), reason: "R"),
            by: "Bo",
            seeing: common
        )
        _ = try story.add(
            .claimsPublished(
                PublishedReport(
                    heads: common,
                    claims: [PublishedReport.Claim(record: claim, standing: .verified)]
                )
            ),
            seeing: common
        )
        let one = try changes(story.records)
        #expect(words(one).contains("statement: The budget doubled. > It tripled."))
        #expect(try changes(story.records.reversed()) == one)
    }

    @Test("A report that was made before a change and published after it did not have the change")
    func olderReport() throws {
        var (story, claim, _) = try Story.withClaim()
        let heads = story.state.heads
        _ = try story.add(.claimRevised(record: claim, claim: Sample.claim("It tripled.")))
        _ = try story.add(
            .claimsPublished(
                PublishedReport(
                    heads: heads,
                    claims: [PublishedReport.Claim(record: claim, standing: .unreviewed)]
                )
            )
        )
        #expect(try words(changes(story.records)) == ["statement: The budget doubled. > It tripled."])
    }

    @Test("A publication that was taken back counts for nothing; the first that stands counts from its day")
    func takenBack() throws {
        var (story, claim, _, _) = try published()
        let first = try #require(story.state.publications.first)
        _ = try story.add(.claimRevised(record: claim, claim: Sample.claim("It tripled.")))
        _ = try story.add(Self.publication(of: claim, .stale, in: story))
        #expect(try changes(story.records).count == 1)
        _ = try story.add(.recordWithdrawn(record: first.record, document: nil, reason: "Never sent."))
        #expect(try changes(story.records).isEmpty)
        #expect(story.state.publications.count == 1)
    }

    @Test("What is the house's own is not told, and of a claim under embargo nothing is")
    func house() throws {
        var (story, claim, evidence, _) = try published()
        _ = try story.add(.privateNote(about: .claim(claim), text: "Ask her again."))
        _ = try story.add(
            .reviewDrafted(claim: claim, review: try Sample.review(.disputed, [evidence]))
        )
        _ = try story.add(.claimAssigned(claim: claim, to: "Bo"))
        #expect(try changes(story.records).isEmpty)
        _ = try story.add(.claimRevised(record: claim, claim: Sample.claim("It tripled.")))
        let embargo = try story.add(.claimEmbargoed(claim: claim, reason: "A court."))
        let ledger = Ledger(records: story.records)
        #expect(ledger.publishedClaims(story.state.published).isEmpty)
        _ = try story.add(.recordWithdrawn(record: embargo, document: nil, reason: "Over."))
        let lifted = Ledger(records: story.records)
        #expect(lifted.publishedClaims(story.state.published).first?.changes.count == 1)
    }

    @Test(
        "Where more reviewers are wanted, one who takes the verdict back makes it provisional, and that is told"
    )
    func reviewers() throws {
        var (story, claim, evidence, _) = try published()
        let second = try story.add(
            .reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])),
            by: "Bo"
        )
        _ = try story.add(.reviewWithdrawn(review: second, reason: "Not sure."), by: "Bo")
        let ledger = Ledger(records: story.records)
        let state = story.state.wanting(reviewers: 2)
        let changes = try #require(ledger.publishedClaims(state, reviewersWanted: 2).first).changes
        #expect(
            words(changes).filter { $0.hasPrefix("verdict") } == [
                "verdict: provisional > verified", "verdict: verified > provisional",
            ]
        )
    }

    @Test("A publication of a claim that no ledger holds is a finding")
    func dangling() throws {
        var (story, _, _) = try Story.withClaim()
        let nothing = RecordID(Sample.newEdition)
        _ = try story.add(Self.publication(of: nothing, .verified, in: story))
        #expect(story.state.findings.map(\.code) == ["ledger.dangling"])
    }
}

@Suite("Signatures under records")
struct RecordSignatureTests {
    private static let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIxJ6mvWzmsn0/b9nWl9uUl3qpVXcBQ8Ws9nMvRgyN5o"

    @Test("The text that is signed names who recorded, and the records in the order of their ids")
    func text() {
        let one = RecordID(Sample.edition)
        let two = RecordID(Sample.source)
        let sorted = [one, two].map(\.description).sorted()
        let wanted = "assay records 1\nby Ada  record x\nrecord \(sorted[0])\nrecord \(sorted[1])\n"
        #expect(RecordSignature.text(by: "Ada \nrecord x", [one, two]) == wanted)
        #expect(RecordSignature.text(by: "Ada \nrecord x", [two, one]) == wanted)
    }

    @Test("A public key is read whole, with or without a comment, and nothing else is one")
    func keys() throws {
        let key = try #require(SSHKey(line: Self.key + " ada@desk"))
        #expect(key.line == Self.key && key.kind == "ssh-ed25519")
        for line in [
            "", "ssh-ed25519", "ssh-rsa " + Self.key.dropFirst(12), String(Self.key.dropLast(2)),
            "ssh-ed25519 ????", String(Self.key.dropFirst(12)),
        ] {
            #expect(SSHKey(line: line) == nil, "\(line)")
        }
    }

    @Test("What is no armored signature is none", arguments: ["", "S", "-----BEGIN SSH SIGNATURE-----"])
    func noSignature(text: String) { #expect(SSHSignature(text) == nil) }
}
