import ClaimLedger
public import ClaimModel
import JSONData

/// Reads W3C Web Annotations, as Assay, Hypothesis and others write them: a collection, a page, a list, or one alone.
public struct AnnotationReader {
    /// The annotations that could be read, in the order of the file.
    public private(set) var annotations: [ReadAnnotation] = []
    /// What is wrong with the others.
    public private(set) var findings: [Finding] = []

    /// Reads a file's bytes.
    ///
    /// - Throws: A finding when the file is not JSON, or holds no annotations.
    public init(_ bytes: [UInt8]) throws(Finding) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(JSONEncoding.utf8(bytes)) } catch {
            throw Finding(
                code: "annotation.not-json",
                meaning: "the file is not JSON: \(error.description) at byte \(error.offset)",
                advice: "Give a file of annotations as they were exported."
            )
        }
        guard let items = Self.items(of: value) else {
            throw Finding(
                code: "annotation.none",
                meaning: "the file is JSON, and holds neither annotations nor reviewed claims",
                advice:
                    "Give W3C annotations, an export of Hypothesis, or reviewed claims (schema.org's ClaimReview)."
            )
        }
        for (position, item) in items.enumerated() {
            guard let object = item.object else {
                add("annotation.malformed", "annotation \(position + 1) is not an object")
                continue
            }
            read(object, number: position + 1)
        }
    }

    /// The annotations of a file, whatever holds them.
    private static func items(of value: JSONValue) -> [JSONValue]? {
        if let array = value.array { return array }
        guard let object = value.object else { return nil }
        for key in ["items", "rows", "annotations"] {
            if let array = object[key]?.array { return array }
        }
        if let first = object["first"], let items = items(of: first) { return items }
        return object["target"] == nil ? nil : [value]
    }

    private mutating func add(_ code: String, _ meaning: String, _ advice: String? = nil) {
        findings.append(Finding(code: code, meaning: meaning, advice: advice))
    }

    private mutating func read(_ object: JSONObject, number: Int) {
        let id = object["id"]?.string
        let name = "annotation \(number)" + (id.map { " (\($0))" } ?? "")
        guard let target = Self.first(object["target"]) else {
            return add("annotation.malformed", "\(name) has no target")
        }
        if Self.list(object["target"]).count > 1 {
            findings.append(
                Finding(
                    code: "annotation.several-targets",
                    severity: .warning,
                    meaning: "\(name) has several targets: the first is taken"
                )
            )
        }
        guard let content = content(of: object) else {
            return add(
                "annotation.malformed",
                "\(name) holds data of Assay that is not as it was written",
                "Export it again."
            )
        }
        annotations.append(
            ReadAnnotation(
                name: name,
                source: Self.source(target, object),
                place: Self.place(target.object?["selector"]),
                content: content,
                creator: Self.creator(object)
            )
        )
    }

    // MARK: - Target

    private static func source(_ target: JSONValue, _ object: JSONObject) -> ReadAnnotation.Source {
        var source = ReadAnnotation.Source()
        // A target is an address, a resource, or a part of a resource.
        let resource = target.object?["source"].flatMap(first) ?? target
        source.address = resource.string ?? resource.object?["id"]?.string ?? object["uri"]?.string
        source.edition = resource.object?[AnnotationTerms.digest]?.string.flatMap(Digest.init(hex:))
        source.document = resource.object?[AnnotationTerms.document]?.string
        if source.edition == nil, let address = source.address {
            for prefix in ["urn:assay:id:document-", "urn:sha256:", "hash://sha256/"]
            where address.hasPrefix(prefix) {
                source.edition = Digest(hex: String(address.dropFirst(prefix.count)))
            }
        }
        return source
    }

    private static func place(_ selectors: JSONValue?) -> ReadAnnotation.Place {
        var place = ReadAnnotation.Place()
        for selector in list(selectors) { add(selector, isRefinement: false, to: &place) }
        return place
    }

    private static func add(
        _ selector: JSONValue,
        isRefinement: Bool,
        to place: inout ReadAnnotation.Place
    ) {
        guard let object = selector.object else { return }
        let type = list(object["type"]).compactMap(\.string).first ?? ""
        switch type {
        case "Choice":
            // Any of its items will do: what can be followed is taken.
            for item in list(object["items"]) { add(item, isRefinement: isRefinement, to: &place) }
        case "TextQuoteSelector":
            guard let exact = object["exact"]?.string, !exact.isEmpty else { break }
            // A quote that refines another selector is only known within it: one that stands alone says more.
            if isRefinement, place.quote != nil { break }
            let quote = TextQuoteSelector(
                exact: exact,
                prefix: object["prefix"]?.string ?? "",
                suffix: object["suffix"]?.string ?? ""
            )
            if place.quote.map({ isRefinement || $0.prefix.isEmpty && $0.suffix.isEmpty }) ?? true {
                place.quote = quote
            }
        case "TextPositionSelector":
            // A position that refines another selector counts from there, which is not where we count from.
            guard !isRefinement, let start = object["start"]?.integer, let end = object["end"]?.integer,
                start >= 0, end > start
            else { break }
            place.position = start..<end
            place.countsUTF16 = object[AnnotationTerms.unit]?.string == AnnotationTerms.utf16
        case "XPathSelector":
            if let path = object["value"]?.string, !isRefinement { place.xpath = path }
        default: place.others.append(type.isEmpty ? "one without a type" : type)
        }
        for refinement in list(object["refinedBy"]) { add(refinement, isRefinement: true, to: &place) }
    }

    // MARK: - Body

    private func content(of object: JSONObject) -> ReadAnnotation.Content? {
        if let literal = object[AnnotationTerms.claim] { return Self.claim(literal) }
        if let literal = object[AnnotationTerms.appearance] { return Self.appearance(literal) }
        if let literal = object[AnnotationTerms.evidence] { return Self.evidence(literal) }
        var text = object["text"]?.string ?? object["bodyValue"]?.string
        var tags = Self.list(object["tags"]).compactMap(\.string)
        for body in Self.list(object["body"]).flatMap(Self.choice) {
            if let words = body.string, !words.contains("://") { text = text ?? words }
            guard let body = body.object else { continue }
            guard let value = body["value"]?.string else { continue }
            if Self.list(body["purpose"]).contains(.string("tagging")) {
                tags.append(value)
            } else {
                text = text ?? value
            }
        }
        return .remark(text: text.flatMap(Self.filled), tags: tags.compactMap(Self.filled))
    }

    /// Of a choice of bodies the first; any other body as it is.
    private static func choice(_ body: JSONValue) -> [JSONValue] {
        guard let object = body.object, object["type"]?.string == "Choice" else { return [body] }
        return Array(list(object["items"]).prefix(1))
    }

    private static func creator(_ object: JSONObject) -> String? {
        let creator = first(object["creator"])
        let name = creator?.object?["name"]?.string ?? creator?.string ?? object["user"]?.string
        return name.flatMap(filled)
    }

    // MARK: - Values

    static func filled(_ text: String) -> String? {
        text.contains { !$0.isWhitespace } ? text : nil
    }

    /// The values of a member that may hold one or several.
    static func list(_ value: JSONValue?) -> [JSONValue] {
        guard let value, value != .null else { return [] }
        return value.array ?? [value]
    }

    private static func first(_ value: JSONValue?) -> JSONValue? { list(value).first }
}
