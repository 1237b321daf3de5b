/// Finds a page's main text: the part of it whose blocks are worth the most.
///
/// Each block of text is worth the more the longer it is and the more clauses it has, and less the more of it are
/// links. From the body down, the search goes into an element as long as it holds nearly all that its surroundings are
/// worth. What stands beside the text within the part that is found is left out: navigation, lists of links, and what
/// is named like such.
struct MainText {
    /// For each element of the outline, whether its own text belongs to the main text.
    let isKept: [Bool]

    /// How strictly what looks like something beside the text is left out. Where hardly anything remains, the next is
    /// tried.
    private struct Strictness {
        /// Whether names of classes count.
        let minds: Bool
        /// Whether parts of the text that is found are left out.
        let prunes: Bool

        static let all = [
            Strictness(minds: true, prunes: true), Strictness(minds: false, prunes: true),
            Strictness(minds: false, prunes: false),
        ]
    }

    /// A text shorter than this is looked for again less strictly, unless it is a third of the page.
    private static let shortText = 400
    /// A page with a text shorter than this is read whole: there is nothing to tell its text by.
    private static let tinyText = 140

    /// The main text of a page.
    init(_ outline: PageOutline) {
        func length(_ kept: [Bool]) -> Int {
            zip(kept, outline.elements).reduce(0) { $0 + ($1.0 ? Int($1.1.ownLength) : 0) }
        }
        let whole = PageWeighing(outline, mindsNames: false).whole()
        let enough = min(Self.shortText, max(Self.tinyText, length(whole) / 3))
        var longest = (length: Self.tinyText - 1, kept: whole)
        for strictness in Strictness.all {
            let weighing = PageWeighing(outline, mindsNames: strictness.minds)
            guard let root = weighing.mainElement() else { continue }
            let kept = weighing.kept(below: root, prunes: strictness.prunes)
            let length = length(kept)
            if length > longest.length { longest = (length, kept) }
            if length >= enough { break }
        }
        isKept = longest.kept
    }
}
