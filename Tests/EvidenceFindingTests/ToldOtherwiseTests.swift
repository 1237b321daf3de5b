import ClaimModel
import EvidenceFinding
import Testing

/// A claim and a passage that tells of it, or only seems to, in other words. Every town, office and person is invented.
@Suite("Told in other words")
struct ToldOtherwiseTests {
    typealias Row = (claim: String, passage: String, stance: Evidence.Stance)

    private func expect(_ row: Row) {
        let judgement = StanceJudge().judge(
            JudgedClaim(statement: row.claim),
            JudgedPassage(
                text: row.passage,
                documentTitle: "Notes",
                documentDate: CalendarDate("2024-06-20"),
                publisher: "Gazette"
            )
        )
        #expect(
            judgement.stance == row.stance,
            "\(row.claim) | \(row.passage) | \(judgement.comparisons.first?.meaning ?? "")"
        )
    }

    @Test(
        "A sentence in the claim's words bears it out, speaks against it, or denies only a part of it",
        arguments: [
            (
                "The second bridge will be built.", "The second bridge will not be built.",
                Evidence.Stance.conflicts
            ),
            ("No pupil was excluded.", "Three pupils were excluded.", Evidence.Stance.conflicts),
            ("Kein Kind wurde verletzt.", "Drei Kinder wurden verletzt.", Evidence.Stance.conflicts),
            (
                "The team will go on playing at Mill Lane.", "The team will no longer play at Mill Lane.",
                Evidence.Stance.conflicts
            ),
            ("The workers were paid.", "The workers were not fully paid.", Evidence.Stance.context),
            ("The mayor reads letters.", "The mayor does not always read letters.", Evidence.Stance.context),
            (
                "The school expelled the pupil.", "The school not only expelled the pupil.",
                Evidence.Stance.context
            ),
            (
                "The council elected Anna Holm.",
                "The council never elected Anna Holm treasurer, auditor or archivist of the fund.",
                Evidence.Stance.context
            ),
            (
                "The secondary school has banned phones.", "The primary school has banned phones.",
                Evidence.Stance.context
            ),
        ]
    )
    func wording(_ row: Row) { expect(row) }

    @Test(
        "What narrows a noun, or qualifies a sentence, leaves the claim open",
        arguments: [
            (
                "The police arrested the driver.", "The police arrested the driver's wife.",
                Evidence.Stance.context
            ),
            ("Crime fell in 2020.", "Violent crime rose in 2020.", Evidence.Stance.context),
            ("The museum opened in 1990.", "The museum shop opened in 1991.", Evidence.Stance.context),
            (
                "Turnout was 60 percent in 2019.", "Turnout among men was 55 percent in 2019.",
                Evidence.Stance.context
            ),
            (
                "Dogs are allowed on the beach.", "Dogs are allowed on the beach in winter.",
                Evidence.Stance.context
            ),
            ("The lake freezes.", "The lake rarely freezes.", Evidence.Stance.context),
            (
                "The firm has filed for insolvency.", "The firm is in talks to file for insolvency.",
                Evidence.Stance.context
            ),
            (
                "The count was buried in the chapel.",
                "Legend has it that the count was buried in the chapel.",
                Evidence.Stance.context
            ),
        ]
    )
    func narrowed(_ row: Row) { expect(row) }

    @Test(
        "Changes, votes, beginnings and delays speak in the forms of reports",
        arguments: [
            (
                "More homes were completed in 2023 than in 2022.",
                "980 homes were completed in 2023, 140 fewer than in 2022.", Evidence.Stance.conflicts
            ),
            (
                "The board decided unanimously.", "The board decided by five votes to two.",
                Evidence.Stance.conflicts
            ),
            (
                "Ada Brewis has chaired the trust since 2020.",
                "Ada Brewis was appointed chair of the trust in May 2023.", Evidence.Stance.conflicts
            ),
            (
                "Ada Brewis has chaired the trust since 2020.",
                "Ada Brewis was appointed chair of the trust in May 2017.", Evidence.Stance.conflicts
            ),
            (
                "The new line opens in 2027.", "The opening of the new line has been put off to 2029.",
                Evidence.Stance.conflicts
            ),
            (
                "Council tax will rise by 4 percent.", "Council tax will stay the same.",
                Evidence.Stance.conflicts
            ),
            (
                "Car thefts have more than halved since 2020.",
                "There were 412 car thefts in 2020 and 160 in 2024.", Evidence.Stance.supports
            ),
            (
                "The firm lost 4 million, more than double the loss of the year before.",
                "Loans to the firm were 8.4 million (2023: 6.1 million).", Evidence.Stance.context
            ),
        ]
    )
    func forms(_ row: Row) { expect(row) }

    @Test(
        "What stands at a place belongs to the nouns that it hangs on",
        arguments: [
            (
                "The Trevan pass is open.",
                "The inn of the old hikers' club at the Trevan pass is open again.", Evidence.Stance.context
            ),
            (
                "The office of town clerk in Lisk is vacant.",
                "The room above the office of the town clerk in Lisk is vacant.", Evidence.Stance.context
            ),
            (
                "The council of Lisk sold the old mill.",
                "The wheel of the old mill was sold by the council of Lisk.", Evidence.Stance.context
            ),
            (
                "The council of Lisk sold the old mill.", "The old mill was sold by the council of Lisk.",
                Evidence.Stance.supports
            ),
        ]
    )
    func heads(_ row: Row) { expect(row) }

    @Test(
        "“Since” with a perfect tells a time, and one that tells a reason is a cause",
        arguments: [
            (
                "Since the mill in Lisk closed, two shops have shut.",
                "Two shops in Lisk have shut since the mill closed; the rents had risen.",
                Evidence.Stance.supports
            ),
            (
                "Thanks to a bequest the Lyra theatre stayed open in 2020.",
                "A bequest made it possible for the Lyra theatre to stay open in 2020.",
                Evidence.Stance.supports
            ),
            (
                "Thanks to a bequest the Lyra theatre stayed open in 2020.",
                "Despite a bequest the Lyra theatre had to shut down in 2020.", Evidence.Stance.conflicts
            ),
        ]
    )
    func since(_ row: Row) { expect(row) }

    @Test(
        "A name of like meaning, or of another person with the same surname, is another name",
        arguments: [
            (
                "Orden Painting made a profit of 4 million crowns in 2022.",
                "Orden Printing closed the year 2022 with a profit of 4 million crowns; the books of Orden Painting are with the auditors.",
                Evidence.Stance.context
            ),
            (
                "Dr Ada Kern heads the museum in Lisk.", "The museum in Lisk is headed by Dr Nora Kern.",
                Evidence.Stance.conflicts
            ),
            (
                "Dr Ada Kern heads the museum in Lisk.", "The museum in Lisk is headed by Dr Ada Kern.",
                Evidence.Stance.supports
            ),
            (
                "Dr Ada Kern heads the museum in Lisk.", "The museum in Lisk is headed by Dr Kern.",
                Evidence.Stance.supports
            ),
        ]
    )
    func names(_ row: Row) { expect(row) }

    @Test(
        "Another act with the same figure bears nothing out",
        arguments: [
            (
                "More than 300 pines were felled in the Orlen forest.",
                "We planted 420 pines in the Orlen forest.", Evidence.Stance.context
            ),
            (
                "More than half of Lisk's homes heat with wood.",
                "In Lisk 61 percent of homes had their heating checked, be it wood or gas.",
                Evidence.Stance.context
            ),
            (
                "The dam at Lisk was 57 percent full in May 2024.",
                "In May 2024 farms drew 57 percent of the ground water near the dam at Lisk.",
                Evidence.Stance.context
            ),
        ]
    )
    func otherActs(_ row: Row) { expect(row) }

    @Test(
        "A limit that none is over is the limit of all, and one of them does not tell of all",
        arguments: [
            (
                "No ward of Lisk hospital has more than 12 beds.",
                "The largest ward of Lisk hospital has 11 beds.", Evidence.Stance.supports
            ),
            (
                "No ward of Lisk hospital has more than 12 beds.",
                "The largest ward of Lisk hospital has 14 beds.", Evidence.Stance.conflicts
            ),
            (
                "No ward of Lisk hospital has more than 12 beds.", "A ward of Lisk hospital has 11 beds.",
                Evidence.Stance.context
            ),
        ]
    )
    func limitsOfAll(_ row: Row) { expect(row) }

    @Test(
        "What was is not what still is, and what was so until then is no opposite",
        arguments: [
            (
                "The probe Ostra is still sending pictures.",
                "Pictures that Ostra sent in its first year were put on show.", Evidence.Stance.context
            ),
            (
                "The probe Ostra is still sending pictures.", "Ostra is still sending pictures every week.",
                Evidence.Stance.supports
            ),
            (
                "The pool in Lisk was closed from 2015 to 2018.", "The pool in Lisk was open until 2015.",
                Evidence.Stance.context
            ),
        ]
    )
    func stillSo(_ row: Row) { expect(row) }

    @Test(
        "What was only thought of, or came to nothing, was not done",
        arguments: [
            (
                "The tramway Norda ordered 20 trams in 2023.",
                "Norda had thought of ordering 20 trams in 2023 but ordered none.", Evidence.Stance.conflicts
            ),
            (
                "The baker Ora Lind never went on a strike.",
                "Ora Lind ended her working life after two strikes.", Evidence.Stance.conflicts
            ),
        ]
    )
    func thoughtOf(_ row: Row) { expect(row) }

    @Test(
        "A duty is of one deed, and laid on one",
        arguments: [
            (
                "Landlords in Lisk must pay for smoke alarms.",
                "Smoke alarms in Lisk have to be checked every year, and the landlord may choose the day.",
                Evidence.Stance.context
            ),
            (
                "Landlords in Lisk must pay for smoke alarms.",
                "Smoke alarms in Lisk have to be paid for by the tenant; nothing may be asked of the landlord.",
                Evidence.Stance.context
            ),
        ]
    )
    func duties(_ row: Row) { expect(row) }

    @Test(
        "Work that is told by its noun is done, or goes on",
        arguments: [
            (
                "The restoration of the fresco in Lisk has been finished.",
                "The fresco in Lisk has been restored.", Evidence.Stance.supports
            ),
            (
                "The restoration of the fresco in Lisk has been finished.",
                "The fresco in Lisk is still being restored.", Evidence.Stance.conflicts
            ),
        ]
    )
    func work(_ row: Row) { expect(row) }

    @Test(
        "What killed something is what it died of",
        arguments: [
            ("Frost killed the vines of Lisk.", "The vines of Lisk died of frost.", Evidence.Stance.supports),
            (
                "Frost killed the vines of Lisk.", "The vines of Lisk died after the frost.",
                Evidence.Stance.context
            ),
        ]
    )
    func deaths(_ row: Row) { expect(row) }

    @Test(
        "\"It was … that\" names the cause, and \"since\" a time",
        arguments: [
            (
                "The fire in Lisk was caused by a candle.", "It was a candle that set off the fire in Lisk.",
                Evidence.Stance.supports
            ),
            (
                "The fire in Lisk was caused by a candle.", "It was a cable that set off the fire in Lisk.",
                Evidence.Stance.context
            ),
            (
                "Traffic in Lisk has declined because of the new tram.",
                "Traffic in Lisk has declined since the new tram opened; what caused this was not studied.",
                Evidence.Stance.context
            ),
        ]
    )
    func causes(_ row: Row) { expect(row) }

    @Test(
        "\"The new one\" begins what \"it\" stands for",
        arguments: [
            (
                "The new hall of Lisk has 300 seats.",
                "Lisk has two halls. The old one has 900 seats. The new one opened in 2019. It has 300 seats.",
                Evidence.Stance.supports
            ),
            (
                "The new hall of Lisk has 300 seats.",
                "Lisk has two halls. The old one has 300 seats. The new one opened in 2019. It has 500 seats.",
                Evidence.Stance.conflicts
            ),
        ]
    )
    func another(_ row: Row) { expect(row) }

    @Test(
        "A quarter point is a figure, and a weekday a part of its date",
        arguments: [
            (
                "The bank of Lisk lowered its key rate by a quarter point in May 2024.",
                "We lowered the key rate of the bank of Lisk by a quarter point in May 2024.",
                Evidence.Stance.supports
            ),
            (
                "The bank of Lisk lowered its key rate by a quarter point in May 2024.",
                "We lowered the key rate of the bank of Lisk by half a percentage point in May 2024.",
                Evidence.Stance.conflicts
            ),
            (
                "The fair in Lisk ends on Sunday, 16 June 2024.", "The fair in Lisk ends on 16 June 2024.",
                Evidence.Stance.supports
            ),
        ]
    )
    func points(_ row: Row) { expect(row) }

    @Test(
        "The date of a sentence is that of its main clause",
        arguments: [
            (
                "Mayor Ida Roth of Lisk resigned in April 2022.",
                "Ida Roth, mayor of Lisk without a break since 2014, resigned on 12 August 2022.",
                Evidence.Stance.conflicts
            ),
            (
                "The old bridge at Lisk collapsed in 2016.",
                "On 9 May 2018 the old bridge at Lisk, which had stood since 1790, collapsed.",
                Evidence.Stance.conflicts
            ),
        ]
    )
    func mainDate(_ row: Row) { expect(row) }

    @Test(
        "An act told by other words is the same act",
        arguments: [
            (
                "The Tenants' League sued the landlord Orm.",
                "The Tenants' League has brought an action against the landlord Orm.",
                Evidence.Stance.supports
            ),
            (
                "The Teachers' Union called off its congress in Lisk.",
                "The Teachers' Union has cancelled the congress that it was to hold in Lisk.",
                Evidence.Stance.supports
            ),
        ]
    )
    func otherWords(_ row: Row) { expect(row) }

    @Test(
        "Limits from both sides exclude each other, or leave it open",
        arguments: [
            (
                "More than 300 people came to the fair in Lisk.",
                "Fewer than 300 people came to the fair in Lisk.", Evidence.Stance.conflicts
            ),
            ("Lisk has fewer than 40 nurses.", "Lisk has at least 40 nurses.", .conflicts),
            ("At most 30 ships lay in Lisk.", "At least 30 ships lay in Lisk.", .context),
            (
                "The dam at Lisk is less than 90 metres high.",
                "The dam at Lisk is no less than 90 metres high.", .conflicts
            ),
        ]
    )
    func limits(_ row: Row) { expect(row) }

    @Test(
        "The same figure with a word that makes it another bears nothing out",
        arguments: [
            (
                "The tank in Lisk is 70 percent full.", "The tank in Lisk is 70 percent empty.",
                Evidence.Stance.context
            ),
            ("Lisk has 50 police officers.", "Lisk needs 50 police officers.", .context),
            (
                "The Lisk plant emitted 800 tonnes of soot.",
                "The Lisk plant is forecast to emit 800 tonnes of soot.", .context
            ),
            (
                "The pool in Lisk was closed for 12 days.",
                "The pool in Lisk was closed for all but 12 days.", .context
            ),
            ("The tax in Lisk is 25 percent.", "The tax in Lisk was 25 percent until it was cut.", .context),
            (
                "The party Lumen got 14 percent of the vote in Lisk.",
                "A poll gave the party Lumen 14 percent of the vote in Lisk.", .context
            ),
            (
                "The mill in Lisk is worth 6 million crowns.",
                "The mill in Lisk was thought to be worth 6 million crowns.", .context
            ),
            ("Berg was born in 1962 in Lisk.", "Berg's brother was born in 1962 in Lisk.", .context),
            (
                "The pact of Lisk was never signed.", "The pact of Lisk, never popular, was signed in 1988.",
                .conflicts
            ),
        ]
    )
    func otherMeaning(_ row: Row) { expect(row) }

    @Test(
        "A part of a claim that is there does not bear out the whole",
        arguments: [
            (
                "Four boys fell ill after eating mussels in Lisk.",
                "Six boys fell ill after eating mussels in Lisk.", Evidence.Stance.conflicts
            ),
            (
                "Sales in Lisk are the lowest since 1991.", "Sales in Lisk are the lowest since 2008.",
                .context
            ),
            (
                "The baker of Lisk denies having raised his prices.",
                "The baker of Lisk raised his prices by 5 percent.", .context
            ),
            (
                "Schools in Lisk served 2.4 million meals in 2023, a third more than in 2021.",
                "Schools in Lisk served 2.4 million meals in 2023.", .context
            ),
            (
                "Beds in Lisk doubled between 2010 and 2020.",
                "Beds in Lisk rose from 100 in 2010 to 200 in 2015, and fell back to 100 by 2020.", .context
            ),
        ]
    )
    func parts(_ row: Row) { expect(row) }

    @Test(
        "A table's years, millions and losses are read with their columns, and two columns are never one",
        arguments: [
            (
                "In 2023 28.9 million bus passengers were carried.",
                "Year | Bus passengers (millions)\n2022 | 26.1\n2023 | 27.9", Evidence.Stance.conflicts
            ),
            (
                "In 2023 27.9 million bus passengers were carried.",
                "Year | Bus passengers (millions)\n2022 | 26.1\n2023 | 27.9", .supports
            ),
            (
                "Qarn had 20,000 soldiers in 2020.",
                "Country | Year | Soldiers | Tanks\nQarn | 2019 | 20,000 | 300\nQarn | 2020 | 25,000 | 310",
                .conflicts
            ),
            (
                "Qarn had 20,000 soldiers in 2019.",
                "Country | Year | Soldiers | Tanks\nQarn | 2019 | 20,000 | 300\nQarn | 2020 | 25,000 | 310",
                .supports
            ),
        ]
    )
    func tables(_ row: Row) { expect(row) }
}
