/// A rectangle on a page, in points from its upper left corner.
struct PageBox: Equatable {
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float

    var height: Float { bottom - top }
    var width: Float { right - left }

    /// Whether all of it are numbers that a page can have.
    var isSound: Bool {
        [left, top, right, bottom].allSatisfy { $0.isFinite && abs($0) < 1_000_000 } && left <= right
            && top <= bottom
    }

    /// The smallest rectangle around both.
    func joined(_ other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left),
            top: min(top, other.top),
            right: max(right, other.right),
            bottom: max(bottom, other.bottom)
        )
    }

    /// Whether some of both stands in one column.
    func isAbove(_ other: PageBox) -> Bool { left < other.right && other.left < right }
}

/// A word on a page.
struct PrintedWord {
    var text: String
    let box: PageBox
}

/// A line of print, or the piece of one that stands in one column or cell.
struct PrintedLine {
    /// The text, in the order in which it is read.
    var text: String
    var box: PageBox
    /// The height of its ordinary words: what tells headings and notes from the text.
    let height: Float
    /// Where its ordinary words stand: those that are raised or lowered left aside.
    let base: Float
    /// The block that the program found it in, counted from the beginning of the page.
    let block: Int
    let wordCount: Int
    /// Whether it begins with a raised figure, as a note does.
    var hasRaisedBeginning = false
}

/// A page of a printed document.
struct PrintedPage {
    /// Counted from 1.
    let number: Int
    let height: Float
    var lines: [PrintedLine] = []
}
