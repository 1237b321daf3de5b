import ClaimLedger
public import ClaimModel
import JSONData

extension RatingScale {
    /// Reads a scale as `Report/ratings.json` has it.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: The name that findings give it.
    /// - Throws: A finding of the code `ratings.malformed`, that says which member is wrong and how.
    public static func read(_ bytes: [UInt8], file: String) throws(Finding) -> RatingScale {
        try RatingScaleReader(file: file).scale(bytes)
    }
}

/// Reads a scale strictly: what is not understood is refused, since a misread rating would be published.
private struct RatingScaleReader {
    let file: String

    func scale(_ bytes: [UInt8]) throws(Finding) -> RatingScale {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.read(bytes) } catch {
            let before = bytes.prefix(error.offset)
            let line = before.count { $0 == 0x0A } + 1
            let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
            throw finding("it is not JSON: \(error.description)", line: line, column: column)
        }
        guard let object = value.object else { throw finding("it is not an object") }
        try refuseOthers(than: ["name", "scale", "others", "standings"], in: object, of: "the file")
        let placed = try ratings(object, "scale", isPlaced: true)
        guard placed.count >= 2 else { throw finding("“scale” wants two ratings or more, the worst first") }
        let ratings = placed + (try ratings(object, "others", isPlaced: false))
        var seen: Set<String> = []
        for rating in ratings where !seen.insert(rating.label).inserted {
            throw finding("the label “\(rating.label)” stands there twice")
        }
        return RatingScale(
            name: try text(object["name"], "name"),
            ratings: ratings,
            places: try places(object, ratings)
        )
    }

    private func ratings(
        _ object: JSONObject,
        _ key: String,
        isPlaced: Bool
    ) throws(Finding) -> [RatingScale.Rating] {
        guard let value = object[key] else {
            if isPlaced { throw finding("it has no “\(key)”") }
            return []
        }
        guard let list = value.array else { throw finding("“\(key)” is not a list") }
        var ratings: [RatingScale.Rating] = []
        for element in list {
            let place = isPlaced ? ratings.count + 1 : nil
            if let label = element.string, !label.isEmpty {
                ratings.append(RatingScale.Rating(label: label, meaning: nil, value: place))
                continue
            }
            guard let rating = element.object, let label = rating["label"]?.string, !label.isEmpty else {
                throw finding(
                    "an entry of “\(key)” is neither a label nor an object with a “label”"
                )
            }
            try refuseOthers(than: ["label", "meaning"], in: rating, of: "“\(label)”")
            ratings.append(
                RatingScale.Rating(
                    label: label,
                    meaning: try text(rating["meaning"], "meaning"),
                    value: place
                )
            )
        }
        return ratings
    }

    private func places(
        _ object: JSONObject,
        _ ratings: [RatingScale.Rating]
    ) throws(Finding) -> [Standing: Int] {
        guard let standings = object["standings"]?.object else {
            throw finding("it has no object “standings” that gives each verdict its rating")
        }
        var places: [Standing: Int] = [:]
        for member in standings.members {
            guard let standing = Standing(rawValue: member.key) else {
                let words = Standing.allCases.map(\.rawValue).joined(separator: ", ")
                throw finding("“\(member.key)” is no standing; those are \(words)")
            }
            guard let label = member.value.string,
                let place = ratings.firstIndex(where: { $0.label == label })
            else { throw finding("“\(member.key)” is given a rating that is in neither list") }
            places[standing] = place
        }
        // A scale made before a verdict was brought in gives it no rating, and its reviews none.
        let wanted: [Verdict] = [.verified, .disputed, .unverifiable, .notCheckable]
        for verdict in wanted where places[Standing(verdict)] == nil {
            throw finding("“standings” gives “\(verdict.rawValue)” no rating")
        }
        return places
    }

    private func text(_ value: JSONValue?, _ key: String) throws(Finding) -> String? {
        guard let value else { return nil }
        guard let text = value.string else { throw finding("“\(key)” is not a text") }
        return text
    }

    private func refuseOthers(
        than known: Set<String>,
        in object: JSONObject,
        of what: String
    ) throws(Finding) {
        for member in object.members where !known.contains(member.key) {
            throw finding("\(what) has a member “\(member.key)” that nobody knows")
        }
    }

    private func finding(_ reason: String, line: Int? = nil, column: Int? = nil) -> Finding {
        Finding(
            code: "ratings.malformed",
            place: Finding.Place(file: file, line: line, column: column),
            meaning: "the ratings can't be read: \(reason)",
            advice:
                "Write an object with “scale” (labels, worst to best), “others” (labels without a place) and "
                + "“standings” (a label for each verdict)."
        )
    }
}
