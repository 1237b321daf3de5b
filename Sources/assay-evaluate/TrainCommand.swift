import ArgumentParser
import EvidenceFinding
import Foundation

/// Trains the weights of a part of the finder again. The same data give the same weights, to the digit.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a part's weights and print them."
    )

    /// What can be trained.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case knownClaims = "known-claims"
        case checkWorthiness = "check-worthiness"
        case stance
        case evidenceSentences = "evidence-sentences"
    }

    @Argument(help: "The part: known-claims, check-worthiness, stance, evidence-sentences.")
    var part: Part

    @Option(help: "The folder that holds the data sets.")
    var data = "../shared/data"

    func run() throws {
        let data = URL(fileURLWithPath: data)
        switch part {
        case .knownClaims:
            guard let set = try CheckThat(data, split: "train") else { throw missing("CheckThat 2020") }
            let claims = KnownClaims(set.claims)
            let examples = set.queries.flatMap { query in
                query.right.sorted().map { (text: query.text, claim: $0) }
            }
            print(
                claims.trainedWeights(on: examples).map { String(format: "%.2f", $0) }.joined(separator: ", ")
            )
        case .checkWorthiness:
            guard let sentences = try ClaimBuster.sentences(data) else { throw missing("ClaimBuster") }
            print(
                CheckWorthiness(trainedOn: sentences.map { ($0.text, $0.isWorthChecking) }).file,
                terminator: ""
            )
        case .stance:
            let sets = try StanceSet.all(data)
            guard !sets.isEmpty else { throw missing("a set of StanceSet") }
            print(StanceTraining(StanceTrainer.joined(sets).all).model { _ in true }.text)
        case .evidenceSentences:
            guard let claims = try WiCE.claims(data) else { throw missing("WiCE") }
            let figures = claims.map { SentenceFigures($0.claim, $0.evidence) }
            let weights = EvidenceSentencesTask.training(claims, figures).weights { _ in true }
            print(weights.map { String(format: "%.2f", $0) }.joined(separator: ", "))
        }
    }

    private func missing(_ name: String) -> ValidationError {
        ValidationError("\(name) is not in \(data)")
    }
}
