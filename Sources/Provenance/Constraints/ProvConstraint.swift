import ClaimModel

/// The constraints of PROV-CONSTRAINTS (W3C Recommendation, 30 April 2013), by their numbers there.
package enum ProvConstraint: Int, CaseIterable, Sendable, Comparable {
    case keyObject = 22
    case keyProperties = 23
    case uniqueGeneration = 24
    case uniqueInvalidation = 25
    case uniqueStart = 26
    case uniqueEnd = 27
    case uniqueStartTime = 28
    case uniqueEndTime = 29
    case startPrecedesEnd = 30
    case startStart = 31
    case endEnd = 32
    case usageWithinActivity = 33
    case generationWithinActivity = 34
    case communication = 35
    case generationPrecedesInvalidation = 36
    case generationPrecedesUsage = 37
    case usagePrecedesInvalidation = 38
    case generationGeneration = 39
    case invalidationInvalidation = 40
    case derivationUsageGeneration = 41
    case derivationGenerationGeneration = 42
    case start = 43
    case end = 44
    case specializationGeneration = 45
    case specializationInvalidation = 46
    case association = 47
    case attribution = 48
    case delegation = 49
    case typing = 50
    case unspecifiedDerivation = 51
    case reflexiveSpecialization = 52
    case propertyOverlap = 53
    case objectPropertyOverlap = 54
    case entityActivityDisjoint = 55
    case emptyCollection = 56

    /// Orders constraints by their numbers.
    package static func < (left: ProvConstraint, right: ProvConstraint) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What makes a PROV document invalid.
package struct ProvViolation: Hashable, Sendable {
    /// The constraints that can't all hold; none where a statement has not even its form.
    package let constraints: Set<ProvConstraint>
    /// The things or relations it is about.
    package let subjects: [String]
    /// What is wrong, as a sentence.
    package let meaning: String
}

extension ProvDocument {
    /// What makes the document invalid by PROV-CONSTRAINTS; empty for a valid one.
    package func violations() -> [ProvViolation] {
        let index = ProvIndex(self)
        let types = ProvTypes(index)
        return UniquenessRules(index).violations() + TypingRules(index, types).violations()
            + OrderingRules(index, types).violations()
    }
}

extension ProvViolation {
    /// The violation as a problem to tell.
    package var finding: Finding {
        let numbers = constraints.sorted().map { " \($0.rawValue)" }
        return Finding(
            code: "prov.invalid",
            excerpt: subjects.prefix(4).joined(separator: ", "),
            meaning: "\(meaning) (PROV-CONSTRAINTS\(numbers.joined(separator: ",")))",
            advice: "Run 'assay check': the ledger contradicts itself."
        )
    }
}
