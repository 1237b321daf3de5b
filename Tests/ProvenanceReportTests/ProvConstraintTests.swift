import ClaimModel
@testable import Provenance
import Testing

@testable import ProvenanceReport

/// PROV-CONSTRAINTS, a test a constraint.
@Suite("Constraints of PROV")
struct ProvConstraintTests {
    /// A document of statements in PROV-N's order of arguments, `-` where one is left out: `usage u; a e t1`.
    struct Case: Sendable, CustomTestStringConvertible {
        let constraint: ProvConstraint
        let statements: [String]

        init(_ constraint: ProvConstraint, _ statements: String...) {
            self.constraint = constraint
            self.statements = statements
        }

        var testDescription: String { "\(constraint.rawValue) \(constraint)" }
    }

    /// Documents that only their last statement makes invalid.
    static let violations: [Case] = [
        Case(.keyObject, "activity a t1 -", "activity a t2 -"),
        Case(.keyProperties, "usage u; a e1 -", "usage u; a e2 -"),
        Case(.keyProperties, "association x; a p -", "association x; a p plan"),
        Case(.keyProperties, "derivation x; f e - - -", "derivation x; f e a - -"),
        Case(.uniqueGeneration, "generation g1; e a -", "generation g2; e a -"),
        Case(.uniqueInvalidation, "invalidation e a t1", "invalidation e a t2"),
        Case(.uniqueStart, "start s1; a e b -", "start s2; a e b -"),
        Case(.uniqueEnd, "end a e1 b -", "end a e2 b -"),
        Case(.uniqueStartTime, "activity a t1 -", "start a e - t2"),
        Case(.uniqueEndTime, "activity a - t1", "end a e - t2"),
        Case(.generationWithinActivity, "derivation f e - - -", "start a f - -", "generation e a -"),
        Case(
            .generationGeneration,
            "derivation f e - - -",
            "start a f - -",
            "generation e b -",
            "generation e a -"
        ),
        Case(
            .derivationUsageGeneration,
            "derivation f e - - -",
            "start a f - -",
            "usage u; a z -",
            "derivation e z a - u"
        ),
        Case(
            .usageWithinActivity,
            "derivation f e - - -",
            "start a f - -",
            "usage u; a z -",
            "derivation e z a - u"
        ),
        Case(.generationPrecedesUsage, "derivation z e - - -", "usage u; a z -", "derivation e z a - u"),
        Case(.derivationGenerationGeneration, "derivation f e - - -", "derivation e f - - -"),
        Case(.derivationGenerationGeneration, "derivation f e - - -", "derivation e e - - -"),
        Case(.start, "derivation f e - - -", "generation e a -", "start a f - -"),
        Case(.specializationGeneration, "derivation f e - - -", "specialization e f"),
        Case(.attribution, "derivation f e - - -", "entity f", "attribution e f"),
        Case(.entityActivityDisjoint, "entity x", "activity x - -"),
        Case(.typing, "activity x - -", "usage a x -"),
        Case(.unspecifiedDerivation, "entity e", "derivation f e - g -"),
        Case(.unspecifiedDerivation, "entity e", "derivation f e - - u"),
        Case(.reflexiveSpecialization, "entity e", "specialization e e"),
        Case(.reflexiveSpecialization, "specialization e f", "specialization f e"),
        Case(.propertyOverlap, "usage x; a e -", "generation x; f a -"),
        Case(.objectPropertyOverlap, "entity x", "usage x; a e -"),
        Case(.objectPropertyOverlap, "derivation x; f e - - -", "agent x"),
        Case(.emptyCollection, "empty c", "membership c e"),
    ]

    @Test("What a constraint forbids is found, and nothing before it", arguments: violations)
    func violation(of test: Case) throws {
        let valid = try document(test.statements.dropLast())
        #expect(valid.violations().isEmpty)
        let violations = try document(test.statements).violations()
        #expect(!violations.isEmpty)
        #expect(violations.allSatisfy { !$0.meaning.isEmpty && !$0.subjects.isEmpty })
        #expect(violations.contains { $0.constraints.contains(test.constraint) }, "\(violations)")
    }

    /// What follows for the order of events. Most of it can't make a document invalid by itself, since only a
    /// derivation puts one event strictly before another, and nothing comes from an end or invalidation back to it.
    struct Order: Sendable, CustomTestStringConvertible {
        let constraint: ProvConstraint
        let statement: String
        let earlier: String
        let later: String

        init(_ constraint: ProvConstraint, _ statement: String, _ earlier: String, _ later: String) {
            self.constraint = constraint
            self.statement = statement
            self.earlier = earlier
            self.later = later
        }

        var testDescription: String { "\(constraint.rawValue) \(earlier) before \(later)" }
    }

