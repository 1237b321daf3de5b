public import ClaimModel

/// A dialect that a workspace describes itself, in a small file of lines.
///
/// A file `Dialects/town-minutes.dialect` in the workspace describes the dialect `town-minutes`. Each line says one
/// thing: a word, and behind a colon the elements that it holds for, parted by commas. What follows a `#` is a remark.
///
///     # Minutes of the town council
///     root: minutes
///     document: sitting           # each sitting is a document of its own
///     heading: h, sitting/title   # a title within a sitting
///     paragraph: p, item
///     speech: speech/@by          # who speaks stands in the attribute "by"
///     skipped: page-number
///     title: sitting/title
///     published: sitting/@date
///     speaker: p[@class=name]     # a paragraph that names who speaks in the next ones
///     text: vote = Ayes {ayes}, noes {noes}
///
/// `root` is the only line that must be there. An element goes by its name, or by `parent/name` where it means
/// something else there; `name[@attribute=one|other]` is one whose attribute has one of these values. A line `namespace: dc = http://purl.org/dc/elements/1.1/` lets `dc:title` be told from `title`.
///
/// | words | what the elements are |
/// | --- | --- |
/// | `root` | the outermost elements that documents of the dialect are known by |
/// | `document` | each is a document of its own |
/// | `paragraph`, `heading`, `quotation`, `caption`, `footnote`, `table-row`, `utterance` | passages of that kind |
/// | `cell` | cells of a table row |
/// | `section` | they hold passages; text of their own is a paragraph |
/// | `quoted` | paragraphs in them are quotations |
/// | `inline` | their text runs on in the passage around them |
/// | `speech` | what is said in them is said by whom the attribute (`speech/@by`) names |
/// | `speaker` | their text names who says what is said in the element around them |
/// | `speaker-of-next` | their text names who speaks in the next element of `speech` |
/// | `superscript`, `subscript`, `note-mark` | their figures stand raised or lowered, and join none before them |
/// | `struck` | they are struck out: left out, and said |
/// | `table`, `table-head`, `header-cell` | tables whose rows are read with the headers of their columns |
/// | `fragment` | parts of a passage, parted by commas |
/// | `quotation-block`, `note-block`, `container`, `space`, `line` | they hold quotations, notes, passages; they part words; they are lines of print |
/// | `text` | text that stands in attributes: `text: row = {date}: {value}`; `{../date}` is of an element around |
/// | `page`, `time` | attributes that say where passages from there on stand: `page: pb/@n` |
/// | `label` | a number or label that goes before the next passage |
/// | `html` | their text is HTML, or plain text |
/// | `metadata` | their text is no passage |
/// | `skipped` | they are left out with all that is in them |
/// | `other` | what elements are that are named nowhere: `paragraph` (with all that is in them; so unless said otherwise), `section`, `inline`, `metadata` or `skipped` |
///
/// What documents say of themselves is found by paths, the better ones first: `title`, `person`, `organisation`,
/// `publisher`, `published`, `retrieved`, `url`, `language`, `edition`, and `part`, the name of one of several documents.
/// A path leads over elements (`head/title`; with `//` others may stand between) to an element's text or to an attribute
/// (`link[@rel=self]/@href`).
public struct DialectDescription: Hashable, Sendable {
    /// The dialect's name: that of the file, without its ending.
    public let name: String
    /// The description as it stands in its file.
    public let source: String
    /// The root elements that its documents are known by.
    public let roots: [String]
    let dialect: Dialect

    /// How a file of a description ends.
    public static let fileEnding = ".dialect"
    /// A description is not longer than this, in bytes.
    public static let longest = 64 << 10

    init(name: String, source: String, roots: [String], dialect: Dialect) {
        self.name = name
        self.source = source
        self.roots = roots
        self.dialect = dialect
    }

    /// Reads a description.
    ///
    /// - Parameters:
    ///   - source: The text of its file.
    ///   - name: The dialect's name.
    ///   - fileName: How findings name the file.
    /// - Returns: The description, and what is wrong with it; no description when something is.
    public static func read(_ source: String, name: String, fileName: String)
        -> (description: DialectDescription?, findings: [Finding])
    {
        var reader = DescriptionReader(name: name, fileName: fileName)
        return reader.read(source)
    }

    /// Two descriptions are the same when they have the same name and text.
    public static func == (left: DialectDescription, right: DialectDescription) -> Bool {
        left.name == right.name && left.source == right.source
    }

    /// Hashes what makes two descriptions the same.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(source)
    }
}

/// A dialect that documents are read in.
public struct KnownDialect: Hashable, Sendable {
    /// Its name, as `--dialect` takes it and records keep it.
    public let name: String
    /// The root elements that its documents are known by; empty when it takes what no other does.
    public let roots: [String]
    /// Whether a file may hold several of its documents.
    public let hasParts: Bool

    /// The dialects that are built in.
    public static var builtIn: [KnownDialect] {
        (DialectRegistry.known + DialectRegistry.others + [.generic]).map { KnownDialect($0) }
            + DialectName.all.filter { $0 != DialectName.claimReview }.map {
                KnownDialect(name: $0, roots: [], hasParts: false)
            }
    }

    /// A dialect that is described in a file.
    public init(_ description: DialectDescription) { self.init(description.dialect) }

    init(_ dialect: Dialect) {
        self.init(
            name: dialect.name,
            roots: dialect.roots.map { root in
                let space = root.namespace ?? root.namespaceBeginning.map { $0 + "…" }
                let namespace = space.flatMap { $0.isEmpty ? nil : "{\($0)}" } ?? ""
                return namespace + (root.name ?? "*") + (root.doctype.map { " (DOCTYPE \($0))" } ?? "")
            },
            hasParts: dialect.roles.values.contains(.document)
        )
    }

    private init(name: String, roots: [String], hasParts: Bool) {
        self.name = name
        self.roots = roots
        self.hasParts = hasParts
    }
}
