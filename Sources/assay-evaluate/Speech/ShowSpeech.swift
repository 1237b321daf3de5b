import ArgumentParser
import EvidenceFinding
import Foundation

/// Prints who says what in a text, with the finder's reasons.
struct ShowSpeech: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show-speech",
        abstract: "Prints who says what in a plain text, with reasons."
    )

    @Argument(help: "The text.")
    var file: String

    func run() throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
        let scalars = Array(text.unicodeScalars)
        for (number, speech) in attributions(in: text).enumerated() {
            let content = speech.content.map { range in
                String(String.UnicodeScalarView(scalars[range.start..<range.end]))
            }
            let speaker = speech.speaker.map { "\($0.name)\($0.role.map { ", \($0)" } ?? "")" } ?? "?"
            let outer = speech.outer.map { " in \($0)" } ?? ""
            let unnamed = speech.speaker?.isUnnamed == true ? " (unnamed)" : ""
            print("\(number)\(outer) \(speech.form.rawValue) \(speech.confidence) \(speaker)\(unnamed)")
            print("    \(content.joined(separator: " … "))")
            print("    \(speech.reasons.joined(separator: "; "))")
        }
    }
}
