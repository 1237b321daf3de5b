import ArgumentParser
import ClaimModel
import Foundation
import System
import Workspace

/// Who is said to say a claim: given, or found in the article and confirmed.
struct VoiceOptions: ParsableArguments {
    @Option(
        name: .customLong("voice"),
        help: ArgumentHelp(
            """
            A voice of the attribution, the article's own first, the original speaker last: NAME, NAME|MODE, \
            NAME|MODE|ROLE, up to NAME|MODE|ROLE|KIND|ACT. Modes: own-voice, direct-quote, indirect-speech, unnamed. \
            Kinds: person, organisation, office, group. Acts: said, denied, asked, demanded, predicted, promised. \
            Found in the article unless given.
            """,
            valueName: "name|mode|role|kind|act"
        )
    )
    var voices: [Attribution.Link] = []

    @Flag(help: "The article says it itself: don't look in its text for who says it.")
    var ownVoice = false

    func validate() throws {
        if ownVoice, !voices.isEmpty { throw ValidationError("give --voice or --own-voice, not both") }
    }

    /// The attribution of a quote; empty for the article's own voice.
    ///
    /// What is found is told on standard error, so that standard output stays the same for scripts. On a terminal it is
    /// confirmed or corrected first.
    func attribution(
        of quote: QuoteRequest,
        in article: String,
        _ reading: WorkspaceReading
    ) throws -> Attribution {
        if !voices.isEmpty || ownVoice { return Attribution(voices) }
        let found = try reading.attribution(of: quote, in: article)
        let isOwn = found.attribution.links.allSatisfy { $0.mode == .ownVoice }
        if isOwn, found.notes.isEmpty {
            Terminal.standardError.write(Self.noSpeaker(found.attribution))
            return found.attribution
        }
        tell(found)
        guard Terminal.standardError.isTerminal, Environment.isTerminal(0) else {
            Terminal.standardError.write(
                "  recorded so; --voice gives another attribution, --own-voice the article's own\n"
            )
            return found.attribution
        }
        return try VoiceDialogue().confirmed(found.attribution)
    }

    /// That the text names nobody who says it, as whose words it is recorded, and how to name somebody.
    private static func noSpeaker(_ attribution: Attribution) -> String {
        let voice = attribution.speaker.map(VoiceDialogue.line) ?? ""
        let isNameless = attribution.links.allSatisfy { $0 == .unknownVoice }
        let found =
            isNameless
            ? "speaker unknown: none was found in the text, and nothing says who wrote or published the article"
            : "speaker unknown: none was found in the text; recorded as the article's own words, of \(voice)"
        return found
            + "\n  --voice \"NAME|indirect-speech\" names one, 'assay edit voice CLAIM' afterwards; --own-voice says nothing of it\n"
    }

    private func tell(_ found: FoundAttribution) {
        Terminal.standardError.write("who says it: \(VoiceDialogue.line(found.attribution))\n")
        for reason in found.reasons {
            Terminal.standardError.write("  because: \(VisibleText.escaping(reason))\n")
        }
        for note in found.notes { Terminal.standardError.write("  \(VisibleText.escaping(note))\n") }
    }
}

/// Asks a person at a terminal whether an attribution is right.
struct VoiceDialogue {
    /// Where answers are read; a line at a time.
    var readAnswer: () -> String? = { readLine() }

    /// The attribution as confirmed or corrected.
    func confirmed(_ found: Attribution) throws -> Attribution {
        while true {
            Terminal.standardError.write("right? [y]es, [o]wn voice of the article, [e]dit, [q]uit: ")
            guard let answer = readAnswer()?.lowercased() else { throw ExitCode.usage }
            switch answer {
            case "", "y", "yes": return found
            case "o", "own": return Attribution(Array(found.links.prefix(1)))
            case "e", "edit": return edited(found)
            case "q", "quit": throw ExitCode.usage
            default: continue
            }
        }
    }

    private func edited(_ found: Attribution) -> Attribution {
        Terminal.standardError.write(
            "one voice a line, the article's own first: NAME|MODE|ROLE|KIND|ACT, the name at least; an empty line ends\n"
        )
        var links: [Attribution.Link] = []
        while let line = readAnswer(), !line.trimmingSpaces.isEmpty {
            if let link = Attribution.Link(argument: line) {
                links.append(link)
            } else {
                Terminal.standardError.write(
                    """
                    not taken; modes are own-voice, direct-quote, indirect-speech, unnamed; kinds person, organisation, \
                    office, group; acts said, denied, asked, demanded, predicted, promised

                    """
                )
            }
        }
        return links.isEmpty ? found : Attribution(links)
    }

    /// An attribution on one line: "Coast Daily → Ines Duarte, mayor (indirect speech)".
    static func line(_ attribution: Attribution) -> String {
        attribution.links.map(line).joined(separator: " → ")
    }

    /// A voice: "Ines Duarte, mayor (indirect speech)".
    static func line(_ link: Attribution.Link) -> String {
        let role = link.role.map { ", \($0)" } ?? ""
        return VisibleText.escaping("\(link.name)\(role) (\(link.manner))")
    }
}
