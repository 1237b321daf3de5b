/// Writes small PDF files: lines of Helvetica at places, and what the document says of itself.
public struct PDFFile: Sendable {
    /// A line of text.
    public struct Line: Sendable {
        let text: String
        let left: Double
        let top: Double
        let size: Double
        let setting: String

        /// A line.
        ///
        /// - Parameters:
        ///   - text: The text, in ASCII.
        ///   - left: How far it stands from the left, in points.
        ///   - top: How far its foot stands from the top of a page of 595 by 842 points.
        ///   - size: The size of its type.
        ///   - setting: Operators that hold for it alone: `3 Tr` leaves it undrawn, `1 1 1 rg` draws it in white.
        public init(_ text: String, left: Double = 72, top: Double, size: Double = 11, setting: String = "") {
            self.setting = setting
            self.text = text
            self.left = left
            self.top = top
            self.size = size
        }
    }

    /// What the document says of itself: `Title`, `Author`, `CreationDate`.
    public var information: [String: String] = [:]
    /// The pages.
    public var pages: [[Line]]

    /// A document with these pages.
    public init(_ pages: [[Line]]) { self.pages = pages }

    /// Lines that follow each other as those of a paragraph.
    public static func paragraph(_ lines: [String], left: Double = 72, top: Double, size: Double = 11)
        -> [Line]
    {
        lines.enumerated().map { Line($1, left: left, top: top + Double($0) * size * 1.25, size: size) }
    }

    /// The whole file.
    public var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        objects.append(
            "<< "
                + information.sorted { $0.key < $1.key }.map { "/\($0) (\(Self.escaped($1)))" }.joined(
                    separator: " "
                ) + " >>"
        )
        var kids: [String] = []
        for page in pages {
            let content = page.map {
                "q \($0.setting) BT /F1 \($0.size) Tf \($0.left) \(842 - $0.top) Td (\(Self.escaped($0.text))) Tj ET Q"
            }.joined(separator: "\n")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R"
                    + " /Resources << /Font << /F1 3 0 R >> >> >>"
            )
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Count \(pages.count) /Kids [\(kids.joined(separator: " "))] >>"
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file +=
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
