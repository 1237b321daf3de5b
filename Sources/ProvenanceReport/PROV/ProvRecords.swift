import ClaimLedger
import ClaimModel
import Provenance

// What each kind of record brings in.

extension ProvBuilder {
    mutating func describe(_ record: Record, by activity: Number, _ person: Number) {
        switch record.body {
        case .articleImported(let imported), .sourceImported(let imported):
            describe(imported, activity)
        case .sourcesImported(let all): for imported in all { describe(imported, activity) }
        case .collectionImported(let collection): describe(collection, activity)
        case .documentWithdrawn(let edition, let reason):
            let document = documents[edition].map { _ in thing(.document, edition) }
            decide("withdrawn", document, nil, reason, record, activity, person)
            withdraw(document, activity)
        case .claimRecorded(let name, let claim, let appearance):
            describe(claim, of: record, named: name, appearance, activity, person)
        case .claimRevised(let id, let claim, let reason):
            let earlier = statements[id]
            let revised = statement(claim, of: record.id, activity, because: reason)
            use(earlier, activity)
            derive(revised, from: earlier, activity, as: "Revision")
            say(.specialization, revised, thing(.claim, id.digest))
            say(.attribution, revised, person)
            statements[id] = revised
        case .appearanceAdded(let claim, let appearance):
            let passage = passage(appearance, of: record, activity)
            use(statements[claim], activity)
            say(
                .influence,
                thing(.claim, claim.digest),
                passage,
                attributes: [.type(.assay("Appearance"))]
            )
        case .claimsLinked(let claim, let other, let relation):
            use(statements[claim], activity)
            use(statements[other], activity)
            if relation == .same {
                say(.alternate, thing(.claim, claim.digest), thing(.claim, other.digest))
            }
        case .evidenceProposed(let claim, let evidence) where evidence.origin == .document:
            // The document says so itself; who imported it put it forward.
            describe(evidence, of: record, for: claim, activity, person)
        case .evidenceProposed(let claim, let evidence):
            let finder = agent(.software, "Assay’s finder", type: "SoftwareAgent")
            say(
                .association,
                activity,
                finder,
                attributes: [ProvAttribute(.provRole, .name(.assay("finder")))]
            )
            delegate(finder, for: person, in: activity)
            describe(evidence, of: record, for: claim, activity, finder)
        case .evidenceAttached(let claim, let evidence):
            describe(evidence, of: record, for: claim, activity, person)
        case .evidenceAccepted(let evidence, let stance, let reason):
            decide("accepted", entities[evidence], stance, reason, record, activity, person)
        case .evidenceRejected(let evidence, let reason):
            decide("rejected", entities[evidence], nil, reason, record, activity, person)
        case .evidenceWithdrawn(let evidence, let reason):
            decide("withdrawn", entities[evidence], nil, reason, record, activity, person)
            withdraw(entities[evidence], activity)
        case .claimWithdrawn(let claim, let reason):
            decide("withdrawn", entities[claim], nil, reason, record, activity, person)
            withdraw(entities[claim], activity)
        case .reviewWithdrawn(let review, let reason):
            decide("withdrawn", entities[review], nil, reason, record, activity, person)
            withdraw(entities[review], activity)
        case .reviewGiven(let claim, let review):
            describe(review, of: record, on: claim, activity, person)
        case .note(let subject, let text):
            let note = thing(.note, record.id.digest)
            generate(note, activity, [.type(.assay("Note")), ProvAttribute(.provValue, .text(text))])
            say(.attribution, note, person)
            switch subject {
            case .claim(let claim): use(statements[claim], activity)
            case .document(let edition):
                if documents[edition] != nil { use(thing(.document, edition), activity) }
            }
        case .documentDescribed(let edition, let change, let reason):
            let document = documents[edition].map { _ in thing(.document, edition) }
            decide("described anew", document, nil, reason, record, activity, person, corrections(change))
        case .documentTakenDown(let edition, let reason):
            let document = documents[edition].map { _ in thing(.document, edition) }
            decide("taken down", document, nil, reason, record, activity, person)
        case .attributionCorrected(let appearance, let attribution, let reason):
            let voices = attribution.links.map { ProvAttribute(.assay("voice"), .text($0.name)) }
            decide("attributed anew", entities[appearance], nil, reason, record, activity, person, voices)
        case .appearanceWithdrawn(let appearance, let reason):
            decide("appearance withdrawn", entities[appearance], nil, reason, record, activity, person)
        case .claimRenamed(let claim, let name):
            let named = ProvAttribute(.assay("name"), .text(name.name))
            decide("renamed", entities[claim], nil, nil, record, activity, person, [named])
        case .claimSettled(let claim, let settlement):
            decide("settled", entities[claim], nil, settlement.reason, record, activity, person)
            for review in settlement.reviews { use(entities[review], activity) }
        case .recordWithdrawn(let id, _, let reason):
            decide("taken back", entities[id], nil, reason, record, activity, person)
        case .claimsPublished(let report):
            let files = report.files.map { ProvAttribute(.assay("sha256"), .text($0.digest.hex)) }
            let place = report.address.map { [ProvAttribute(.assay("address"), .text($0))] } ?? []
            decide("published", nil, nil, report.words, record, activity, person, place + files)
            for claim in report.claims { use(entities[claim.record], activity) }
        case .recordsSigned(let signature):
            let signed = signature.records.map { ProvAttribute(.assay("signed"), .text($0.description)) }
            decide("signed", nil, nil, nil, record, activity, person, signed)
        // The house's own belong in no export.
        case .privateNote, .reviewDrafted, .claimAssigned, .claimEmbargoed: break
        case .unknown: break
        }
    }

