extension Dialect {
    /// Any other well-formed XML: every element with text of its own is a paragraph, with all that is in it.
    ///
    /// What a document says of itself is taken from its own head alone: from children of the root, or of a head in it.
    /// A title, a date or an author elsewhere may be those of anything that it speaks of.
    static let generic = Dialect(
        name: "xml",
        mediaType: "application/xml",
        roots: [],
        roles: roles([
            (.space, ["br", "lb", "break", "nl", "tab", "thin", "space", "sp", "hsp"]),
            (.superscript, ["sup", "super", "superscript"]),
            (.lowered, ["sub", "subscript", "inferior"]),
            (.struck, ["del", "deleted", "strike", "strikethrough"]),
            (.passage(.paragraph), ["p", "para", "paragraph", "P", "Para", "Paragraph"]),
            (.passage(.tableRow), ["tr"]), (.cell, ["td"]), (.headerCell, ["th"]), (.table, ["table"]),
            (.tableHead, ["thead"]), (.container, ["tbody", "tfoot"]),
        ]),
        otherwise: .mixed(.paragraph),
        metadata: heads.flatMap { head in
            [
                MetadataRule(.title, "\(head)/title"), MetadataRule(.title, "\(head)/headline", rank: 1),
                MetadataRule(.person, "\(head)/author"), MetadataRule(.person, "\(head)/creator", rank: 1),
                MetadataRule(.publisher, "\(head)/publisher"),
                MetadataRule(.published, "\(head)/published"),
                MetadataRule(.published, "\(head)/pubDate", rank: 1),
                MetadataRule(.published, "\(head)/date", rank: 2),
                MetadataRule(.language, "\(head)/language"),
            ]
        },
        isGuessed: true
    )

    /// Where a document of an unknown vocabulary speaks of itself.
    private static let heads =
        ["/*"] + ["head", "header", "meta", "metadata", "info", "front", "prolog"].map { "/*/\($0)" }

    /// Roles by the elements that have them.
    static func roles(_ lists: [(ElementRole, [String])]) -> [String: ElementRole] {
        var roles: [String: ElementRole] = [:]
        for (role, names) in lists { for name in names { roles[name] = role } }
        return roles
    }
}
