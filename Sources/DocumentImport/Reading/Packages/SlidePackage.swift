import ClaimModel

// A presentation: slides in their order, their notes behind them.
extension PackageReader {
    func readSlides(_ output: Output) throws(Finding) {
        try coreProperties(output)
        let path = "ppt/presentation.xml"
        guard let bytes = parts[path] else { return }
        let root = try XMLNode.parse(bytes, name: "\(name)/\(path)", by: recipe)
        let targets = try relations(of: path)
        // A part that is named twice is read once: a few bytes could ask for it any number of times.
        var read: Set<String> = []
        for (index, slide) in (root.child("sldIdLst")?.children ?? []).enumerated() {
            // The identifier of the relationship, and not that of the slide: both are called "id".
            guard let target = slide.attributes.lazy.compactMap({ targets[$0.value] }).first,
                read.insert(target).inserted
            else { continue }
            let head = String(decoding: parts[target]?.prefix(2_048) ?? [], as: UTF8.self)
            if head.contains(/<[\w:]*sld\s[^>]*\bshow="(?:0|false)"/) {
                output.findings.append(hidden("slide \(index + 1) is hidden"))
            }
            let prefix = "/slide[\(index + 1)]"
            let place = "#slide=\(index + 1)"
            try self.read(target, .slide, prefix: prefix, place: place, output)
            let notes = try relations(of: target).values.filter { $0.contains("/notesSlide") }.sorted()
            for note in notes where read.insert(note).inserted {
                try self.read(note, .slideNotes, prefix: prefix, place: place, output)
            }
        }
    }
}

extension Dialect {
    private static let slideRoles = roles([
        (.passage(.paragraph), ["p"]), (.inline, ["t", "r", "fld"]), (.run, ["r"]), (.space, ["br"]),
        (.raisesRun, ["rPr[@baseline=30000]"]), (.lowersRun, ["rPr[@baseline=-25000]"]),
        (.strikesRun, ["rPr[@strike=sngStrike|dblStrike]"]), (.inline, ["rPr"]),
        (.scope, ["sp"]), (.turnsScope(.heading), ["ph[@type=title|ctrTitle|subTitle]"]), (.inline, ["ph"]),
        (.table, ["tbl"]), (.passage(.tableRow), ["tr"]), (.cell, ["tc"]),
        (.skipped, ["Fallback", "fld[@type=slidenum]"]),
    ])

    /// A slide (PresentationML).
    static let slide = Dialect(
        name: PackageKind.pptx.rawValue,
        mediaType: PackageKind.pptx.mediaType,
        roots: [],
        roles: slideRoles,
        otherwise: .container,
        metadata: []
    )

    /// A speaker's notes on a slide.
    static let slideNotes = Dialect(
        name: PackageKind.pptx.rawValue,
        mediaType: PackageKind.pptx.mediaType,
        roots: [],
        roles: slideRoles.merging(["p": .passage(.footnote)]) { $1 },
        otherwise: .container,
        metadata: []
    )
}
