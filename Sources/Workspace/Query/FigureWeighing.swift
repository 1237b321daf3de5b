import ClaimLedger
import ClaimModel
import EvidenceFinding
import ProvenanceReport
import TextReading

extension ReportInput {
    /// What a claim states of its one quantity beside what its accepted evidence gives: a value that stands in the quoted
    /// words, or one worked out from the passage. A value is left out where more than one could be meant, and where it does
    /// not bear the stance out that a person chose. Nil where fewer than two sources give one.
    func figure(of claim: TrackedClaim) -> ClaimFigure? {
        let statement = claim.claim.statement
        let stated = quantities(in: statement).filter(Self.isDrawn)
        guard stated.count == 1, let quantity = stated.first, quantity.written != 0 else { return nil }
        // The axis counts as the claim does: in its unit, and in billions where it does.
        let unit = quantity.low / quantity.written
        guard unit.isFinite, unit != 0 else { return nil }
        let relations = StatedRelations(in: statement)
        let points = (claim.supporting + claim.conflicting).compactMap { evidence -> ClaimFigure.Point? in
            guard let quote = quotes[evidence.record], quote.outcome == .exact || quote.outcome == .moved
            else { return nil }
            let found =
                Self.value(in: quote.quote, for: quantity, evidence.evidence.stance)
                ?? Self.working(in: quote, relations, for: quantity, evidence.evidence.stance)
            return found.map { value, words in
                ClaimFigure.Point(evidence: evidence.record, value: value / unit, words: words)
            }
        }
        guard points.count > 1 else { return nil }
        return ClaimFigure(
            stated: quantity.value / unit,
            words: String(decoding: Array(statement.utf8)[quantity.bytes], as: UTF8.self),
            points: points
        )
    }

    /// Whether a quantity can stand on an axis.
    private static func isDrawn(_ quantity: Quantity) -> Bool {
        guard quantity.isWhole, quantity.bound != .vague else { return false }
        return switch quantity.measure {
        case .count, .amount, .money, .percent, .points, .multiple: true
        case .fraction, .ordinal, .bare: false
        }
    }

    /// The one quantity of the quoted words that can be set against the claim's.
    private static func value(
        in quote: String,
        for claim: Quantity,
        _ stance: Evidence.Stance
    ) -> (Double, String)? {
        let found = quantities(in: quote).filter {
            isDrawn($0) && $0.measure.isComparable(with: claim.measure)
        }
        guard found.count == 1, let quantity = found.first, bears(claim.agreement(with: quantity), stance)
        else { return nil }
        return (quantity.value, String(decoding: Array(quote.utf8)[quantity.bytes], as: UTF8.self))
    }

    /// What the claim states, worked out from two amounts of the quoted words.
    private static func working(
        in quote: QuoteInContext,
        _ relations: StatedRelations?,
        for claim: Quantity,
        _ stance: Evidence.Stance
    ) -> (Double, String)? {
        guard let relations, relations.mayHold(quote.quote),
            let compared = relations.workings(in: JudgedPassage(text: quote.quote)).first,
            let value = compared.result, let words = compared.computation,
            compared.isComputedEqual == (stance == .supports)
        else { return nil }
        return (value, words)
    }

    private static func bears(_ agreement: QuantityAgreement, _ stance: Evidence.Stance) -> Bool {
        switch (agreement, stance) {
        case (.equal, .supports), (.within, .supports), (.differs, .conflicts): true
        default: false
        }
    }
}
