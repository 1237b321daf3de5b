public import ClaimModel
import JSONData

/// Says in what a stored report differs from the one that the ledger and the archive give.
public struct ReportComparison: Sendable {
    /// So many differences of a sort are named.
    private static let limit = 10

    private let stored: [UInt8]
    private let made: [UInt8]
    private let file: String

    /// - Parameters:
    ///   - stored: The stored report, without a byte order mark.
    ///   - made: The same made again.
    ///   - file: The name that findings give the stored report.
    public init(stored: [UInt8], made: [UInt8], file: String) {
        self.stored = stored
        self.made = made
        self.file = file
    }

    // MARK: - Pages

    /// What a page states or does otherwise, its data first, then its words, its scripts and styles; where none of these
    /// differs, the first byte that does.
    public func ofPages() -> [Finding] {
        let (page, wanted) = (PageReading(stored), PageReading(made))
        var findings = proofs(page) + statements(page, wanted)
        if let words = words(page, wanted) { findings.append(words) }
        findings += additions(page, wanted)
        if findings.isEmpty { findings.append(firstByte()) }
        return findings
    }

    /// What a page's data states otherwise, nil where it has no such data, as those before 0.4.0 have none.
    public func statementsOfPages() -> [Finding]? {
        let page = PageReading(stored)
        guard !page.data(StatementData.openingTag).isEmpty else { return nil }
        return proofs(page) + statements(page, PageReading(made))
    }

    /// What a page without such data should show and does not, as its words are, and how many texts were looked for.
    public func wordsMissingInPage() -> (findings: [Finding], count: Int) {
        let (page, wanted) = (PageReading(stored), PageReading(made))
        guard let data = wanted.data(StatementData.openingTag).first else { return ([], 0) }
        let statements: VisibleStatements
        do throws(JSONError) {
            statements = VisibleStatements(try JSONParser.read(Array(wanted.content(data))))
        } catch { return ([], 0) }
        let missing = statements.missing(in: page.words.map(\.text))
        let findings = missing.prefix(Self.limit).map { missing in
            Finding(
                code: "report.differs",
                place: Finding.Place(file: file),
                excerpt: missing.text,
                meaning: "the page nowhere shows \(missing.what) of claim \(missing.claim)",
                advice:
                    "The report was edited, or shows less than its version did. Make it again and compare."
            )
        }
        return (findings, statements.wanted.count)
    }

    private func proofs(_ page: PageReading) -> [Finding] {
        [(ProofElement.openingTag, "proofs"), (StatementData.openingTag, "sets of statements")]
            .compactMap { tag, what in
                let found = page.data(tag)
                guard found.count > 1 else { return nil }
                return finding(
                    "report.second-proof",
                    at: found[1].content.lowerBound,
                    "the page carries \(found.count) \(what); a report carries one"
                )
            }
    }

    private func statements(_ page: PageReading, _ wanted: PageReading) -> [Finding] {
        guard let theirs = page.data(StatementData.openingTag).first,
            let ours = wanted.data(StatementData.openingTag).first
        else { return [finding("report.differs", at: 0, "the page carries no statements as data")] }
        if page.content(theirs).elementsEqual(wanted.content(ours)) { return [] }
        do throws(JSONError) {
            let found = try JSONParser.read(Array(page.content(theirs)))
            let right = try JSONParser.read(Array(wanted.content(ours)))
            return JSONDifference.all(found, right, limit: Self.limit).map { difference in
                let place = (difference.found).flatMap {
                    stored.firstPosition(of: Array($0.utf8), from: theirs.content.lowerBound)
                }
                return finding(
                    "report.differs",
                    at: place ?? theirs.content.lowerBound,
                    difference.sentence(in: "the page's data")
                )
            }
        } catch {
            return [
                finding(
                    "report.differs",
                    at: theirs.content.lowerBound + error.offset,
                    "the page's statements can't be read: \(error.description)"
                )
            ]
        }
    }

    /// The first words that differ.
    private func words(_ page: PageReading, _ wanted: PageReading) -> Finding? {
        let (found, right) = (page.words, wanted.words)
        var place = 0
        while place < min(found.count, right.count), found[place] == right[place] { place += 1 }
        guard place < max(found.count, right.count) else { return nil }
        func piece(_ words: [PageReading.Word]) -> String {
            let start = max(0, place - 3)
            return words[min(start, words.count)..<min(words.count, place + 5)].map(\.text)
                .joined(separator: " ")
        }
        return finding(
            "report.differs",
            at: place < found.count ? found[place].offset : stored.count,
            "the page reads “\(piece(found))” where the ledger and the archive give “\(piece(right))”"
        )
    }

