import ClaimModel
import TextReading

/// What the cells of one column say together: the share of a row in the row of all, the sum of the rows, a row's place among
/// them.
extension Comparer {
    func rowName(_ figure: Figure) -> Range<Int> {
        passage.rowName(ofSentence: theirs.segments[figure.segment].sentence)
    }

    /// Whether the claim has a word of the passage, or its like.
    func isInClaim(_ place: Int) -> Bool {
        mine.tokens.contains { $0.meant.relation(to: theirs.tokens[place].meant) >= .alike }
    }

    /// Whether a figure stands in the row of all.
    private func isOfTotal(_ figure: Figure) -> Bool {
        rowName(figure).contains { ["total", "all", "sum", "overall"].contains(theirs.spelled.word($0)) }
    }

    /// The name of the figure's row, where the claim names another row of the table, or has no word of this one's and it is not
    /// the row of all.
    func otherRow(_ other: Figure) -> Range<Int>? {
        guard passage.isTable else { return nil }
        let own = rowName(other)
        // The row of all is meant where the claim says so.
        if isOfTotal(other) {
            let isSaid = isTotalled || mine.tokens.contains { ["all", "overall"].contains($0.folded) }
            // "Rovanna Philharmonic | 300,000": the claim names a row of its own.
            if !isSaid,
                theirs.sentences.indices.contains(where: { number in
                    let row = passage.rowName(ofSentence: number)
                    return row.contains { theirs.tokens[$0].isName } && isClaimed(row)
                })
            {
                return own
            }
            return isSaid || own.contains { hasClaimedWord([$0]) } ? nil : own
        }
        if isInterrupted(own) { return own }
        // "Friday" beside a claim of the whole fair.
        if own.contains(where: { Self.parts.contains(theirs.spelled.word($0)) }),
            !own.contains(where: { place in
                mine.tokens.contains { $0.folded == theirs.spelled.word(place) }
            })
        {
            return own
        }
        guard own.contains(where: { theirs.tokens[$0].isContent }), !isClaimed(own) else { return nil }
        if theirs.sentences.indices.contains(where: { isClaimed(passage.rowName(ofSentence: $0)) }) {
            return own
        }
        if isOtherName(own) { return own }
        let telling = own.filter { theirs.tokens[$0].isTelling }
        return telling.isEmpty || hasClaimedWord(telling) ? nil : own
    }

    /// "Orvane Savings Bank" for "the Bank of Orvane": another word between those of the claim's name.
    private func isInterrupted(_ row: Range<Int>) -> Bool {
        let words = row.filter { theirs.tokens[$0].isContent }
        guard let first = words.first, let last = words.last, words.count > 2, isInClaim(first),
            isInClaim(last)
        else { return false }
        return words.dropFirst().dropLast().contains { theirs.tokens[$0].isTelling && !isInClaim($0) }
    }

