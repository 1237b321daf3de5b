import ArgumentParser
import EvidenceFinding
import Foundation

/// Learns the weights by which the finder tells who said what, from PolNeAR's training part alone.
struct LearnSpeech: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn-speech",
        abstract: "Learns who said what from PolNeAR's training part, and writes the weights."
    )

    @Option(help: "The folder that holds the data sets.")
    var data = "../shared/data"

    @Option(help: "The file to write.")
    var output = "Sources/EvidenceFinding/Attribution/SpeechWeights.swift"

    @Option(help: "How many times the articles are gone through.")
    var rounds = SpeechTrainer().rounds

    @Option(help: "How many features are kept.")
    var rows = SpeechTrainer().rows

    func run() throws {
        let folder = URL(fileURLWithPath: data).appending(path: "polnear")
        let texts = try PolNeARCorpus.articles(in: folder.appending(path: "train")).map { TaughtText($0) }
        var trainer = SpeechTrainer()
        trainer.rounds = rounds
        trainer.rows = rows
        let result = trainer.train(texts) { print($0) }
        let file = SpeechWeightsFile(texts).text(
            result,
            note: "Learnt from \(texts.count) annotated texts of PolNeAR's training part."
        )
        try Data(file.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        let dev = try PolNeARCorpus.articles(in: folder.appending(path: "dev"))
        print("development part: \(WhoSaidWhat.score(dev, with: result.model))")
    }
}
