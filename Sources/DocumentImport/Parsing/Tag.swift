import CLibXML2

/// The names of elements and attributes in one document, each with a number that it gets when it first comes.
///
/// libxml2 keeps each name once while a document is parsed, so that a pointer stands for its name.
final class NameTable {
    private(set) var names: [ElementName] = []
    /// By a name's number: the number of the first name that has the same local part.
    private(set) var locals: [Int32] = []
    private var localNumbers: [String: Int32] = [:]
    /// The numbers of XInclude's names.
    private(set) var xincludes: Set<Int> = []
    private var numbers: [ElementName: Int] = [:]
    private var slots: [Slot] = Array(repeating: Slot(), count: 256)
    private var used = 0

    private struct Slot {
        var local: UInt = 0
        /// The namespace's URI; for an undeclared prefix, the prefix with its lowest bit turned.
        var space: UInt = 0
        var number: Int32 = 0
    }

    /// The number of a name.
    func number(of name: ElementName) -> Int {
        if let known = numbers[name] { return known }
        names.append(name)
        if name.namespace == "http://www.w3.org/2001/XInclude" { xincludes.insert(names.count - 1) }
        let local = localNumbers[name.local] ?? Int32(names.count - 1)
        localNumbers[name.local] = local
        locals.append(local)
        numbers[name] = names.count - 1
        return names.count - 1
    }

    /// The number of a name that libxml2 hands out.
    func number(
        _ local: UnsafePointer<xmlChar>,
        _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?
    ) -> Int {
        let localKey = UInt(bitPattern: local)
        let spaceKey = uri.map { UInt(bitPattern: $0) } ?? prefix.map { ~UInt(bitPattern: $0) } ?? 0
        var position = Self.hash(localKey, spaceKey) & (slots.count - 1)
        while slots[position].local != 0 {
            if slots[position].local == localKey, slots[position].space == spaceKey {
                return Int(slots[position].number)
            }
            position = (position + 1) & (slots.count - 1)
        }
        let isUndeclared = uri == nil && prefix != nil
        let name = ElementName(
            local: (isUndeclared ? prefix.map { String(cString: $0) + ":" } ?? "" : "")
                + String(cString: local),
            namespace: uri.map { String(cString: $0) }
        )
        let number = number(of: name)
        slots[position] = Slot(local: localKey, space: spaceKey, number: Int32(number))
        used += 1
        if used * 2 > slots.count { grow() }
        return number
    }

    private func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.local != 0 {
            var position = Self.hash(slot.local, slot.space) & (slots.count - 1)
            while slots[position].local != 0 { position = (position + 1) & (slots.count - 1) }
            slots[position] = slot
        }
    }

    private static func hash(_ local: UInt, _ space: UInt) -> Int {
        let mixed = (local ^ (space &* 0x9E37_79B9)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40)
    }
}

/// A start tag as a parser finds it. It is good only while the parser hands it out: values are made when asked for.
struct Tag {
    /// The element's number in the name table.
    var name = 0
    /// The numbers of the attributes' names.
    var attributes: [Int32] = []
    /// Where values lie in libxml2's memory; nil where a value is in `texts`.
    fileprivate var places: [UnsafeBufferPointer<UInt8>?] = []
    fileprivate var texts: [String] = []

    /// Begins another tag.
    mutating func begin(_ name: Int) {
        self.name = name
        guard !attributes.isEmpty else { return }
        attributes.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
    }

    /// Adds an attribute whose value stands in the document as it is meant.
    mutating func add(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) {
        attributes.append(Int32(name))
        places.append(value)
        texts.append("")
    }

    /// Adds an attribute with a value of its own.
    mutating func add(_ name: Int, _ value: String) {
        attributes.append(Int32(name))
        places.append(nil)
        texts.append(value)
    }

    /// The value of an attribute by its position in the tag.
    func value(_ position: Int) -> String {
        guard let place = places[position] else { return texts[position] }
        return String(decoding: place, as: UTF8.self)
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
