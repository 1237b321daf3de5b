import Foundation
import TestSupport
import Testing

/// Seventy drafts on as many subjects, with planted faults: sixty were written before anybody knew how faults are looked for.
///
/// In `Drafts`, a draft begins with ### and its name, each of its sources with == and a name, its text with == draft.
/// What is looked at stands between marks: q a quote, f a figure, s a quote whose speaker is another's; + is right, - is a
/// fault.
@Suite("Vetting seventy fresh drafts")
struct FreshDraftsTests {
    /// Something that a draft quotes or states.
    fileprivate struct Item {
        let subject: String
        let isFault: Bool
        let text: String
    }

    fileprivate struct Draft {
        let name: String
        var sources: [(name: String, text: String)] = []
        var text = ""
        var items: [Item] = []
    }

    /// What came of one set.
    private struct Count {
        var planted: [String: Int] = [:]
        var caught: [String: Int] = [:]
        var right = 0
        var alarms: [String] = []
    }

    private static func drafts(_ file: String) throws -> [Draft] {
        let path = AssayProcess.projectFolder.appending(path: "Tests/AssayCommandsTests/Drafts/\(file).txt")
        var drafts: [Draft] = []
        var isDraft = false
        for line in try String(contentsOf: path, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            if line.hasPrefix("### ") {
                drafts.append(Draft(name: String(line.dropFirst(4))))
            } else if line.hasPrefix("== ") {
                isDraft = line == "== draft"
                if !isDraft { drafts[drafts.count - 1].sources.append((String(line.dropFirst(3)), "")) }
            } else if isDraft {
                drafts[drafts.count - 1].read(line)
            } else if !line.isEmpty {
                drafts[drafts.count - 1].sources[drafts[drafts.count - 1].sources.count - 1].text +=
                    line + "\n"
            }
        }
        return drafts
    }

    /// What the command says of a draft.
    private struct Finding: Decodable {
        let subject: String
        let fault: Bool
        let outcome: String
        let text: String
    }

    private static func findings(_ draft: Draft) throws -> [Finding] {
        let folder = try TemporaryFolder()
        for source in draft.sources { try folder.write(source.text, to: source.name) }
        try folder.write(draft.text, to: "draft.txt")
        let vetted = try AssayProcess.run(
            ["vet", "draft.txt", "--all", "--json", "--against"] + draft.sources.map(\.name),
            in: folder.url
        )
        let findings = try JSONDecoder().decode([Finding].self, from: Data(vetted.output.utf8))
        #expect(vetted.code == (findings.contains(where: \.fault) ? 1 : 0))
        return findings
    }

    private static func count(_ drafts: [Draft]) throws -> Count {
        var count = Count()
        for draft in drafts {
            var findings = try findings(draft)
            for item in draft.items {
                if item.isFault { count.planted[item.subject, default: 0] += 1 } else { count.right += 1 }
                let candidates = findings.indices.filter { place in
                    findings[place].subject == item.subject
                        && (item.subject == "speaker"
                            ? findings[place].fault : item.overlaps(findings[place].text))
                }
                let place = candidates.first { item.isSame(findings[$0].text) } ?? candidates.first
                guard let place else { continue }
                let finding = findings.remove(at: place)
                if item.isFault, finding.fault { count.caught[item.subject, default: 0] += 1 }
                if !item.isFault, finding.fault { count.alarms.append("\(draft.name): \(finding)") }
            }
            count.alarms += findings.filter(\.fault).map { "\(draft.name): \($0)" }
        }
        return count
    }

    @Test(
        "Faulty quotes and most faulty figures are found, and what is right is not called a fault",
        arguments: [("first", 14, 52, 45), ("second", 12, 62, 53), ("third", 1, 21, 19)]
    )
    func planted(file: String, quotes: Int, figures: Int, caught: Int) throws {
        let drafts = try Self.drafts(file)
        #expect(drafts.count >= 10)
        let count = try Self.count(drafts)
        #expect(count.planted["quote"] == quotes && count.caught["quote"] == quotes)
        #expect(count.planted["figure"] == figures)
        #expect(count.caught["figure", default: 0] >= caught)
        #expect(Double(count.alarms.count) / Double(count.right) <= 0.02, "\(count.alarms)")
    }
}

extension FreshDraftsTests.Draft {
    /// Takes up a line of the draft, its marks set apart.
    fileprivate mutating func read(_ line: Substring) {
        let pattern = /<([qfs])([+-])>(.*?)<\/[qfs][+-]>/
        let subjects: [Substring: String] = ["q": "quote", "f": "figure", "s": "speaker"]
        for match in line.matches(of: pattern) {
            guard let subject = subjects[match.output.1] else { continue }
            items.append(
                .init(subject: subject, isFault: match.output.2 == "-", text: String(match.output.3))
            )
        }
        text += line.replacing(pattern) { String($0.output.3) } + "\n"
    }
}

extension FreshDraftsTests.Item {
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
            .trimmingCharacters(in: .whitespaces)
    }

    /// Whether a finding's words are these.
    fileprivate func isSame(_ found: String) -> Bool { Self.plain(text) == Self.plain(found) }

    /// Whether a finding's words are these, a part of them, or have a long word in common.
    fileprivate func overlaps(_ found: String) -> Bool {
        let (mine, others) = (Self.plain(text), Self.plain(found))
        return mine.contains(others) || others.contains(mine)
            || Set(mine.split(separator: " ")).intersection(others.split(separator: " "))
                .contains { $0.count > 3 }
    }
}
