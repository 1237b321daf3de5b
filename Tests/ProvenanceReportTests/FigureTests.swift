import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("What a report draws and counts")
struct FigureTests {
    @Test("A year is the wider the more there is in it, and empty years are drawn together")
    func axis() throws {
        let days = try ["1997-05-27", "2002-05-28", "2021-10-06", "2021-10-18", "2021-11-01", "2022-01-12"]
            .map {
                try #require(CalendarDate($0))
            }
        let axis = try #require(TimeAxis(days, length: 1_000))
        #expect(axis.bands.map(\.isGap) == [false, true, false, true, false, false])
        #expect(axis.bands.map(\.years.lowerBound) == [1997, 1998, 2002, 2003, 2021, 2022])
        #expect(axis.bands.reduce(0) { $0 + $1.width } == 1_000)
        let width = { (year: Int) in axis.bands.first { $0.years.contains(year) }?.width ?? 0 }
        #expect(width(2021) > width(2022))
        #expect(width(2022) > width(2010))
    }

    @Test(
        "Later is further right, and what lies beyond the axis lies at its end",
        arguments: [
            ("1990", "1997-01-01"), ("1997-05-27", "1997-05-28"), ("1997-12-31", "2002"),
            ("2002-02-28", "2002-03-01"),
        ]
    )
    func order(early: String, late: String) throws {
        let ends = try ["1997", "2002"].map { try #require(CalendarDate($0)) }
        let axis = try #require(TimeAxis(ends, length: 4_000))
        let (first, second) = (try #require(CalendarDate(early)), try #require(CalendarDate(late)))
        #expect(axis.start(of: first) < axis.start(of: second) || axis.start(of: second) == 0)
        #expect(axis.start(of: first) < axis.end(of: first) || axis.end(of: first) == 0)
        #expect(axis.end(of: try #require(CalendarDate("9999"))) == 4_000)
    }

    @Test("A timeline shows what claims are about, when they were reviewed and what overtook them")
    func timeline() throws {
        let section = try #require(try HarbourTown.report().articles.first)
        let timeline = try #require(section.timeline)
        #expect(timeline.rows.first?.mention.id.name == "ferry-twenty-crossings")
        let ships = try #require(timeline.rows.first { $0.mention.id.name == "no-ship-since-spring" })
        #expect(ships.about?.description == "2025-04/..")
        #expect(ships.asOf.map(\.description) == ["2025-11-03"])
        #expect(ships.overtaken.map(\.description) == ["2025-12-20"])
        #expect(timeline.undated == 4)
    }

    @Test(
        "The graph ties each voice to the next, the last to the claim, and publishers to the claims they bear on"
    )
    func graph() throws {
        let section = try #require(try HarbourTown.report().articles.first)
        let graph = try #require(section.graph)
        let names = { (index: Int) in graph.voices[index].name }
        let passed = graph.passings.map { "\(names($0.from)) > \(names($0.to))" }
        #expect(passed == ["Noor Haddad > the town council", "the town council > Ib Lund"])
        let ferry = try #require(graph.claims.firstIndex { $0.id.name == "ferry-twenty-crossings" })
        #expect(graph.sayings.filter { $0.claim == ferry }.map { names($0.voice) } == ["Ib Lund"])
        let bearing = graph.bearings.filter { $0.claim == ferry }
        #expect(bearing.map { graph.publishers[$0.publisher] }.first == "Harbour office")
        #expect(bearing.map(\.stance) == [.supports, .conflicts])
        // Rejected evidence bears on nothing.
        let bridge = try #require(graph.claims.firstIndex { $0.id.name == "bridge-first" })
        #expect(graph.bearings.count { $0.claim == bridge } == 2)
    }

    @Test(
        "Nodes keep apart, stay within the drawing and keep the order they wish for",
        arguments: [[Int](), [5], [100, 100, 100], [900, 10, 10, 500, 900], Array(repeating: 0, count: 50)]
    )
    func spread(wishes: [Int]) {
        let places = GraphLayout.spread(wishes, gap: 20, height: 1_000)
        #expect(places.count == wishes.count)
        let sorted = places.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 20 })
        #expect(places.allSatisfy { (0...1_000 + GraphLayout.margin).contains($0) })
        for one in wishes.indices {
            for other in wishes.indices where wishes[one] < wishes[other] {
                #expect(places[one] < places[other])
            }
        }
    }

    @Test("Speakers, reviewers and gaps are counted over all claims")
    func counts() throws {
        let report = try HarbourTown.report()
        let figures = report.figures
        #expect(figures.speakers.reduce(0) { $0 + $1.tally.total } == report.overview.tally.total)
        #expect(figures.speakers.first?.name == "Noor Haddad")
        #expect(figures.reviewers.map(\.name) == ["Ada Reyes", "Bo Iversen"])
        let unnamed = try #require(figures.gaps.first { $0.kind == .unnamedSpeaker })
        #expect(unnamed.claims.map(\.id.name) == ["record-tide"])
        #expect(figures.gaps.map(\.kind) == figures.gaps.map(\.kind).sorted())
        #expect(GapKind.allCases.allSatisfy { !$0.words.isEmpty })
    }

    @Test("Each choice of a filter leaves as many claims as it says")
    func filter() throws {
        let report = try HarbourTown.report()
        let index = report.filter
        for (number, choice) in index.sources.enumerated() {
            let left = report.cards.count {
                index.sources(of: $0).split(separator: " ").contains("\(number)")
            }
            #expect(left == choice.claims)
        }
        for (number, choice) in index.speakers.enumerated() {
            let left = report.cards.count {
                index.speakers(of: $0).split(separator: " ").contains("\(number)")
            }
            #expect(left == choice.claims)
        }
        #expect(index.sources.map(\.claims).reduce(0, +) > 0)
    }

    @Test("Sources are listed once each, with the claims that they bear on")
    func sources() throws {
        let entries = try HarbourTown.report().sources.entries
        #expect(Set(entries.map(\.document.edition)).count == entries.count)
        #expect(entries.map(\.document.id.name) == ["coast-weekly", "harbour-log", "bahr-news"])
    }
}
