import ClaimLedger
import ClaimModel
import Foundation
import Testing

@testable import ProvenanceReport

@Suite("What an organisation puts into its reports")
struct HouseTests {
    static let parts =
        "{{> changes}}{{> corrections}}{{> claims}}{{> withdrawn}}{{> problems}}{{> sources}}{{> recheck}}"

    private func report(_ house: Branding) throws -> ProvenanceReport {
        var material = try HarbourTown.material(try HarbourTown.ledger())
        material.house = house
        return try #require(ProvenanceReport(material, scope: .workspace))
    }

    private func template(_ text: String) throws -> PageTemplate {
        try PageTemplate.read(Array(text.utf8), file: "Report/template.mustache")
    }

    @Test("An own template lays out the page, and the heads are read back from it all the same")
    func ownTemplate() throws {
        let own = try template(
            """
            <header><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h1>{{title}}</h1></header>
            <ul>{{#claimList}}<li><a href="{{link}}" title="{{statement}}">{{symbol}} {{statement}}</a>
            {{#rating}}{{rating}} {{ratingValue}}/{{ratingBest}}{{/rating}}{{^rating}}{{standing}}{{/rating}}
            {{#verdicts}}{{reviewer}}: {{rationale}}{{/verdicts}}</li>{{/claimList}}</ul>
            <main>\(Self.parts)</main><footer>Harbour Desk</footer>
            """
        )
        let report = try report(Branding(template: own))
        let html = report.rendered(as: .html)
        #expect(html.contains("<footer>Harbour Desk</footer>"))
        #expect(html.contains("<a href=\"#claim-bridge-first\""))
        #expect(!html.contains("id=\"overview\""))
        #expect(!html.contains("<!--assay:"))
        #expect(try StoredReport(Array(html.utf8)).proof.heads == report.heads)
    }

    @Test("The page's own frame is a template like any other")
    func builtIn() throws {
        #expect(try template(PageTemplate.builtIn.text) == PageTemplate.builtIn)
    }

