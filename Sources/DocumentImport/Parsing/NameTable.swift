import CLibXML2

/// The names of elements and attributes in one document, each with a number that it gets when it first comes.
///
/// libxml2 keeps each name once while a document is parsed, so that a pointer stands for its name.
final class NameTable {
    // It is used by one parser, on one thread.

    /// What is asked of a name for every element, so that the name itself need not be looked at.
    struct Facts {
        /// The number of the first name that has the same local part.
        let local: Int32
        /// How many bytes its local part takes.
        let byteCount: Int32
        let isXInclude: Bool
    }

    @exclusivity(unchecked) private(set) var names: [ElementName] = []
    /// By a name's number.
    @exclusivity(unchecked) private(set) var facts: [Facts] = []
    private var localNumbers: [String: Int32] = [:]
    private var numbers: [ElementName: Int] = [:]
    @exclusivity(unchecked) private var slots: [Slot] = Array(repeating: Slot(), count: 256)
    @exclusivity(unchecked) private var used = 0

    private struct Slot {
        var local: UInt = 0
        /// The namespace's URI; for an undeclared prefix, the prefix with all its bits turned.
        var space: UInt = 0
        var number: Int32 = 0
    }

    /// The number of a name.
    func number(of name: ElementName) -> Int {
        if let known = numbers[name] { return known }
        let number = names.count
        let local = localNumbers[name.local] ?? Int32(number)
        localNumbers[name.local] = local
        numbers[name] = number
        names.append(name)
        facts.append(
            Facts(
                local: local,
                byteCount: Int32(clamping: name.local.utf8.count),
                isXInclude: name.namespace == "http://www.w3.org/2001/XInclude"
            )
        )
        return number
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
