import TextReading

/// Where something is, and whom or what someone belongs to: one answer, which is the claim's or another.
extension Comparer {
    private static let relations: [Set<String>] = [
        ["headquartered", "headquarters", "based", "seat", "office", "offices"],
        [
            "belongs", "belong", "belonged", "member", "group", "party", "club", "plays", "play", "played",
            "team", "faction", "squad", "employer", "affiliation",
        ],
        [
            "lies", "lie", "located", "situated", "stands", "stand", "district", "location", "sits", "place",
            "site",
        ],
        ["born", "birthplace"],
        ["lives", "resides", "residence", "home"],
        ["capital"],
        [
            "county", "province", "region", "municipality", "canton", "department", "state", "parish",
            "island",
            "borough",
        ],
    ]

    private static let prepositions: Set<String> = [
        "in", "on", "at", "to", "for", "of", "the", "a", "an", "near", "by", "with",
    ]

    func compareRelation() -> [Ranked] {
        var stated: (set: Set<String>, index: Int)?
        for (index, token) in mine.tokens.enumerated() where stated == nil && index > 0 {
            if let set = Self.relations.first(where: { $0.contains(token.folded) }), !token.isName {
                stated = (set, index)
            }
        }
        guard let stated else { return [] }
        // "outside of Trieste" names where it is not.
        if mine.tokens.contains(where: { ["outside", "except", "beyond"].contains($0.folded) }) { return [] }
        let object = stretch(stated.index + 1, mine.tokens.count).filter {
            mine.tokens[$0].isContent && !mine.tokens[$0].isDate
        }
        let names = object.filter { mine.tokens[$0].isName }
        // "the Marrick county": the kind of place stands after its name.
        let isDivision = Self.relations.last?.contains(mine.tokens[stated.index].folded) == true
        // "in the county of Marrick" says where; "the county approved" does not.
        if isDivision,
            mine.spelled.word(stated.index + 1) != "of"
                || !stretch(max(0, stated.index - 4), stated.index).contains(where: {
                    ["in", "to", "part", "within"].contains(mine.spelled.word($0))
                })
                || claim.act.contains(where: {
                    mine.tokens[$0].isTelling && !mine.tokens[$0].classes.contains(.light)
                })
        {
            return []
        }
        let wanted = names.isEmpty ? object : names
        let subject = (0..<stated.index).filter { mine.tokens[$0].isName && !claim.optional.contains($0) }
        guard !wanted.isEmpty, !subject.isEmpty else { return [] }
        let here = stretch(stated.index, min(mine.tokens.count, stated.index + 6))
        var results: [Ranked] = []
        for sentence in theirs.sentences {
            let range = Array(sentence)
            let hasSubject =
                subject.allSatisfy { name in
                    range.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) >= .alike }
                        || passage.surroundings.has(mine.tokens[name].meant)
                }
                && subject.contains { name in
                    range.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) >= .alike }
                }
            // "Olsen's brother was born": it is said of the brother.
            let isOfKin = range.contains { place in
                theirs.isPossessive(place) && theirs.tokens.indices.contains(place + 1)
                    && theirs.isJoined(place + 1)
                    && theirs.tokens[place + 1].part == "n" && theirs.tokens[place + 1].isTelling
                    && !theirs.tokens[place + 1].isName && !isInClaim(place + 1)
                    && subject.contains {
                        mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) == .same
                    }
            }
            guard hasSubject, !isOfKin else { continue }
            let colon = range.first {
                $0 > sentence.lowerBound && theirs.spelled.gap(before: $0).contains(0x3A)
            }
            let nouns: Set<String> = [
                "district", "place", "site", "seat", "office", "offices", "group", "club", "team", "party",
                "squad", "faction", "home",
            ]
            let labels = Set(object.filter { !mine.tokens[$0].isName }.map { mine.tokens[$0].folded })
            let link = range.first { index in
                (stated.set.contains(theirs.spelled.word(index))
                    // "District" over "Eastwold" for "belongs to the district of Eastwold".
                    || colon.map { index < $0 } ?? false && labels.contains(theirs.spelled.word(index)))
                    && (colon.map { index < $0 } ?? false || !nouns.contains(theirs.spelled.word(index)))
            }
            if isDivision, let kind = link, kind > sentence.lowerBound, theirs.tokens[kind - 1].isName,
                theirs.spelled.isBeside(kind), theirs.spelled.word(kind + 1) != "of", wanted.count == 1
            {
                let isSame =
                    theirs.tokens[kind - 1].meant.relation(to: mine.tokens[wanted[0]].meant) >= .alike
                if theirs.isDenied(kind - 1) { continue }
                results.append(
                    decided(
                        isSame ? .agrees : .differs,
                        .relation,
                        isSame ? "both give the same" : "the passage gives another",
                        claim: here,
                        [operand((kind - 1)..<(kind + 1))],
                        rank: 1.2
                    )
                )
                continue
            }
            let commons = Set(object.filter { !mine.tokens[$0].isName }.map { mine.tokens[$0].folded })
            let isLabel =
                colon.map { place in
                    link.map { $0 < place } ?? false || commons.contains(theirs.spelled.word(place))
                } ?? false
            if colon != nil, !isLabel { continue }
            // "Club of her brother": the label is of somebody or something else.
            if isLabel, let colon, let link,
                stretch(link + 1, colon).contains(where: { index in
                    theirs.tokens[index].isTelling && theirs.tokens[index].part == "n" && !isInClaim(index)
                        && !passage.surroundings.has(theirs.tokens[index].meant)
                })
            {
                continue
            }
            guard let start = isLabel ? colon : link.map({ $0 + 1 }) else {
                // "On the island of Lys visitors find the temple": the place is given, and no act that leads elsewhere.
                let places = range.filter { index in
                    wanted.contains {
                        mine.tokens[$0].meant.relation(to: theirs.tokens[index].meant) == .same
                    }
                }
                if let first = places.first,
                    sentence.contains(where: {
                        ["find", "finds", "found", "is", "visit"].contains(theirs.spelled.word($0))
                    }),
                    stretch(max(sentence.lowerBound, first - 4), first).contains(where: {
                        theirs.tokens[$0].classes.contains(.place)
                            || $0 == sentence.lowerBound
                                && ["on", "in", "at"].contains(theirs.spelled.word($0))
                    }),
                    !stretch(max(sentence.lowerBound, first - 4), first).contains(where: {
                        ["from", "museum"].contains(theirs.spelled.word($0))
                    }),
                    !range.contains(where: {
                        ["shown", "lent", "sold", "moved", "exhibited", "from"].contains(
                            theirs.spelled.word($0)
                        )
                    })
                {
                    let isDenied = theirs.isDenied(first)
                    results.append(
                        decided(
                            isDenied ? .differs : .agrees,
                            .relation,
                            isDenied ? "the passage denies this place" : "both give the same place",
                            claim: here,
                            [phrase(places)],
                            rank: 1
                        )
                    )
                }
                continue
            }
            let end =
                range.first {
                    $0 > start
                        && theirs.spelled.gap(before: $0).contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 }
                } ?? sentence.upperBound
            let slot = stretch(start, end).filter {
                !Self.prepositions.contains(theirs.spelled.word($0)) && theirs.tokens[$0].isContent
            }
            guard !slot.isEmpty else { continue }
            let found = wanted.filter { one in
                slot.contains { place in
                    let relation = theirs.tokens[place].meant.relation(to: mine.tokens[one].meant)
                    return relation == .same
                        || relation == .alike
                            && (!mine.tokens[one].isName
                                || theirs.tokens[place].meant.beginsAlike(mine.tokens[one].meant))
                }
            }
            let shown = [phrase(slot)]
            if isDivision, theirs.spelled.word(start) != "of" { continue }
            if theirs.isDenied(slot[0]) { continue }
            // "14 members of parliament": so many of them, and not who someone is.
            if let link, link > sentence.lowerBound, theirs.tokens[link - 1].shape.contains(.number) {
                continue
            }
            // "lies outside the park".
            if found.count == wanted.count, let link,
                stretch(link + 1, slot[0]).contains(where: {
                    ["outside", "beyond", "near", "opposite", "beside"].contains(theirs.spelled.word($0))
                })
            {
                if stretch(link + 1, slot[0]).contains(where: {
                    ["outside", "beyond"].contains(theirs.spelled.word($0))
                }) {
                    results.append(
                        decided(
                            .differs,
                            .relation,
                            "the passage says that it is outside",
                            claim: here,
                            shown,
                            rank: 1.2
                        )
                    )
                }
                continue
            }
            let first = slot[0]
            let leads = theirs.spelled.word(first)
            if found.count == wanted.count {
                // "a member of the Liberal Union" in another column tells of someone else.
                results.append(
                    decided(.agrees, .relation, "both give the same", claim: here, shown, rank: 1.2)
                )
            } else if found.isEmpty,
                slot.contains(where: { theirs.tokens[$0].isName || theirs.tokens[$0].part == "n" }),
                !leads.isEmpty
            {
                results.append(
                    decided(.differs, .relation, "the passage gives another", claim: here, shown, rank: 1.2)
                )
            }
        }
        return results
    }
}