    static let orders: [Order] = [
        Order(.startPrecedesEnd, "activity a - -", "start a", "end a"),
        Order(.usageWithinActivity, "usage u; a e -", "start a", "usage u"),
        Order(.usageWithinActivity, "usage u; a e -", "usage u", "end a"),
        Order(.usageWithinActivity, "usage a e -", "start a", "invalidation e"),
        Order(.generationWithinActivity, "generation e a -", "start a", "generation e"),
        Order(.generationWithinActivity, "generation e a -", "generation e", "end a"),
        Order(.generationWithinActivity, "start a e b -", "start b", "generation e"),
        Order(.generationWithinActivity, "derivation f e a - -", "start a", "generation f"),
        Order(.communication, "communication b a", "start a", "end b"),
        Order(.generationPrecedesInvalidation, "entity e", "generation e", "invalidation e"),
        Order(.generationPrecedesUsage, "usage u; a e -", "generation e", "usage u"),
        Order(.generationPrecedesUsage, "usage a e -", "generation e", "end a"),
        Order(.usagePrecedesInvalidation, "usage u; a e -", "usage u", "invalidation e"),
        Order(.derivationUsageGeneration, "derivation f e a - u", "usage u", "generation f"),
        Order(.derivationGenerationGeneration, "derivation f e - - -", "generation e", "generation f"),
        Order(.start, "start a e - -", "generation e", "start a"),
        Order(.start, "start a e - -", "start a", "invalidation e"),
        Order(.start, "start a - b -", "start b", "start a"),
        Order(.end, "end a e - -", "generation e", "end a"),
        Order(.end, "end a e - -", "end a", "invalidation e"),
        Order(.specializationGeneration, "specialization f e", "generation e", "generation f"),
        Order(.specializationInvalidation, "specialization f e", "invalidation f", "invalidation e"),
        Order(.association, "association a thing -", "start a", "invalidation thing"),
        Order(.association, "association a thing -", "generation thing", "end a"),
        Order(.association, "association a doing -", "start a", "end doing"),
        Order(.association, "association a doing -", "start doing", "end a"),
        Order(.attribution, "attribution e thing", "generation thing", "generation e"),
        Order(.attribution, "attribution e doing", "start doing", "generation e"),
        Order(.delegation, "delegation thing other -", "generation other", "invalidation thing"),
        Order(.delegation, "delegation doing deed -", "start deed", "end doing"),
    ]

    @Test("The order of events follows from what is said", arguments: orders)
    func order(of test: Order) throws {
        // A usage has an event of its own where a derivation names it.
        let given = try document([
            "entity thing", "entity other", "activity doing - -", "activity deed - -", "derivation y e a - u",
            test.statement,
        ])
        let orders = eventOrders(in: given)
        let earlier = test.earlier.replacing(" ", with: " id:")
        let later = test.later.replacing(" ", with: " id:")
        #expect(orders.contains([earlier, later, String(test.constraint.rawValue)]))
        #expect(given.violations().isEmpty)
    }

    @Test("Events of one thing are one: two starts (31), ends (32), invalidations (40)")
    func merged() throws {
        let given = try document([
            "start a x - -", "start a y - -", "end a e - -", "end a f - -", "invalidation g a -",
            "invalidation g b -",
        ])
        #expect(given.violations().isEmpty)
        let orders = eventOrders(in: given)
        #expect(orders.contains(["generation id:x", "start id:a", "43"]))
        #expect(orders.contains(["generation id:y", "start id:a", "43"]))
        #expect(orders.contains(["generation id:g", "invalidation id:g", "36"]))
        #expect(orders.contains(["generation id:e", "end id:a", "44"]))
        #expect(orders.contains(["generation id:f", "end id:a", "44"]))
    }

    @Test("Every constraint has its test")
    func complete() {
        let tested = Set(Self.violations.map(\.constraint) + Self.orders.map(\.constraint))
        #expect(
            Set(ProvConstraint.allCases).subtracting(tested) == [
                .startStart, .endEnd, .invalidationInvalidation,
            ]
        )
    }

    @Test("Statements that say the same twice, or leave out what others say, are no contradiction")
    func agreeing() throws {
        let given = try document([
            "activity a t1 -", "activity a - t2", "generation e a -", "generation g; e a t1", "usage a x -",
            "usage a x -",
            "influence w; e a", "derivation w; e f - - -", "specialization e f", "specialization f k",
            "alternate e f",
            "alternate f e", "delegation p q a", "membership c e",
        ])
        #expect(given.violations().isEmpty, "\(given.violations())")
    }

    @Test(
        "The report's own document is valid, for every scope",
        arguments: ["workspace", "article", "claim"]
    )
    func report(scope: String) throws {
        let scopes: [String: ReportScope] = [
            "workspace": .workspace, "article": .article(try #require(DocumentID("harbour-after-bridge"))),
            "claim": .claim(try #require(ClaimID("ferry-twenty-crossings"))),
        ]
        let report = try HarbourTown.report(try #require(scopes[scope]))
        let document = report.provDocument
        #expect(document.violations().isEmpty, "\(document.violations())")
        #expect(report.laidOut(as: .provO).findings.isEmpty)
        let kinds = Set(document.statements.map(\.kind))
        #expect(
            kinds.isSuperset(of: [.entity, .activity, .agent, .generation, .usage, .derivation, .membership])
        )
    }

    // MARK: - Documents

    private func eventOrders(in document: ProvDocument) -> Set<[String]> {
        let index = ProvIndex(document)
        return OrderingRules(index, ProvTypes(index)).orders()
    }

    private func document(_ statements: some Sequence<String>) throws -> ProvDocument {
        ProvDocument(statements: try statements.map(statement))
    }

    private func statement(_ text: String) throws -> ProvStatement {
        var words = text.split(separator: " ").map(String.init)
        let word = words.removeFirst()
        func name(_ word: String) -> ProvName { ProvName(.id, word) }
        if word == "empty" {
            return ProvStatement(.entity, name(words[0]), [], [.type(.prov("EmptyCollection"))])
        }
        let kind = try #require(ProvKind.allCases.first { "\($0)" == word })
        var id: ProvName?
        if kind.isThing {
            id = name(words.removeFirst())
        } else if words[0].hasSuffix(";") {
            id = name(String(words.removeFirst().dropLast()))
        }
        let arguments = words.enumerated().map { position, word -> ProvArgument? in
            if word == "-" { return nil }
            guard kind.formals[position].isTime else { return .name(name(word)) }
            return Int64(word.dropFirst()).flatMap { Timestamp(milliseconds: $0) }.map { .time($0) }
        }
        #expect(arguments.count == kind.formals.count)
        return ProvStatement(kind, id, arguments)
    }
}
