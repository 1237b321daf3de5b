import ClaimModel

/// Text of a document that stands in attributes of an element.
///
/// It is put together by a template: `Ayes {ayes}, Noes {noes}`. A name in braces stands for the value of that
/// attribute; with `../` before it, for that of the nearest element around that has one. Words before a missing value
/// are left out with it. The text comes where the element begins.
struct AttributeText: Sendable {
    /// Words, and an attribute behind them.
    struct Piece: Sendable, Equatable {
        var words: String
        var attribute: String?
        var isAround = false
    }

    /// The element, by the name in the dialect's tables.
    let element: String
    /// What an attribute must be; any element of the name when nil.
    let condition: AttributeCondition?
    let pieces: [Piece]
    /// The passage that it is; nil for text of the element.
    let passage: (encoding: ElementRole.Encoding, kind: Passage.Kind)?

    /// - Parameters:
    ///   - element: A name, perhaps with a condition: `row[@PostTypeId=1]`. Of several texts with conditions the first
    ///     that is met holds.
    ///   - template: Words with attributes in braces; an empty one takes nothing of such an element, and one without
    ///     attributes stands for its words.
    ///   - passage: The passage that it is; nil for text of the element.
    init(_ element: String, _ template: String, as passage: (ElementRole.Encoding, Passage.Kind)? = nil) {
        self.passage = passage.map { (encoding: $0.0, kind: $0.1) }
        (self.element, condition) = AttributeCondition.split(element)
        var pieces: [Piece] = []
        var rest = template[...]
        while !rest.isEmpty {
            let open = rest.firstIndex(of: "{")
            let close = open.flatMap { rest[$0...].firstIndex(of: "}") }
            guard let open, let close else {
                pieces.append(Piece(words: String(rest)))
                break
            }
            var name = rest[rest.index(after: open)..<close]
            let isAround = name.hasPrefix("../")
            if isAround { name = name.dropFirst(3) }
            pieces.append(
                Piece(words: String(rest[..<open]), attribute: String(name), isAround: isAround)
            )
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces
    }

    /// The attributes of elements around that it wants.
    var around: [String] { pieces.compactMap { $0.isAround ? $0.attribute : nil } }

    /// The text; nil where none of the attributes is there.
    ///
    /// - Parameters:
    ///   - value: The value of an attribute of the element.
    ///   - around: That of the nearest element around which has one.
    func text(_ value: (String) -> String?, around: (String) -> String?) -> String? {
        var text = ""
        var hasValue = false
        for piece in pieces {
            guard let attribute = piece.attribute else {
                text += piece.words
                continue
            }
            guard let found = piece.isAround ? around(attribute) : value(attribute), !found.isEmpty else {
                continue
            }
            // Words at the beginning that part this value from a missing one are left out.
            text += hasValue || !piece.words.hasPrefix(",") ? piece.words : String(piece.words.dropFirst(2))
            text += found
            hasValue = true
        }
        return hasValue || pieces.allSatisfy { $0.attribute == nil } && !text.isEmpty ? text : nil
    }
}

/// What an attribute of an element must be.
struct AttributeCondition: Sendable, Equatable {
    let attribute: String
    /// The values that it may have, whole or as one of several words; any when empty.
    let values: [String]

    /// Whether a value meets it; nil for an attribute that is not there.
    func isMet(by value: String?) -> Bool {
        guard let value else { return values.contains("") }
        if values.isEmpty || values.contains(value) { return true }
        return value.contains(" ") && value.split(separator: " ").contains { values.contains(String($0)) }
    }

    /// Splits `name[@attribute=one|other]`.
    static func split(_ text: String) -> (name: String, condition: AttributeCondition?) {
        guard let bracket = text.firstIndex(of: "["), text.hasSuffix("]") else { return (text, nil) }
        let inside = text[text.index(after: bracket)...].dropFirst().dropLast()
        let parts = inside.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let values = parts.count > 1 ? parts[1].split(separator: "|", omittingEmptySubsequences: false) : []
        return (
            String(text[..<bracket]),
            AttributeCondition(attribute: String(parts[0]), values: values.map(String.init))
        )
    }
}

/// An element that says where the passages from it on stand: on which page of the printed edition, at what time.
struct Milestone: Sendable {
    /// The element, by the name in the dialect's tables.
    let element: String
    let condition: AttributeCondition?
    /// What is counted: a locator ends in `#page=17`.
    let label: String
    /// The attributes that hold the place; the first that is there, or all joined by commas.
    let attributes: [String]
    let joins: Bool
    /// What stands before the place within the value.
    let marker: String?
    /// Whether it tells more of a page, as a box on it.
    let isDetail: Bool
    /// Added to a number, for pages that are counted from 0.
    let offset: Int

    /// - Parameters:
    ///   - element: A name, perhaps with a condition.
    ///   - attributes: The attributes that hold the place, the better ones first.
    ///   - joins: Whether all of them do together, as a beginning and an end.
    ///   - marker: What stands before the place within the value; the whole value when nil.
    ///   - isDetail: Whether it tells more of a page, as a box on it.
    ///   - offset: Added to a number, for pages that are counted from 0.
    init(
        _ label: String,
        _ element: String,
        _ attributes: String...,
        joins: Bool = false,
        marker: String? = nil,
        isDetail: Bool = false,
        offset: Int = 0
    ) {
        self.isDetail = isDetail
        self.offset = offset
        self.label = label
        (self.element, condition) = AttributeCondition.split(element)
        self.attributes = attributes
        self.joins = joins
        self.marker = marker
    }

    /// The place as the end of a locator says it; nil where the element does not say it.
    func place(_ value: (String) -> String?) -> String? {
        if let condition, !condition.isMet(by: value(condition.attribute)) { return nil }
        var found = attributes.compactMap(value).filter { !$0.isEmpty && $0.utf8.count <= 100 }
        if let marker {
            found = found.compactMap { text in
                text.ranges(of: marker).first.map { range in
                    String(text[range.upperBound...].prefix { $0 != ";" && $0 != " " })
                }
            }
        }
        guard let first = found.first else { return nil }
        let shown = offset == 0 ? first : Int(first).map { String($0 + offset) } ?? first
        return "\(label)=\(joins ? found.joined(separator: ",") : shown)"
    }
}