    /// What a correction says anew of each field.
    private func corrections(_ change: DescriptionChange) -> [ProvAttribute] {
        change.fields.map { field in
            ProvAttribute(.assay(field.rawValue), .text(change.value(of: field)?.description ?? ""))
        }
    }

    private mutating func withdraw(_ entity: Number?, _ activity: Number) {
        guard let entity else { return }
        withdrawals.append((entity, activity, position))
    }

    private mutating func decide(
        _ decision: String,
        _ subject: Number?,
        _ stance: Evidence.Stance?,
        _ reason: String?,
        _ record: Record,
        _ activity: Number,
        _ person: Number,
        _ details: [ProvAttribute] = []
    ) {
        let entity = thing(.decision, record.id.digest)
        var attributes: [ProvAttribute] = [
            .type(.assay("Decision")), ProvAttribute(.assay("decision"), .text(decision)),
        ]
        attributes += details
        if let stance { attributes.append(ProvAttribute(.assay("stance"), .text(stance.rawValue))) }
        if let reason { attributes.append(ProvAttribute(.assay("reason"), .text(reason))) }
        generate(entity, activity, attributes)
        say(.attribution, entity, person)
        use(subject, activity)
        derive(entity, from: subject, activity)
    }

    // MARK: - Claims

    private mutating func describe(
        _ claim: Claim,
        of record: Record,
        named name: ClaimID,
        _ appearance: Appearance,
        _ activity: Number,
        _ person: Number
    ) {
        let whole = thing(.claim, record.id.digest)
        generate(
            whole,
            activity,
            [
                .label(name.name), .type(.assay("Claim")),
                ProvAttribute(.assay("name"), .text(name.name)),
            ]
        )
        entities[record.id] = whole
        let passage = passage(appearance, of: record, activity)
        let worded = statement(claim, of: record.id, activity)
        say(.specialization, worded, whole)
        say(.attribution, worded, person)
        // The article's own words are the first source of what it claims.
        derive(worded, from: passage, activity, as: "PrimarySource")
        statements[record.id] = worded
    }

    private mutating func statement(
        _ claim: Claim,
        of record: RecordID,
        _ activity: Number,
        because reason: String? = nil
    ) -> Number {
        let statement = thing(.statement, record.digest)
        var attributes: [ProvAttribute] = [
            .label(claim.statement), .type(.assay("Statement")),
            ProvAttribute(.provValue, .text(claim.statement)),
            ProvAttribute(.assay("kind"), .text(claim.kind.rawValue)),
        ]
        if let about = claim.about {
            attributes.append(ProvAttribute(.assay("about"), .text(about.description)))
        }
        for tag in claim.tags { attributes.append(ProvAttribute(.assay("tag"), .text(tag))) }
        if let reason { attributes.append(ProvAttribute(.assay("reason"), .text(reason))) }
        generate(statement, activity, attributes)
        return statement
    }

