import ClaimLedger
import ClaimModel
import JSONData
import Testing

@Suite("One voice of an attribution in a record")
struct AttributionLinkTests {
    @Test("A link that tells no kind and no act is written as before there were any")
    func oldForm() {
        let link = Attribution.Link(name: "Ines Duarte", role: "mayor", mode: .indirectSpeech)
        #expect(Set(link.json.members.map(\.key)) == ["mode", "name", "role"])
    }

    @Test("What a link names and does is read as it was written", arguments: Attribution.Act.allCases)
    func roundTrip(act: Attribution.Act) {
        for kind in Attribution.Kind.allCases {
            let link = Attribution.Link(name: "Ines Duarte", mode: .directQuote, kind: kind, act: act)
            #expect(Attribution.Link(json: link.json) == link)
        }
    }

    @Test("An act that nobody knows is refused")
    func unknownAct() {
        var json = Attribution.Link(name: "Ines Duarte", mode: .directQuote).json
        json["act"] = .string("sang")
        #expect(Attribution.Link(json: json) == nil)
    }

    @Test("A denial is told beside the mode, and a statement is not")
    func manner() {
        #expect(Attribution.Link(name: "A", mode: .indirectSpeech).manner == "indirect speech")
        #expect(
            Attribution.Link(name: "A", mode: .indirectSpeech, act: .denied).manner
                == "indirect speech, denied"
        )
    }
}