    @Test(
        "Values are escaped whatever they hold (32)",
        arguments: HostileTextTests.texts + [
            "\"\u{301} onmouseover=\"x", "<\u{301}", "a\u{202E}b", "{{title}}", "<!--assay:claims-->",
        ]
    )
    func escaping(text: String) throws {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: text, publisher: text, isArticle: true)
        _ = try ledger.claim(
            "odd",
            text,
            in: article,
            quote: .init(quote: "ten"),
            said: [.init(name: text, mode: .unnamed)]
        )
        var material = ReportInput(state: ledger.state)
        material.house.template = try template(
            "[{{#claimList}}<i title=\"{{statement}}\">{{statement}} {{speaker}}</i>{{/claimList}}]\(Self.parts)"
        )
        let html = try #require(ProvenanceReport(material, scope: .workspace)).rendered(as: .html)
        let start = try #require(html.range(of: "<body>[<i title=\"")).upperBound
        let end = try #require(html.range(of: "</i>]")).lowerBound
        let inner = html[start..<end]
        // The end of the attribute and of the tag are the only signs of markup.
        #expect(inner.utf8.count { $0 == UInt8(ascii: "\"") } == 1)
        #expect(inner.utf8.count { $0 == UInt8(ascii: "<") } == 0)
        #expect(!inner.unicodeScalars.contains("\u{202E}"))
    }

    @Test(
        "A template that could make a report lie, run or fetch something is refused, and where",
        arguments: [
            ("{{> claims}}", "template.part-missing"), ("{{> claims}}\(parts)", "template.part-twice"),
            ("{{#claimList}}\(parts)", "template.part-misplaced"),
            ("<p \(parts)>", "template.part-misplaced"),
            ("{{> proofs}}\(parts)", "template.unknown-part"),
            ("{{secret}}\(parts)", "template.unknown-name"),
            ("{{{title}}}\(parts)", "template.tag"), ("{{&title}}\(parts)", "template.tag"),
            ("{{=<% %>=}}\(parts)", "template.tag"), ("{{% CONTENT_TYPE:TEXT}}\(parts)", "template.tag"),
            ("{{*x}}\(parts)", "template.tag"), ("{{title\(parts)", "template.tag"),
            ("{{#claimList}}x{{/articles}}\(parts)", "template.section"),
            ("\(parts){{#articles}}", "template.section"),
            ("<script>alert(1)</script>\(parts)", "template.element"),
            ("<SCRIPT src=x>\(parts)", "template.element"),
            ("<style>p{}</style>\(parts)", "template.element"),
            ("<iframe src=x>\(parts)", "template.element"),
            ("<base href=x>\(parts)", "template.element"), ("<meta charset=x>\(parts)", "template.element"),
            ("</body>\(parts)", "template.element"), ("<!--assay:claims-->\(parts)", "template.element"),
            ("<p onclick=\"x()\">\(parts)", "template.attribute"),
            ("<p style='color:red'>\(parts)", "template.attribute"),
            ("<p title={{title}}>\(parts)", "template.misplaced"),
            ("<a href=\"{{title}}\">\(parts)", "template.misplaced"),
            ("<img src=\"{{url}}\">\(parts)", "template.misplaced"),
            ("<!-- {{title}} -->\(parts)", "template.misplaced"),
            ("<details>\(parts)</details>", "template.part-misplaced"),
            ("<s>\(parts)</s>", "template.part-misplaced"),
            ("<select><option>\(parts)</select>", "template.part-misplaced"),
            ("<svg>\(parts)</svg>", "template.part-misplaced"),
            ("<a href=\"#x\">\(parts)</a>", "template.part-misplaced"),
            ("<video>\(parts)</video>", "template.part-misplaced"),
            ("<canvas>\(parts)</canvas>", "template.part-misplaced"),
            ("<div class=\"aside\">\(parts)</div>", "template.attribute"),
            ("<div class=\"{{title}}\">\(parts)</div>", "template.part-misplaced"),
            ("{{#articles}}<s>{{/articles}}\(parts)", "template.part-misplaced"),
            ("<div hidden>\(parts)</div>", "template.attribute"),
            ("<div HIDDEN=\"\">\(parts)</div>", "template.attribute"),
            ("<div inert>\(parts)</div>", "template.attribute"),
            ("<div aria-hidden=\"true\">\(parts)</div>", "template.attribute"),
            ("<div popover>\(parts)</div>", "template.attribute"),
            ("<dialog>\(parts)</dialog>", "template.element"),
            ("<noembed>\(parts)</noembed>", "template.element"),
            ("<datalist>\(parts)</datalist>", "template.element"),
            ("{{#claimList}}{{> claims}}{{/claimList}}\(parts)", "template.part-misplaced"),
            ("{{^claimList}}{{> claims}}{{/claimList}}", "template.part-misplaced"),
            ("<!-- {{> claims}} -->\(parts)", "template.part-misplaced"),
            ("\(parts)<p", "template.markup"), ("\(parts)<!-- x", "template.markup"),
        ]
    )
    func refused(text: String, code: String) throws {
        let finding = try #require(throws: Finding.self) { try template("first line\n" + text) }
        #expect(finding.code == code)
        #expect(finding.place.file == "Report/template.mustache")
        #expect(finding.place.line == 2)
    }

    @Test("Nobody has to write a template in UTF-8 by accident")
    func unreadable() throws {
        let finding = try #require(throws: Finding.self) { try PageTemplate.read([0xFF, 0xFE], file: "x") }
        #expect(finding.code == "template.unreadable")
    }

    // MARK: - Ratings

    static let scale = """
        {"name": "Harbour scale", "scale": ["False", "Mixed", {"label": "True", "meaning": "It holds."}],
         "others": ["Not proven", "Opinion"],
         "standings": {"verified": "True", "disputed": "False", "unverifiable": "Not proven",
                       "not checkable": "Opinion", "split": "Mixed"}}
        """

    @Test("A scale gives each standing its label and its place from the worst to the best")
    func ratings() throws {
        let scale = try RatingScale.read(Array(Self.scale.utf8), file: "Report/ratings.json")
        #expect(scale[.verified]?.label == "True")
        #expect(scale[.verified]?.value == 3)
        #expect(scale[.disputed]?.value == 1)
        #expect(scale[.unverifiable]?.value == nil)
        #expect(scale[.stale] == nil)
        #expect(scale.best == 3)
        let html = try report(Branding(ratings: scale)).rendered(as: .html)
        #expect(html.contains("<bdi>False</bdi><span class=\"meta\"> 1 of 3</span>"))
        #expect(html.contains("It holds."))
        #expect(RatingScale.standard[.verified]?.value == RatingScale.standard.best)
        // Machines get the same words.
        let reviews = try report(Branding(ratings: scale)).rendered(as: .claimReview)
        #expect(reviews.contains("\"alternateName\": \"False\""))
        #expect(reviews.contains("\"bestRating\": 3"))
        #expect(!reviews.contains("Disputed"))
    }

    @Test(
        "A scale that is not understood is refused",
        arguments: [
            ("", "not JSON"), ("[]", "not an object"), ("{}", "no “scale”"),
            ("{\"scale\": [\"a\"]}", "two ratings or more"), ("{\"scale\": [\"a\", \"a\"]}", "there twice"),
            ("{\"scale\": [\"a\", 1]}", "neither a label"), ("{\"scale\": [\"a\", \"\"]}", "neither a label"),
            ("{\"scale\": \"a\"}", "not a list"), ("{\"scale\": [\"a\", \"b\"]}", "no object “standings”"),
            ("{\"scale\": [\"a\", \"b\"], \"colour\": 1}", "that nobody knows"),
            ("{\"scale\": [\"a\", \"b\"], \"standings\": {\"true\": \"a\"}}", "is no standing"),
            ("{\"scale\": [\"a\", \"b\"], \"standings\": {\"verified\": \"c\"}}", "in neither list"),
            (
                "{\"scale\": [\"a\", \"b\"], \"standings\": {\"verified\": \"a\"}}",
                "gives “disputed” no rating"
            ),
            ("{\"name\": 1, \"scale\": [\"a\", {\"label\": \"b\", \"x\": 1}]}", "that nobody knows"),
        ]
    )
    func refusedScale(text: String, reason: String) throws {
        let finding = try #require(throws: Finding.self) {
            try RatingScale.read(Array(text.utf8), file: "r.json")
        }
        #expect(finding.code == "ratings.malformed")
        #expect(finding.meaning.contains(reason))
    }

    // MARK: - Style

    @Test(
        "Rules of style that could end their element or fetch something are refused",
        arguments: [
            "</style><script>", "@import \"x.css\";", "p { background: url(https://x.example/p.png) }",
            "p { background: URL( 'x.png' ) }", "p { background: image-set(\"x.png\" 1x) }",
            "p { background: u\\72l(https://x.example/p.png) }", "p { background: u\\000072 l(x.png) }",
            "@\\69mport \"x.css\";",
            "@import/**/'x.css';", "p { background: url(/**/x) }",
            "p { background: src(\"https://x.example/p\") }",
            "p { background: -webkit-image-set('x.png' 1x) }", "p { background: image(\"x.png\") }",
            "@namespace x 'y';",
            "@font-face { font-family: x; src: url(fonts/x.woff2) }", "p { width: expression(alert(1)) }",
            "@media (prefers-color-scheme: dark) { * { color: #151412 } }",
            "@page { size: 1px 1px; margin: 9in }",
            "@media not print { p { color: red } }", "@media (forced-colors: active) { p { color: red } }",
            "@supports (x: y) { p { color: red } }", "@layer x { p { color: red } }",
            "@container (min-width: 1px) { p { color: red } }",
            "@media print { p { background: url(x.png) } }", "main { & p { background: url(x.png) } }",
            "p { background: url(\"\\64 ata/x\") }",
        ]
    )
    func refusedStyle(text: String) throws {
        let finding = try #require(throws: Finding.self) {
            try StyleSheet.read(Array(text.utf8), file: "s.css")
        }
        #expect(finding.code == "style.refused")
    }

    @Test(
        "Rules of style that hide, replace or move what the report says are refused",
        arguments: [
            ".claim { display: none }", ".claim { d\\69splay : NONE }",
            ".claim{display/**/:/**/none !important}",
            "article { visibility: hidden }", "* { opacity: 0 }", ".piece { opacity: 10% }",
            ".verdict { font-size: 0 }",
            ".verdict { font: 0/0 a }", ".verdict { color: transparent }",
            ".verdict { color: rgba(0, 0, 0, 0) }",
            ".verdict { color: #0000 }", ":root { --ink: transparent }",
            ".badge::before { content: \"verified\" }",
            ".badge::after { content: counter(x) }", ".piece { position: absolute; left: -9999px }",
            ".piece { clip-path: inset(50%) }",
            ".piece { transform: scale(0) }", ".piece { text-indent: -999em }",
            ".piece { height: 0; overflow: hidden }",
            ".side { order: 2 }", ".sides { flex-direction: row-reverse }",
            "blockquote { direction: rtl; unicode-bidi: bidi-override }",
            ".rationale { text-decoration: line-through }", "li { list-style-type: \"True: \" }",
            ".piece { -webkit-line-clamp: 1 }",
            ".house .claim { display: none }", ".house:not(.x) { display: none }",
            "@media screen { .claim { display: none } }",
            "@media print { .history { display: none } }", ".house { .claim { display: none } }",
            ".house { & { display: none } }",
            "#claim-bridge-first { display: none }", "[id] { display: none }",
            "p:nth-child(2) { display: none }",
            ".house, .gaps { display: none }", "@keyframes x { from { opacity: 0 } }",
            ".claim { animation: x 1s }",
            ".claim { content-visibility: hidden }", ".claim { margin-left: -200vw }",
            ".claim { filter: opacity(0) }",
            ".claim { all: unset }", ".claim { font-size: calc(1px*0) }", ".claim { display: var(--x) }",
            ".claim { max-height: 10px; overflow: hidden }", ".claim { overflow: clip }",
            ".claim { font-size-adjust: 0 }", ".claim { -webkit-text-stroke: 20px white }",
            ".claim { -webkit-mask-box-image: linear-gradient(#000, #fff) }", ".graph circle { r: 0 }",
            ".graph text { x: 900px }", ".claim { outline: 40rem solid white }",
            ".claim { box-shadow: 0 0 0 999px white }", ".claim { position: sticky; top: 0 }",
            ".claim { position: relative; top: 300px }", ".claim { z-index: 9 }",
            ".rationale { text-decoration: underline 1em; text-underline-offset: -.7em }",
            ".rationale { text-underline-offset: -.7em }", ".claim { letter-spacing: -1em }",
            ".claim { letter-spacing: 100vw }", ".claim { text-indent: 9999px }",
            ".claim { padding-top: 500vh }", ".claim { vertical-align: -9999px }",
            ".verdict { font-family: Wingdings }", ".verdict { font-family: 'Zapf Dingbats' }",
            ":root { --serif: Webdings }", "* { background: currentColor }", ":root { --card: CurrentColor }",
            ".theme { border: 50vh solid white }", ".rationale { border-width: 400vh }",
            ".rationale { border-image: linear-gradient(#000, #000) 1 fill }",
            ".basis { text-shadow: 0 -1.6em 4px white }", "text { fill: none }",
            ".halves { grid-template-columns: repeat(2, 1px) }", ".rationale { writing-mode: vertical-rl }",
            ".rationale { text-combine-upright: all }", ".rationale { font-size: 9999px }",
            ".rationale { line-height: 999 }", ".rationale { font-size: 1vw }",
            "details { pointer-events: none }", ".s-verified { --tone: var(--disputed) }",
            // Others that a list of what is forbidden did not have.
            "main { display: table-column }", ".piece p { display: table-column }",
            "svg { display: table-column }",
            ".side.conflicts { display: if(else: none) }", ".side.conflicts { visibility: if(else: hidden) }",
            ".verdict { font-size: if(else: 0px) }", ".verdict { max-width: if(else: 0) }",
            ".side.conflicts p { outline: 1em solid #fff; outline-offset: -1em }",
            "bdi { outline: .8em solid #fff }",
            ".sides { display: grid; grid-template-rows: 0 }", ":root { color-scheme: dark }",
            ":root { --verified: #a5270f; --disputed: #17663a }", ":root { --mark: #fff }",
            ".side.supports { display: table-footer-group }", ".masthead { min-height: 99999px }",
            "rect.conflicts { width: 40px }", ".conflicts { width: 100% }",
            ".opposition { margin-top: -1.5rem }",
            ".sides { min-width: 99999px }", "main { display: grid; gap: 99999px }",
            "mark { background: none }",
            "mark { background: white }", "* { background: white }", ".quote :not(a) { background: white }",
            "code { text-transform: uppercase }", "ol { counter-reset: list-item 7 }",
            "ol { list-style: none; order: 1 }",
            "script { display: block }", "#assay-proof { display: block }", "* { display: block }",
            ".claim { color: light-dark(#0000, #fff) }", ".claim { color: rgb(0, 0, 0, 0) }",
            ".claim { color: rgb(0 0 0 / 0) }", ".claim { color: var(--x, transparent) }",
            ".claim { opacity: .7 }", ".claim { white-space: nowrap }",
            ".claim { font-feature-settings: \"ss01\" }",
            ".claim { box-shadow: 0 0 0 30px white }", ".claim { margin: 1rem 50% }",
            ".claim { some-new-thing: 1 }",
            "rect { fill: red }", ".claim { grid-template-columns: 0 1fr }", ".claim { font: 2px serif }",
            "a { content: none }", ".claim { interpolate-size: x }",
            // What browsers end a string with, and what is read as one.
            ".x{content:\"a\u{C}} .claim{display:none} .y{content:\"b\"}",
            ".x{content:\"a\r} .claim{display:none} .y{content:\"b\"}", ".x{content:\"a\u{1} b\"}",
            ".x{content:\"a",
            ".x{content:'a} .claim{display:none}",
            // What adds up from element to element.
            "div, section, article { font-size: smaller }", "span { font-size: .75em }",
            "p { font-size: 90% }",
            "div, section, details, span { padding: 4rem }", "div { margin: 4rem }",
            "section { padding: 0 2rem }",
            "details { border-width: 1rem }", "div { max-width: 50% }", "div { columns: 3 }",
            "p { display: grid }",
            ".rationale { grid-template-columns: 20% 1fr }",
            // The colours of standings and sides.
            ".badge.s-disputed { color: #070 }", ".s-disputed { color: #070 }", ".badge { color: #070 }",
            ".badge { background: green }", ".side.conflicts > h4 { border-color: #060 }",
            "span { color: #070 !important }",
            "html:not(#x) span { color: #070 }",
            "* { color: #070 !important }",
            // Elements of the house's own that would lie over the report.
            ".house { position: fixed; inset: 0; background: #fff }", ".house { position: absolute; top: 0 }",
            ".house { position: sticky }", ".house { box-shadow: 0 0 0 9999px #fff; position: relative }",
            ".house { outline: 3000px solid #fff }", ".house { margin-top: -20rem }",
            ".house { transform: scale(90) }",
            ".house { height: 0 }", ".house { font-size: 900px }", ".house { line-height: 0 }",
            ".house { z-index: 2 }",
            ".house { border: 400vh solid white }", ".house { scale: 9 }", ".house { translate: 0 20rem }",
            ".house { zoom: 9 }", ".house { text-indent: -90rem }", ".house { text-shadow: 0 9rem #fff }",
            ".house { clip-path: none; filter: drop-shadow(0 20rem #fff) }",
        ]
    )
    func hidingStyle(text: String) throws {
        let finding = try #require(throws: Finding.self) {
            try StyleSheet.read(Array("h1 { color: teal }\n\(text)".utf8), file: "s.css")
        }
        #expect(finding.code == "style.refused")
        #expect(finding.place.line == 2)
    }

    @Test(
        "Rules of style that change a look are taken, and those that hide what is the house's own",
        arguments: [
            "h1 { color: #7a1f1f; font-family: \"House Serif\", serif; letter-spacing: .02em }",
            ".claim { border: 1px solid #ccc; padding: 2rem; background: #fff; max-width: 60rem }",
            "@media (min-width: 60rem) { main { display: grid; gap: 2rem } }",
            ":root { --link: light-dark(#1b4f8a, #94c1f2) }",
            ".house-banner { display: none }", "@media print { .house-menu a { display: none } }",
            ".house-logo { position: relative; float: right; content: \"Harbour Desk\"; width: 40% }",
            ".house-banner { color: white; background: #222; font-size: 2em; text-transform: uppercase }",
            "@font-face { font-family: House; src: url(data:font/woff2;base64,AA) format('woff2') }",
            "body { background: url(\"data:image/png;base64,AA==\") }",
            "a:hover { text-decoration: underline }", "", "/* nothing */",
            "h1 { border-bottom: 2px solid currentColor; font-size: 3rem; line-height: 1.2 }",
            ".halves { grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)) }",
            ".sides { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); align-items: start }",
            "body { font: 400 1.1rem/1.5 Georgia, serif } h2 { font: italic 2rem \"House Serif\", serif }",
            ".claim { margin: 1rem auto 2em; padding-inline: 1.5rem; border-radius: 4px; gap: 1rem 2rem }",
            ".claim { box-shadow: 0 1px 3px rgba(0, 0, 0, .2); border: 1px solid transparent; border-color: hsl(0 0% 50% / .4) }",
            "@media print and (min-width: 40rem), screen and (width >= 60rem) { main { columns: 2 } }",
            "@font-face { font-family: House; src: url(data:font/woff2;base64,AA); font-weight: 400 700; font-display: swap }",
            "a { color: var(--house) !important; text-decoration: underline dotted .1em } :root { --house: #1b4f8a; --gap: 2rem }",
            ":root { background: #fff; --serif: \"House Serif\", Georgia, serif } .house { display: flex; width: 12rem; opacity: .5 }",
            "body { background: #fff url(data:image/png;base64,AA) no-repeat center / cover }",
            "body { background: linear-gradient(white, #eee); hyphens: auto; text-align: justify }",
        ]
    )
    func harmlessStyle(text: String) throws { _ = try StyleSheet.read(Array(text.utf8), file: "s.css") }

    @Test(
        "Colours and pictures that can hide words are told from those that can't",
        arguments: [
            (".verdict { color: #fff }", true), (".verdict { color: white }", true),
            (".verdict { color: snow }", true),
            (".verdict { color: rgb(250 250 250) }", true), (".verdict { color: rgb(98%, 98%, 98%) }", true),
            (".verdict { color: hsl(0 0% 98%) }", true), (".verdict { color: var(--paper) }", true),
            (".verdict { color: oklch(99% 0 0) }", true), (".verdict { color: canvas }", true),
            (":root { --ink: #fdfdfd }", true), (":root { --paper: #1d1b18 }", true),
            (":root { --ink: light-dark(#1d1b18, #151412) }", true), (":root { --ink: #151412 }", true),
            (".verdict { background: #1d1b18 }", true), (".verdict { background: var(--ink) }", true),
            (".verdict { background: linear-gradient(white, black) }", true),
            (".verdict { color: #777; background: #888 }", true),
            (".kicker { background: url(data:image/png;base64,AA) }", true),
            (".verdict { color: var(--house); } :root { --house: white }", true),
            ("main { color: teal }", false), ("main { color: navy }", true),
            (".rationale p { color: #fdfdfd }", true), (".rationale { background: #1d1b18 }", true),
            ("h1 { color: #7a1f1f }", false),
            ("h1 { color: hsl(210, 60%, 30%) }", false), (".claim { background: #fff }", true),
            (".claim { background: light-dark(#fff, #111) }", false),
            (":root { --link: light-dark(#1b4f8a, #94c1f2) }", false), ("h1 { color: inherit }", false),
            (".claim { border: 1px solid white }", false), (".house-banner { color: white }", false),
            (":root { --house: white }", false), ("", false),
        ]
    )
    func colours(text: String, isDoubtful: Bool) throws {
        let sheet = try StyleSheet.read(Array(text.utf8), file: "s.css")
        #expect((sheet.colourDoubt != nil) == isDoubtful, "\(sheet.colourDoubt ?? "no doubt")")
    }

    @Test("Every class that a page has is known as the page's own")
    func pageNames() throws {
        let html = try report(Branding()).rendered(as: .html)
        let body = try #require(html.split(separator: "<body>").last)
        let classes = body.matches(of: /class="([^"]+)"/).flatMap { $0.1.split(separator: " ") }.map(
            String.init
        )
        #expect(Set(classes).filter { !PageSelectors.touchPage(["." + $0]) } == [])
        #expect(!PageSelectors.touchPage([".house-banner"]))
    }

    @Test("A style may not hide the element that a template puts the report into")
    func conflict() throws {
        let spans = try StyleSheet.read(Array(".house-frame span { color: #070 }".utf8), file: "s.css")
        let sheet = try StyleSheet.read(Array(".house-frame { display: none }".utf8), file: "s.css")
        let framed = try template("<div class=\"x house-frame\">\(Self.parts)</div>")
        let beside = try template("<p class=\"house-frame\">Menu</p>\(Self.parts)")
        #expect(Branding(template: framed, sheet: sheet).conflict(file: "s.css")?.code == "style.refused")
        #expect(Branding(template: framed, sheet: spans).conflict(file: "s.css")?.code == "style.refused")
        #expect(Branding(template: beside, sheet: sheet).conflict(file: "s.css") == nil)
    }

    @Test(
        "A style may not darken the element that a template puts the report into, unless words can be told from it",
        arguments: [("#222", true), ("#fff", true), ("light-dark(#fff, #111)", false)]
    )
    func wrapperColours(ground: String, isRefused: Bool) throws {
        let sheet = try StyleSheet.read(Array(".house-frame { background: \(ground) }".utf8), file: "s.css")
        let framed = try template("<div class=\"house-frame\">\(Self.parts)</div>")
        let beside = try template("<p class=\"house-frame\">Menu</p>\(Self.parts)")
        #expect((Branding(template: framed, sheet: sheet).conflict(file: "s.css") != nil) == isRefused)
        #expect(Branding(template: beside, sheet: sheet).conflict(file: "s.css") == nil)
    }

    @Test(
        "A template may not make an element that looks like one of the report's",
        arguments: [
            "<article class=\"claim s-verified\" data-claim=\"x\">Verified.</article>",
            "<p data-claim='x'>x</p>",
            "<b class=badge>Verified</b>", "<p id=\"claim-x\">x</p>", "<div class='theme'>x</div>",
        ]
    )
    func likeThePage(text: String) throws {
        #expect(throws: Finding.self) { try template("\(text)\(Self.parts)") }
    }

    @Test("Own rules of style come last, and the page's policy lets them work")
    func ownStyle() throws {
        let sheet = try StyleSheet.read(
            Array("h1 { color: teal; background: url(data:image/png;base64,AA==) }".utf8),
            file: "s"
        )
        let html = try report(Branding(sheet: sheet)).rendered(as: .html)
        let style = try #require(html.firstMatch(of: /<style>([^<]*)<\/style>/)?.1)
        #expect(style.hasSuffix(sheet.text))
        let digest = Base64.text(SHA256Digest.of(Array(style.utf8)).bytes)
        #expect(html.contains("style-src 'sha256-\(digest)'"))
    }
}
