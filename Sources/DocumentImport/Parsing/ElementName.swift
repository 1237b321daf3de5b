/// The name of an element or attribute.
struct ElementName: Hashable {
    /// The name without its prefix; for an undeclared prefix, with it.
    let local: String
    /// The namespace's URI; nil when it is in none.
    let namespace: String?
}

/// An attribute as it stands in a tag.
struct Attribute {
    let name: ElementName
    let value: String
}

/// What takes in what a parser finds, in the document's order.
protocol MarkupHandler: AnyObject {
    /// An element begins.
    func startElement(_ name: ElementName, _ attributes: [Attribute])
    /// The element that began last and did not end yet ends.
    func endElement()
    /// Text, in pieces of any size that may split between any two bytes of UTF-8.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// How many bytes of text it holds that it has not handed on.
    var heldBytes: Int { get }
}