    private mutating func passage(_ appearance: Appearance, of record: Record, _ activity: Number)
        -> Number
    {
        let passage = passage(appearance.selector, in: appearance.article, of: record.id, activity)
        for (number, link) in appearance.attribution.links.enumerated() {
            let isUnnamed = link.mode == .unnamed
            let voice = agent(
                .voice,
                link.name,
                type: link.kind.provType,
                within: isUnnamed || link == .unknownVoice ? record.id : nil
            )
            var attributes: [ProvAttribute] = [
                ProvAttribute(.assay("mode"), .text(link.mode.rawValue)),
                ProvAttribute(.assay("position"), .integer(number + 1)),
            ]
            if link.act != .said { attributes.append(ProvAttribute(.assay("act"), .text(link.act.rawValue))) }
            if let role = link.role { attributes.append(ProvAttribute(.assay("role"), .text(role))) }
            say(.attribution, passage, voice, attributes: attributes)
        }
        return passage
    }

    // MARK: - Evidence

    private mutating func describe(
        _ evidence: Evidence,
        of record: Record,
        for claim: RecordID,
        _ activity: Number,
        _ agent: Number
    ) {
        let passage = passage(evidence.selector, in: evidence.source, of: record.id, activity)
        let entity = thing(.evidence, record.id.digest)
        var attributes: [ProvAttribute] = [
            .type(.assay("Evidence")),
            ProvAttribute(.assay("stance"), .text(evidence.stance.rawValue)),
        ]
        if let summary = evidence.summary {
            attributes.append(ProvAttribute(.assay("summary"), .text(summary)))
        }
        if let strength = evidence.strength {
            attributes.append(ProvAttribute(.assay("strength"), .text(strength.rawValue)))
        }
        if let note = evidence.strengthNote {
            attributes.append(ProvAttribute(.assay("strengthNote"), .text(note)))
        }
        if let date = evidence.date { attributes.append(ProvAttribute(.assay("date"), .date(date))) }
        if case .finder(let reasons, let score) = evidence.origin {
            attributes.append(ProvAttribute(.assay("score"), .number(score)))
            for reason in reasons { attributes.append(ProvAttribute(.assay("reason"), .text(reason))) }
        }
        generate(entity, activity, attributes)
        say(.attribution, entity, agent)
        use(statements[claim], activity)
        derive(entity, from: passage, activity)
        entities[record.id] = entity
    }

    // MARK: - Reviews

    private mutating func describe(
        _ review: Review,
        of record: Record,
        on claim: RecordID,
        _ activity: Number,
        _ person: Number
    ) {
        let entity = thing(.review, record.id.digest)
        var attributes: [ProvAttribute] = [
            .label(review.verdict.rawValue), .type(.assay("Review")),
            ProvAttribute(.assay("verdict"), .text(review.verdict.rawValue)),
            ProvAttribute(.assay("rationale"), .text(review.rationale)),
            ProvAttribute(.assay("asOf"), .date(review.asOf)),
        ]
        if let own = review.houseVerdict {
            attributes.append(ProvAttribute(.assay("houseVerdict"), .text(own)))
        }
        if let reason = review.withoutEvidence {
            attributes.append(ProvAttribute(.assay("withoutEvidence"), .text(reason)))
        }
        generate(entity, activity, attributes)
        say(.attribution, entity, person)
        use(statements[claim], activity)
        derive(entity, from: statements[claim], activity)
        var seen: Set<RecordID> = []
        for evidence in review.evidence where seen.insert(evidence).inserted {
            use(entities[evidence], activity)
            derive(entity, from: entities[evidence], activity)
        }
        entities[record.id] = entity
    }
}

extension Attribution.Kind {
    /// The PROV type of an agent of this kind; nil where PROV has none that is surely right.
    fileprivate var provType: String? {
        switch self {
        case .person: "Person"
        case .organisation: "Organization"
        case .office, .group, .unknown: nil
        }
    }
}
