/// Something noted of names of a document, by their numbers.
package struct ProvMarks<Mark: Sendable>: Sendable {
    private var marks: [Mark] = []
    private let standard: Mark

    /// No name has anything but the standard noted.
    package init(_ standard: Mark) { self.standard = standard }

    package subscript(number: ProvDocument.Number) -> Mark {
        get { number.index.flatMap { $0 < marks.count ? marks[$0] : nil } ?? standard }
        set {
            guard let index = number.index else { return }
            while marks.count <= index { marks.append(standard) }
            marks[index] = newValue
        }
    }
}
