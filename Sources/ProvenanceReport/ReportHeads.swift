import ClaimLedger
public import ClaimModel

/// The heads that an earlier report names, read from its HTML or its JSON.
///
/// - Parameter bytes: The report's file.
/// - Throws: A finding of the code `report.no-heads` when the bytes name none: a report in another format, a
///   file that is no report, or one that was cut.
public func reportHeads(in bytes: [UInt8]) throws(Finding) -> [RecordID] {
    guard let data = HeadsData.json(in: bytes) else {
        throw HeadsData.finding("it is neither the JSON nor the HTML of a report")
    }
    let value: JSONValue
    do throws(JSONError) { value = try JSONParser.read(data) } catch {
        throw HeadsData.finding("its data can't be read: \(error.description) at byte \(error.offset)")
    }
    guard let names = value.object?[HeadsData.key]?.array else {
        throw HeadsData.finding("it has no list of heads")
    }
    var heads: [RecordID] = []
    for name in names {
        guard let head = name.string.flatMap(RecordID.init(hex:)) else {
            throw HeadsData.finding("one of its heads is not a record's id of 64 hexadecimal digits")
        }
        heads.append(head)
    }
    return heads
}

/// How the heads stand in a report for machines.
enum HeadsData {
    static let key = "heads"
    /// The element of the HTML page that holds them. No text of a claim or a source can bring one about.
    static let openingTag: StaticString = #"<script type="application/json" id="assay-heads">"#
    static let closingTag: StaticString = "</script>"

    /// The heads as the content of that element.
    static func content(_ heads: [RecordID]) -> [UInt8] {
        CanonicalJSON.bytes(.object(JSONObject([key: .strings(heads.map(\.description))])))
    }

    fileprivate static func json(in bytes: [UInt8]) -> [UInt8]? {
        var rest = bytes[...]
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if rest.starts(with: byteOrderMark) { rest = rest.dropFirst(3) }
        rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if rest.first == UInt8(ascii: "{") { return Array(rest) }
        guard let opening = end(of: openingTag, in: rest) else { return nil }
        let content = rest[opening...]
        guard let closing = end(of: closingTag, in: content) else { return nil }
        return Array(content[..<(closing - closingTag.utf8CodeUnitCount)])
    }

    /// The position behind the first occurrence of a tag; nil when there is none.
    private static func end(of tag: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount)
        var position = bytes.startIndex
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[start...].starts(with: wanted) { return start + wanted.count }
            position = start + 1
        }
        return nil
    }

    fileprivate static func finding(_ reason: String) -> Finding {
        Finding(
            code: "report.no-heads",
            meaning: "the file names no heads of a ledger: \(reason)",
            advice: "Give an HTML or JSON report that 'assay report' wrote, whole and unchanged."
        )
    }
}
