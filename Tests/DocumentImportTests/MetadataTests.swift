import ClaimModel
import DocumentImport
import Testing

@Suite("Metadata")
struct MetadataTests {
    @Test(
        "Dates become ISO 8601, as precise as they are written and no more",
        arguments: [
            ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01"), ("Mon, 5 Jul 04 08:00 +0200", "2004-07-05"),
            ("Sat, 07 Sep 02 00:00:01 GMT", "2002-09-07"), ("Thu Jan  1 19:48:21 2004", "2004-01-01"),
            ("2003-12-31T10:14:55-08:00", "2003-12-31"), ("2003-12-31T10:14Z", "2003-12-31"),
            ("2003-12-31 10:14:55", "2003-12-31"),
            ("2003-12-31Z", "2003-12-31"), ("20031231", "2003-12-31"), ("2019-07", "2019-07"),
            ("2019", "2019"),
            ("5 July 2019", "2019-07-05"), ("July 5, 2019", "2019-07-05"), ("July 2019", "2019-07"),
            ("5th of July, 2019", "2019-07-05"),
            ("Tuesday, 21st September, 1909.", "1909-09-21"), ("Thursday 22nd January 1976", "1976-01-22"),
            ("Wednesday 16 June 2004", "2004-06-16"), ("Sept. 3, 1999", "1999-09-03"),
            ("1 and 2 July 2019", "2019-07"),
            ("2019/07/05", "2019-07-05"), ("05.07.2019", "2019-07-05"), ("25/07/2019", "2019-07-25"),
            ("7/25/2019", "2019-07-25"),
            ("05/07/2019", "2019"), ("5 de julio de 2019", "2019-07-05"), ("5 juillet 2019", "2019-07-05"),
            ("5. Juli 2019", "2019-07-05"),
            ("31 February 2019", "2019-02"), ("2019 saw much", ""), ("soon", ""), ("yesterday at 5", ""),
            ("2019-13-01", ""),
        ]
    )
    func dates(text: String, expected: String) throws {
        let read = try read("<record><published>\(text)</published><p>x</p></record>")
        #expect(read.document.metadata.published?.description ?? "" == expected)
    }

    @Test(
        "Languages become BCP 47",
        arguments: [
            ("EN", "en"), ("en_gb", "en-GB"), ("pt-br", "pt-BR"), ("eng", "en"), ("zh-hans-cn", "zh-Hans-CN"),
            ("fil", "fil"), ("?", ""), ("a language", ""),
        ]
    )
    func languages(text: String, expected: String) throws {
        let read = try read("<TEI xml:lang=\"\(text)\"><text><p>x</p></text></TEI>")
        #expect(read.document.metadata.language ?? "" == expected)
    }

    @Test(
        "A byline names persons, without what is about them",
        arguments: [
            ("<byline>By Ole Brandt, <byttl>shipping editor</byttl></byline>", "person Ole Brandt"),
            (
                "<byline><person>Rosa Lindqvist</person> of <org>Coast Agency</org></byline>",
                "person Rosa Lindqvist; organisation Coast Agency"
            ),
            ("<byline><org>Coast Agency</org></byline>", "organisation Coast Agency"),
        ]
    )
    func bylines(byline: String, expected: String) throws {
        let read = try read(
            "<nitf><body><body.head>\(byline)</body.head><body.content><p>x</p></body.content></body></nitf>"
        )
        let creators = read.document.metadata.creators.map { "\($0.kind.rawValue) \($0.name)" }
        #expect(creators.joined(separator: "; ") == expected)
    }
}
