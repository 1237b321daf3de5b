/// A start tag as a parser finds it. It is good only while the parser hands it out: values are made when asked for.
/// It can't be copied, so that handing it out counts no references.
struct Tag: ~Copyable {
    /// The element's number in the name table.
    var name = 0
    /// The numbers of the attributes' names.
    var attributes: [Int32] = []
    private var values: [Value] = []
    private var texts: [String] = []

    /// Where a value lies in libxml2's memory; for a value of its own, its number among them.
    private struct Value {
        let start: UnsafePointer<UInt8>?
        let count: Int
    }

    /// Begins another tag.
    mutating func begin(_ name: Int) {
        self.name = name
        guard !attributes.isEmpty else { return }
        attributes.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
    }

    /// Adds an attribute whose value stands in the document as it is meant.
    mutating func add(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) {
        guard let start = value.baseAddress else { return add(name, "") }
        attributes.append(Int32(name))
        values.append(Value(start: start, count: value.count))
    }

    /// Adds an attribute with a value of its own.
    mutating func add(_ name: Int, _ value: String) {
        attributes.append(Int32(name))
        values.append(Value(start: nil, count: texts.count))
        texts.append(value)
    }

    /// The value of an attribute by its position in the tag.
    func value(_ position: Int) -> String {
        let value = values[position]
        guard let start = value.start else { return texts[value.count] }
        return String(decoding: UnsafeBufferPointer(start: start, count: value.count), as: UTF8.self)
    }
}

/// A handler that takes tags with numbered names, which spares a parser making strings for what nobody looks at.
protocol TagHandler: MarkupHandler {
    /// The names that tags refer to.
    var names: NameTable { get }
    /// An element begins.
    func startElement(_ tag: borrowing Tag)
}

extension TagHandler {
    func startElement(_ name: ElementName, _ attributes: [Attribute]) {
        var tag = Tag()
        tag.begin(names.number(of: name))
        for attribute in attributes { tag.add(names.number(of: attribute.name), attribute.value) }
        startElement(tag)
    }
}
