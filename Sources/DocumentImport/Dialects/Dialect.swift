import ClaimModel

/// How one vocabulary maps to documents and passages: a table of what its elements mean.
///
/// Elements go by their local names. Those of a namespace that the dialect gives a prefix go by `prefix:name` alone, so
/// that a `media:title` is not taken for a `title`.
struct Dialect: Sendable {
    /// The dialect's name, as records keep it.
    let name: String
    /// The media type of its documents, as XML.
    let mediaType: String
    /// The root elements that it is known by; none for a dialect that takes what no other does.
    let roots: [Root]
    /// What elements are: by name, or by `parent/name`, which goes before. Either may want an attribute to have one of
    /// some values, `name[@attribute=one|other]`, and goes before all others then.
    let roles: [String: ElementRole]
    /// What elements that are not in the table are.
    let otherwise: ElementRole
    /// Where documents say what they are.
    let metadata: [MetadataRule]
    /// Prefixes of namespaces, whatever prefixes documents use for them. The empty prefix stands for namespaces whose
    /// elements go by their mere names; where it has none, those are all that have no prefix here.
    var namespaces: [String: [String]] = [:]
    /// Namespaces whose elements are nothing of this dialect's, not even what is not in the table.
    var foreign: ElementRole?
    /// Texts that stand in attributes.
    var attributeTexts: [AttributeText] = []
    /// Elements that say where passages stand besides their paths: on which page, at what time.
    var milestones: [Milestone] = []
    /// Whether nothing is known of the vocabulary, so that attributes are looked at for content.
    var isGuessed = false
    /// Whether its passages are cues of captions, which make sentences together.
    var joinsCues = false

    /// A root element.
    struct Root: Sendable {
        /// Its name; any when nil.
        var name: String?
        /// Its namespace; any when nil.
        var namespace: String?
        /// What the namespace begins with; anything when nil.
        var namespaceBeginning: String?
        /// Words of the DOCTYPE's public identifier; any or none when nil.
        var doctype: String?

        init(
            name: String? = nil,
            namespace: String? = nil,
            namespaceBeginning: String? = nil,
            doctype: String? = nil
        ) {
            self.name = name
            self.namespace = namespace
            self.namespaceBeginning = namespaceBeginning
            self.doctype = doctype
        }

        func matches(_ root: ElementName, doctype: String?) -> Bool {
            if let name, name != root.local { return false }
            if let namespace, namespace != root.namespace ?? "" { return false }
            if let namespaceBeginning, root.namespace?.hasPrefix(namespaceBeginning) != true { return false }
            if let wanted = self.doctype, doctype?.contains(wanted) != true { return false }
            return true
        }
    }

    /// Whether documents with this root element are of this dialect.
    ///
    /// - Parameter doctype: The public identifier of the document's DOCTYPE, if it has one.
    func isKnown(by root: ElementName, doctype: String? = nil) -> Bool {
        roots.contains { $0.matches(root, doctype: doctype) }
    }

    /// Whether a file with this root element may hold documents, rather than being one.
    func hasParts(inRoot root: String) -> Bool {
        roles.contains { path, role in
            guard role == .document else { return false }
            let parent = path.split(separator: "/").dropLast().last
            return parent.map { String($0) == root } ?? true
        }
    }

    /// The name that an element goes by in this dialect's tables; nil for an element of a foreign namespace.
    func key(of name: ElementName) -> String? {
        guard !namespaces.isEmpty else { return name.local }
        let namespace = name.namespace ?? ""
        for (prefix, uris) in namespaces where uris.contains(namespace) {
            return prefix.isEmpty ? name.local : "\(prefix):\(name.local)"
        }
        return namespaces[""] == nil ? name.local : nil
    }
}
