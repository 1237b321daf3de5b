/// What a page's scripts hold of its data: the day of publication, under the names that sites give it.
enum ScriptData {
    private static let names = [
        "datePublished", "publishedAt", "published_at", "publish_date", "publishDate", "publicationDate",
        "published_time", "pubDate", "firstPublished", "firstPublishedDate", "publish_time", "datepublished",
        "publishedDate", "article_publish_date", "pubdate",
    ]

    /// The value of the first such name that holds a day.
    static func day(in script: [UInt8]) -> String? {
        guard script.count > 20 else { return nil }
        var place = 0
        while let start = script[place...].firstIndex(where: {
            $0 | 0x20 == UInt8(ascii: "p") || $0 | 0x20 == UInt8(ascii: "d") || $0 == UInt8(ascii: "f")
                || $0 == UInt8(ascii: "a")
        }) {
            place = start + 1
            guard start > 0, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(script[start - 1]) else {
                continue
            }
            for name in names where script[start...].starts(with: name.utf8) {
                let rest = script[(start + name.utf8.count)...].prefix(60)
                let value = rest.drop { !CollectedText.isDigit($0) }.prefix {
                    $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
                }
                let text = String(decoding: value, as: UTF8.self)
                if value.count >= 8, DateReading.date(text) != nil || DateReading.dateWithin(text) != nil {
                    return text
                }
            }
        }
        return nil
    }
}
