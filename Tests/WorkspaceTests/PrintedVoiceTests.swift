import ClaimModel
import Testing

@testable import Workspace

@Suite("The voice of an article as it is printed")
struct PrintedVoiceTests {
    @Test(
        "A byline is a short line of names",
        arguments: [
            ("By Anna Sample", ["Anna Sample"]), ("By Anna Sample and Bo Ray", ["Anna Sample", "Bo Ray"]),
            ("BY ANNA SAMPLE, Staff Writer", ["ANNA SAMPLE"]), ("Von Anna Sample, Berlin", ["Anna Sample"]),
            ("By Ursula van der Berg | 5 May 2021", ["Ursula van der Berg"]),
        ]
    )
    func byline(line: String, names: [String]) { #expect(PrintedVoice.byline(line) == names) }

    @Test(
        "Other lines are none",
        arguments: [
            "By Monday the budget had doubled.", "By the Harbour", "By then", "Anna Sample", "By Our Staff",
            "By 2021 and later",
        ]
    )
    func noByline(line: String) { #expect(PrintedVoice.byline(line) == nil) }

    @Test(
        "A dateline names its agency",
        arguments: [
            ("BERLIN (Reuters) – The council met.", "Reuters"),
            ("ELLERY, May 3 (AP) — The council met.", "AP"),
            ("Ellery, 3. Mai (dpa) - Der Rat tagte.", "dpa"),
        ]
    )
    func dateline(line: String, agency: String) { #expect(PrintedVoice.dateline(line)?.agency == agency) }

    @Test(
        "Brackets in a sentence are no dateline",
        arguments: [
            "The council (of Ellery) met.", "Ann Lee (Labour) – a member since 2001 – spoke.",
            "BERLIN – The council",
        ]
    )
    func noDateline(line: String) { #expect(PrintedVoice.dateline(line) == nil) }
}
