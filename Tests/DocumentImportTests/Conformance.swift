import DocumentImport
import Foundation
import FoundationXML

/// A test of the W3C's XML conformance suite.
struct ConformanceTest: Sendable {
    let id: String
    /// `valid`, `invalid`, `not-wf` or `error`.
    let type: String
    /// Which entities a parser must load to judge it: `none`, `general`, `parameter`, `both`; empty where not said.
    let entities: String
    let sections: String
    let path: String
}

/// The suite's catalogue: the tests that hold for XML 1.0 in its fifth edition and for namespaces 1.0.
final class ConformanceCatalogue: NSObject, XMLParserDelegate {
    static let folder = Folders.shared.appending(path: "data/xmlconf")

    private var bases: [String] = []
    private(set) var tests: [ConformanceTest] = []

    static func tests() throws -> [ConformanceTest] {
        let file = folder.appending(path: "cleaned/xmlconf-flattened.xml")
        let catalogue = ConformanceCatalogue()
        let parser = XMLParser(data: try Data(contentsOf: file))
        parser.delegate = catalogue
        guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
        return catalogue.tests
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        bases.append(attributes["xml:base"] ?? "")
        let isOfEdition = attributes["EDITION"]?.split(separator: " ").contains("5") ?? true
        guard name == "TEST", isOfEdition, attributes["VERSION"] ?? "1.0" == "1.0" else { return }
        tests.append(
            ConformanceTest(
                id: attributes["ID"] ?? "",
                type: attributes["TYPE"] ?? "",
                entities: attributes["ENTITIES"] ?? "",
                sections: attributes["SECTIONS"] ?? "",
                path: Self.folder.path + "/xmlconf/" + bases.joined() + (attributes["URI"] ?? "")
            )
        )
    }

    func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
        bases.removeLast()
    }
}