    /// Scripts, styles and attributes that the page made again does not have.
    private func additions(_ page: PageReading, _ wanted: PageReading) -> [Finding] {
        let data = [ProofElement.openingTag, StatementData.openingTag].map(\.description)
        let known = wanted.scripts.map { [UInt8](wanted.content($0)) }
        let scripts = page.scripts.filter { script in
            !data.contains(script.tag) && !known.contains([UInt8](page.content(script)))
        }
        let looks = wanted.styles.map { [UInt8](wanted.content($0)) }
        let styles = page.styles.filter { !looks.contains([UInt8](page.content($0))) }
        return scripts.map { script in
            let isData = script.tag.contains("ld+json")
            return finding(
                isData ? "report.differs" : "report.script",
                at: script.content.lowerBound,
                isData
                    ? "what the page tells search engines is not what the ledger gives"
                    : "the page runs or carries a script that reports of this version have not"
            )
        }
            + styles.map {
                finding(
                    "report.style",
                    at: $0.content.lowerBound,
                    "the page has rules of style that are neither Assay's nor this workspace's"
                )
            }
            + page.actions.map {
                finding(
                    "report.script",
                    at: $0.offset,
                    "a tag runs something or has a style of its own; no report has such tags"
                )
            }
    }

    // MARK: - Other forms

    /// What a report in JSON states otherwise; empty where only its layout differs.
    public func ofJSON() -> [Finding] {
        do throws(JSONError) {
            let found = try JSONParser.read(stored)
            let right = try JSONParser.read(made)
            return JSONDifference.all(Self.withoutDigest(found), Self.withoutDigest(right), limit: Self.limit)
                .map { difference in
                    let place = difference.found.flatMap { stored.firstPosition(of: Array($0.utf8)) }
                    return finding("report.differs", at: place ?? 0, difference.sentence(in: "the report"))
                }
        } catch {
            return [
                finding("report.differs", at: error.offset, "the report can't be read: \(error.description)")
            ]
        }
    }

    /// The first place in which reports of any form differ.
    public func firstByte() -> Finding {
        let start =
            zip(stored, made).enumerated().first { pair in
                pair.element.0 != pair.element.1 && !Self.isInDigest(stored, pair.offset)
            }?.offset ?? min(stored.count, made.count)
        return finding(
            "report.differs",
            at: start,
            "made again from the same ledger and archive, the report reads “\(piece(made, start))” here"
        )
    }

    private static func withoutDigest(_ value: JSONValue) -> JSONValue {
        guard var object = value.object, var proof = object[ProofElement.key]?.object else { return value }
        proof[ReportDigest.key] = nil
        object[ProofElement.key] = .object(proof)
        return .object(object)
    }

    /// Whether a position lies within the digest that the report carries of itself, which differs whenever anything does.
    private static func isInDigest(_ bytes: [UInt8], _ position: Int) -> Bool {
        let before = bytes[max(0, position - 90)..<position]
        return String(decoding: before, as: UTF8.self).contains("\"\(ReportDigest.key)\"")
    }

    // MARK: - Places

    private func piece(_ bytes: [UInt8], _ start: Int) -> String {
        let lineFeed = UInt8(ascii: "\n")
        let line = bytes[..<min(start, bytes.count)].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
        let rest = bytes[min(max(start - 20, line), bytes.count)...].prefix(80).prefix { $0 != lineFeed }
        return String(decoding: rest, as: UTF8.self)
    }

    private func finding(_ code: String, at offset: Int, _ meaning: String) -> Finding {
        let before = stored[..<min(offset, stored.count)]
        let lineFeed = UInt8(ascii: "\n")
        return Finding(
            code: code,
            place: Finding.Place(
                file: file,
                line: before.count { $0 == lineFeed } + 1,
                column: before.count - (before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0) + 1
            ),
            excerpt: piece(stored, offset),
            meaning: meaning,
            advice: "The report was edited. Take the one that 'assay report' makes."
        )
    }
}

/// The look of a stored page.
public enum PageLook {
    /// The rules of style that stand behind those of this version in a stored page; nil where the page has other rules than
    /// those of this version, or none.
    public static func addedStyle(of page: [UInt8]) -> [UInt8]? {
        let styles = PageReading(page).styles
        let own = PackageResources.page_css
        guard let first = styles.first, styles.count == 1 else { return nil }
        let text = page[first.content]
        return text.starts(with: own) ? Array(text.dropFirst(own.count)) : nil
    }
}