    /// Days, months and quarters: parts of a time.
    private static let parts: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "q1", "q2", "q3", "q4", "spring", "summer", "autumn", "winter", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
        "samedi", "dimanche",
    ]

    /// "Kelder & Sons" for "the Kelder Group": a row's name that shares a word with the claim's, and both go on otherwise.
    private func isOtherName(_ row: Range<Int>) -> Bool {
        func isCapital(_ text: StatementText, _ index: Int) -> Bool {
            text.tokens.indices.contains(index) && text.tokens[index].shape.contains(.capitalised)
        }
        let foreign = row.filter { isCapital(theirs, $0) && theirs.tokens[$0].isContent && !isInClaim($0) }
        guard !foreign.isEmpty else { return false }
        return mine.tokens.indices.contains { index in
            guard mine.tokens[index].isName,
                row.contains(where: { theirs.tokens[$0].folded == mine.tokens[index].folded }),
                isCapital(mine, index + 1), mine.spelled.isBeside(index + 1)
            else { return false }
            return !row.contains {
                theirs.tokens[$0].meant.relation(to: mine.tokens[index + 1].meant) >= .alike
            }
        }
    }

    /// Whether a figure stands in a column of whose name the claim has no word, while it has one of another column's.
    func isInOtherColumn(_ figure: Figure) -> Bool {
        guard passage.isTable else { return false }
        if otherHead(figure) != nil { return true }
        let own = columnName(ofSentence: theirs.segments[figure.segment].sentence).filter {
            theirs.tokens[$0].isTelling
        }
        // "Soft cheese" beside "Hard cheese": another column has more of the claim's words.
        func claimed(_ places: some Sequence<Int>) -> Int {
            Set(
                places.filter { theirs.tokens[$0].isContent && isInClaim($0) }.map {
                    theirs.tokens[$0].meant.stem
                }
            ).count
        }
        let mine = columnName(ofSentence: theirs.segments[figure.segment].sentence)
        let isBetter = theirs.sentences.indices.contains {
            claimed(columnName(ofSentence: $0)) > claimed(mine)
        }
        // "Games | Won" for "won 21 games": the act's own column.
        func hasAct(_ places: some Sequence<Int>) -> Bool {
            places.contains { place in
                claim.act.contains { index in
                    self.mine.tokens[index].part == "v"
                        && self.mine.tokens[index].meant.relation(to: theirs.tokens[place].meant) == .same
                }
            }
        }
        if !hasAct(mine), theirs.sentences.indices.contains(where: { hasAct(columnName(ofSentence: $0)) }) {
            return true
        }
        if isBetter, mine.contains(where: { theirs.tokens[$0].isTelling && !isInClaim($0) }) { return true }
        guard !own.isEmpty, !hasClaimedWord(own) else { return false }
        return theirs.sentences.indices.contains { hasClaimedWord(Array(columnName(ofSentence: $0))) }
    }

    /// "Drivers of electric buses" for "electric buses", "Evening schools of Karsholm" for the university: the noun that a
    /// label begins with, that the claim does not have, and that what the claim has only belongs to.
    private func otherHead(_ figure: Figure) -> Int? {
        guard !isTranslated, passage.language == .english else { return nil }
        for label in [rowName(figure), column(figure)] {
            var start = label.lowerBound
            while start < label.upperBound {
                guard
                    let of = stretch(start, min(label.upperBound, start + 4)).first(where: {
                        theirs.spelled.word($0) == "of"
                    }), of > start
                else { break }
                let head = of - 1
                if Self.amounts.contains(theirs.tokens[head].folded) {
                    start = of + 1
                    continue
                }
                let isForeign =
                    theirs.tokens[head].isTelling && !theirs.tokens[head].isName && !isInClaim(head)
                    && !stretch(start, head).contains { theirs.tokens[$0].isTelling && isInClaim($0) }
                if isForeign, hasClaimedWord(Array(stretch(of + 1, label.upperBound))) { return head }
                break
            }
        }
        return nil
    }

    /// What a label says that it gives of something.
    private static let amounts: Set<String> = [
        "number", "numbers", "share", "shares", "percentage", "proportion", "total", "amount", "rate",
        "level",
        "part", "volume", "value", "sum", "quantity", "size", "count", "state", "city", "town", "district",
        "region", "year", "end", "start", "beginning", "average", "mean", "length", "height", "area",
    ]

    /// The words between a row's name and the cell.
    private func columnName(ofSentence number: Int) -> Range<Int> {
        let (sentence, row) = (theirs.sentences[number], passage.rowName(ofSentence: number))
        let colon = stretch(row.upperBound, sentence.upperBound).first {
            theirs.spelled.gap(before: $0).contains(0x3A)
        }
        return stretch(row.upperBound, colon ?? row.upperBound)
    }

    private func hasClaimedWord(_ places: [Int]) -> Bool {
        places.contains { theirs.tokens[$0].isTelling && isInClaim($0) }
    }

    /// Whether the claim has all words of a row's name.
    private func isClaimed(_ row: Range<Int>) -> Bool {
        let named = row.filter { theirs.tokens[$0].isContent }
        return !named.isEmpty
            && named.allSatisfy(isInClaim)
    }

    /// A table's row that the claim names, beside the row of all: "Coffee | 420", "All exports | 1,200".
    func shareOfTotalRow(_ figure: Figure, _ without: Set<Int>) -> Ranked? {
        guard passage.isTable else { return nil }
        let levels = theirs.figures.filter { $0.quantity.isWhole && $0.role == .level }
        for whole in levels where isOfTotal(whole) && whole.quantity.value > 0 {
            for part in levels
            where !isOfTotal(part) && part.quantity.value <= whole.quantity.value
                && passage.isOwn(part.tokens.lowerBound)
            {
                guard isOneMeasure(part, whole), part.time == whole.time,
                    timing(figure.time, part.time ?? passage.onlyTime, hasOwnTime: part.hasOwnTime) != .other
                else { continue }
                guard isClaimed(rowName(part)), words(column(part)) == words(column(whole)),
                    !isOfOther(part, claim.telling)
                else { continue }
                // What the whole is called, the claim says too: "export earnings".
                let match = subject(part.segment, without: without)
                guard match.coverage > 0.5 else { continue }
                return share(part, of: whole, beside: figure, rank: 1 + match.coverage)
            }
        }
        return nil
    }

    /// The words between a row's name and the cell: the column's name.
    func column(_ figure: Figure) -> Range<Int> {
        let sentence = theirs.sentences[theirs.segments[figure.segment].sentence]
        return stretch(rowName(figure).upperBound, min(figure.tokens.lowerBound, sentence.upperBound))
    }

    private func words(_ places: Range<Int>) -> [String] { places.map { theirs.spelled.word($0) } }

    /// The columns of a table, each with the amounts of its rows but that of all.
    private var columns: [[Figure]] {
        var columns: [(name: [String], figures: [Figure])] = []
        for figure in theirs.figures
        where figure.quantity.isWhole && figure.role == .level && !isOfTotal(figure) {
            let name = words(column(figure))
            if let place = columns.firstIndex(where: { $0.name == name }) {
                columns[place].figures.append(figure)
            } else {
                columns.append((name, [figure]))
            }
        }
        return columns.map(\.figures)
    }

    /// The columns that the claim can mean: those with a word of its, or the only one.
    private func meantColumns(_ needed: [Int]) -> [[Figure]] {
        let all = columns.filter { $0.count > 1 }
        guard all.count > 1 else { return all }
        return all.filter { figures in
            guard let first = figures.first else { return false }
            return column(first).contains { place in
                needed.contains { mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) >= .alike }
            }
        }
    }

    /// Whether a column's name has a word that the claim has not, where the claim has one that the table has not: "property tax"
    /// for "business tax".
    func isOfOther(_ figure: Figure, _ needed: [Int], withActs: Bool = false) -> Bool {
        let named = column(figure).filter {
            theirs.tokens[$0].isTelling && theirs.tokens[$0].part == "n" && !theirs.tokens[$0].isName
        }
        let foreign = column(figure).contains { place in
            theirs.tokens[place].isTelling && !isInClaim(place)
        }
        // "Share of commuters" for "45 percent of the goods": the column names what it counts, and none of it is the claim's.
        if !named.isEmpty, !named.contains(where: isInClaim),
            needed.contains(where: { index in
                mine.tokens[index].part == "n" && !mine.tokens[index].isName
                    && !theirs.tokens.contains { $0.meant.relation(to: mine.tokens[index].meant) >= .alike }
            })
        {
            return true
        }
        // "Electric bicycles" for "electric cars": another noun after the same word, whatever the title speaks of.
        let isTurned = needed.contains { index in
            guard index > 0, mine.tokens[index].part == "n", mine.spelled.isBeside(index),
                mine.tokens[index - 1].isTelling, !mine.tokens[index - 1].isName,
                !theirs.tokens.contains(where: {
                    $0.meant.relation(to: mine.tokens[index].meant) >= .alike
                })
            else { return false }
            return column(figure).contains { place in
                theirs.tokens[place].meant.relation(to: mine.tokens[index - 1].meant) == .same
                    && place + 1 < theirs.tokens.count && theirs.spelled.isBeside(place + 1)
                    && theirs.tokens[place + 1].isTelling && !isInClaim(place + 1)
            }
        }
        if isTurned { return true }
        let isLacking = needed.contains { index in
            (withActs || mine.tokens[index].part != "v")
                && !passage.surroundings.has(mine.tokens[index].meant)
                && !theirs.tokens.contains { $0.meant.relation(to: mine.tokens[index].meant) >= .alike }
        }
        return foreign && isLacking
    }

    /// "The four libraries lent a total of 920,000": as many rows as the claim takes together, added up.
    func sumOfRows(_ figure: Figure) -> [Ranked] {
        guard let count = claimedCount, figure.sharing == .together || isTotalled else { return [] }
        for figures in meantColumns(claim.telling) where Double(figures.count) == count {
            guard let first = figures.first,
                figures.allSatisfy({ isOneMeasure(figure, $0) || $0.quantity.measure == .bare }),
                timing(figure.time, first.time ?? passage.onlyTime, hasOwnTime: first.hasOwnTime) != .other
            else { continue }
            return [sum(of: figures, "rows", beside: figure, rank: 1.5)]
        }
        return []
    }

    /// Whether the claim takes several together: "a total of".
    var isTotalled: Bool {
        mine.tokens.contains { ["total", "altogether", "combined", "together"].contains($0.folded) }
    }

    /// How many things the claim takes together: "the four libraries".
    private var claimedCount: Double? {
        mine.figures.first { figure in
            guard case .count = figure.quantity.measure else { return false }
            return figure.quantity.value >= 2 && figure.quantity.value <= 40
        }?.quantity.value
    }

    /// "Kelmore has the lowest rate": the row's place in its column, counted.
    func compareColumn(_ rank: Rank, _ needed: [Int]) -> Ranked? {
        guard passage.isTable, rank.place > 0, let dimension = rank.dimension,
            let isFromTop = Self.isFromTop(dimension)
        else { return nil }
        let found = meantColumns(needed)
        guard found.count == 1, let figures = found.first, !isOfOther(figures[0], needed),
            let own = figures.first(where: { isClaimed(rowName($0)) }),
            figures.count(where: { isClaimed(rowName($0)) }) == 1, rank.place <= figures.count,
            Set(figures.map(\.quantity.measure)).count == 1,
            passage.isOwn(own.tokens.lowerBound),
            timing(claimTime, own.time ?? passage.onlyTime, hasOwnTime: own.hasOwnTime) != .other
        else { return nil }
        let before = figures.count { other in
            isFromTop ? other.quantity.value > own.quantity.value : other.quantity.value < own.quantity.value
        }
        let equal = figures.count { $0.quantity.value == own.quantity.value }
        guard equal == 1 else { return nil }
        let agrees = before + 1 == rank.place
        let holders =
            agrees
            ? [own]
            : [own]
                + figures.filter { $0.tokens != own.tokens }.sorted {
                    isFromTop ? $0.quantity.value > $1.quantity.value : $0.quantity.value < $1.quantity.value
                }.prefix(1)
        return decided(
            agrees ? .agrees : .differs,
            .rank,
            "of \(figures.count) rows it is number \(before + 1) from the \(isFromTop ? "greatest" : "smallest")",
            claim: rank.tokens,
            holders.map { operand($0.tokens) },
            rank: 1.5
        )
    }

    /// Whether an adjective orders from the greatest amount down; nil where it says nothing of amounts.
    private static func isFromTop(_ word: MeantWord) -> Bool? {
        let (top, bottom): (Set<String>, Set<String>) = (
            [
                "high", "large", "big", "great", "long", "heavy", "tall", "deep", "wide", "much", "many",
                "expensive", "rich",
                "costly", "strong", "busy",
            ],
            ["low", "small", "few", "little", "short", "light", "shallow", "narrow", "cheap", "poor", "weak"]
        )
        let words = [word.folded, base(word).folded]
        if words.contains(where: top.contains) { return true }
        return words.contains(where: bottom.contains) ? false : nil
    }
}
