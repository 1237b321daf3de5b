import ClaimLedger
public import ClaimModel
import JSONData
import TextAnchoring

/// What a judge is asked: a claim, a passage, and what the passage does to the claim. One line of JSON.
///
/// The answer is one line too: `{"id": …, "stance": "supports" | "conflicts" | "context", "quote": …}`, where the quote is
/// the words of the passage that decide, and may have a `reason`. Both forms are published as `judge.schema.json`.
public struct JudgeQuestion: Hashable, Sendable {
    /// The name by which the answer refers to it.
    public var id: String
    /// What the claim states.
    public var statement: String
    /// The time that it is about.
    public var about: DateSpan?
    /// The passage.
    public var passage: String
    /// The passage's document.
    public var document: DocumentMetadata

    /// The question as a line of canonical JSON, without its end.
    var line: [UInt8] {
        CanonicalJSON.bytes(
            .object(
                JSONObject([
                    "claim": .object(
                        JSONObject([
                            "about": about.map { .string($0.description) },
                            "statement": .string(statement),
                        ])
                    ),
                    "document": .object(
                        JSONObject([
                            "published": document.published.map { .string($0.description) },
                            "publisher": document.publisher.map { .string($0) },
                            "title": document.title.map { .string($0) },
                        ])
                    ),
                    "id": .string(id),
                    "passage": .string(passage),
                    "version": .integer(1),
                ])
            )
        )
    }
}

/// What a judge answered of a question, checked: its quote stands in the passage.
public struct JudgeOpinion: Hashable, Sendable {
    /// The question's name.
    public let id: String
    /// What the passage does to the claim, says the judge.
    public let stance: Evidence.Stance
    /// The passage's words that decide.
    public let quote: String
    /// Why, in the judge's words.
    public let reason: String?
    /// The SHA-256 of the question's line.
    public let request: Digest
}

/// Reads what a judge answered.
struct JudgeAnswers {
    /// The longest reason that is kept, in characters.
    static let longestReason = 500

    private(set) var opinions: [JudgeOpinion] = []
    private(set) var findings: [Finding] = []

    /// - Parameter output: What the judge wrote: a JSON object a line.
    init(_ output: [UInt8], to questions: [JudgeQuestion], of judge: String) {
        var open = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
        for line in output.split(separator: UInt8(ascii: "\n")) {
            let excerpt = String(decoding: line.prefix(120), as: UTF8.self)
            func refuse(_ code: String, _ meaning: String) {
                findings.append(
                    Finding(
                        code: code,
                        severity: .warning,
                        place: Finding.Place(file: judge),
                        excerpt: excerpt,
                        meaning: meaning,
                        advice: "Answer each question with one line as judge.schema.json describes it."
                    )
                )
            }
            let answer: JSONObject
            do throws(JSONError) {
                guard let object = try JSONParser.read(Array(line)).object else {
                    refuse("judge.form", "the judge’s answer is no JSON object")
                    continue
                }
                answer = object
            } catch {
                refuse("judge.form", "the judge’s answer is not JSON: \(error)")
                continue
            }
            guard let id = answer["id"]?.string, let question = open[id] else {
                refuse("judge.form", "the judge answers a question that it was not asked")
                continue
            }
            guard let stance = answer["stance"]?.string.flatMap(Evidence.Stance.init(rawValue:)),
                let quote = answer["quote"]?.string
            else {
                refuse("judge.form", "the judge’s answer has no stance or no quote")
                continue
            }
            let text = AnchoringText(question.passage)
            let anchor = text.anchor(Selector(quote: TextQuoteSelector(exact: quote)))
            guard anchor.score == 1, anchor.range != nil else {
                refuse("judge.quote", "the judge quotes words that the passage does not have")
                continue
            }
            open[id] = nil
            opinions.append(
                JudgeOpinion(
                    id: id,
                    stance: stance,
                    quote: quote,
                    reason: answer["reason"]?.string.map { String($0.prefix(Self.longestReason)) },
                    request: SHA256Digest.of(question.line)
                )
            )
        }
        if !open.isEmpty, findings.isEmpty {
            findings.append(
                Finding(
                    code: "judge.silent",
                    severity: .warning,
                    place: Finding.Place(file: judge),
                    meaning: "the judge left \(open.count) of \(questions.count) questions without an answer"
                )
            )
        }
    }
}
