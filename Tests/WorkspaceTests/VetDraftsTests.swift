import ClaimModel
import TestSupport
import Testing
import Workspace

/// Drafts as people write them, right ones and ones with a fault of one of nine kinds, against sources of several forms.
@Suite("Vetting drafts of many kinds")
struct VetDraftsTests {
    /// Sources with drafts on them: each line a passage of a draft, behind ## the words of what is wrong in it.
    private struct Case {
        let sources: [String]
        let drafts: String
    }

    @Test("Nearly every planted fault is found, and hardly anything else is called one")
    func faults() {
        var (planted, found, alarms, looked) = (0, 0, 0, 0)
        for vetted in [Self.town, Self.clinic] {
            let sources = vetted.sources.enumerated().map { number, text in
                VetSource(
                    name: "s\(number)",
                    passages: text.split(separator: "\n").map {
                        Passage(kind: .paragraph, text: String($0), locator: "/p")
                    }
                )
            }
            let vetting = DraftVetting(sources)
            for line in vetted.drafts.split(separator: "\n") {
                let parts = line.split(separator: " ## ").map(String.init)
                let faults = parts.dropFirst()
                let findings = vetting.findings([parts[0]])
                looked += findings.count
                planted += faults.count
                for fault in faults {
                    if findings.contains(where: { $0.isFault && $0.text.contains(fault) }) {
                        found += 1
                    } else {
                        print("hidden: \(line): \(findings)")
                    }
                }
                let others = findings.filter { finding in
                    finding.isFault && !faults.contains { finding.text.contains($0) }
                }
                for finding in others {
                    alarms += 1
                    print("false alarm: \(line): \(finding)")
                }
            }
        }
        #expect(planted == 78 && looked > 160)
        #expect(Double(found) / Double(planted) >= 0.98)
        #expect(Double(alarms) / Double(looked) <= 0.02)
    }

    private static let town = Case(
        sources: [
            """
            Minutes of the town council of Varsholm
            Meeting of 14 March 2023. Present: Mayor Helga Strand, treasurer Tomas Brekke, councillors Nina Aske and Omar Dahl.
            The treasurer reported that the town spent 4.2 million crowns on roads in 2022, after 3.6 million crowns in 2021. Spending on schools came to 11.8 million crowns in 2022.
            The swimming pool had 48,300 visitors in 2022 and 52,100 visitors in 2019. The library lent 91,400 books in 2022.
            "We will not close the pool this winter, whatever the heating costs," said Mayor Helga Strand.
            "The old bridge can carry no lorries until the bearings are replaced," said councillor Omar Dahl. "Nobody should pretend that a coat of paint will do."
            Nina Aske told the council that 37 per cent of households heat with oil. In 2015 the share was 58 per cent.
            The council voted by nine votes to four for the new ferry quay. Councillor Dahl voted against it.
            The ferry quay will cost 6.5 million crowns, of which the state pays 2.5 million crowns.
            "I have never promised a tunnel, and I do not promise one now," Tomas Brekke said. "What I promised is that we would ask for one, and we have asked."
            The fire brigade was called out 212 times in 2022, 41 times to forest fires.
            """,
            """
            Annual report of the Varsholm Harbour Office, 2022
            In 2022 the harbour handled 310,000 tonnes of goods, 12 per cent more than in 2021. Of this, 120,000 tonnes were timber and 85,000 tonnes were grain.
            The harbour office employs 64 people. The shipyard next door employs 230 people, down from 260 in 2020.
            The pilot boat Sula was launched on 9 June 2021. The tug Havørn was launched on 2 September 2022.
            Harbour master Ingrid Moe said: "The quay is not unsafe, but it is old, and it was built for smaller ships."
            "We lost one container in the November storm and recovered it two days later," said Ingrid Moe.
            Chief engineer Peder Lund wrote that "the crane was inspected in April and the brake was found to be worn".
            The storm of 11 November 2022 damaged 18 boats. Repairs cost 740,000 crowns. The storm of January 2020 had damaged 7 boats.
            The average waiting time of ships fell from 9 hours to 5 hours between 2020 and 2022.
            """,
            """
            The Varsholm Post, 20 March 2023
            Quay decided after long debate
            The council has decided to build a new ferry quay. Work begins in May 2024 and is to end in 2026.
            About 400 people protested in front of the town hall on Saturday, the police said. The organisers spoke of 900.
            "My father fished here, and my children will not," said fisherman Arne Hovland. "They have sold the sea to the cruise ships."
            Cruise ships called 27 times in 2022, against 44 times in 2019, the company Nordline said. Its ships carried 31,000 guests to Varsholm in 2022.
            The restaurant owner Liv Sunde sees it differently: "The quay brings guests, and guests bring work. We hired six people last summer."
            The price of a ferry ticket rises from 45 to 52 crowns in May.
            Teacher Kari Voll said that the school bus was late on 30 of 190 school days.
            """,
        ],
        drafts: """
            In 2022 Varsholm spent 4.2 million crowns on its roads.
            Spending on roads rose from 3.6 million crowns in 2021 to 4.2 million crowns in 2022.
            “We will not close the pool this winter, whatever the heating costs,” Mayor Helga Strand said.
            The pool counted 48,300 visitors in 2022.
            Before the pandemic, in 2019, the swimming pool had 52,100 visitors.
            The library lent 91,400 books last year, in 2022.
            The quay is to cost 6.5 million crowns; the state pays 2.5 million crowns of it.
            Fire crews were called out 212 times in 2022, 41 of them to forest fires.
            Some 37 per cent of households still heat with oil.
            The harbour handled 310,000 tonnes of goods in 2022.
            120,000 tonnes of timber passed through the harbour in 2022.
            The shipyard employs 230 people, the harbour office 64.
            The tug Havørn was launched on 2 September 2022.
            Harbour master Ingrid Moe said the quay “is not unsafe, but it is old”.
            “We lost one container in the November storm,” Ingrid Moe said, “and recovered it two days later.”
            “The quay brings guests, and guests bring work,” said Liv Sunde, who owns a restaurant.
            Fisherman Arne Hovland is bitter. “They have sold the sea to the cruise ships,” he said.
            According to the police, about 400 people protested in front of the town hall on Saturday.
            Cruise ships called 27 times in 2022.
            A ferry ticket, now 45 crowns, will be 52 crowns from May.
            The school bus was late on 30 of 190 school days, teacher Kari Voll said.
            “I have never promised a tunnel, and I do not promise one now,” treasurer Tomas Brekke said.
            The storm of 11 November 2022 damaged 18 boats, and repairs cost 740,000 crowns.
            Ships now wait 5 hours on average, down from 9 hours in 2020.
            In 2022 Varsholm spent 4.7 million crowns on its roads. ## 4.7 million
            The pool counted 43,800 visitors in 2022. ## 43,800
            The quay is to cost 5.6 million crowns. ## 5.6 million
            The harbour handled 310 tonnes of goods in 2022. ## 310 tonnes
            The shipyard employs 320 people. ## 320
            Cruise ships called 72 times in 2022. ## 72 times
            The storm of 11 November 2022 damaged 81 boats. ## 81 boats
            The tug Havørn was launched on 12 September 2022. ## 12 September 2022
            In 2021 Varsholm spent 4.2 million crowns on its roads. ## 4.2 million
            The pool counted 52,100 visitors in 2022. ## 52,100
            In 2015, 37 per cent of households heated with oil. ## 37 per cent
            Cruise ships called 44 times in 2022. ## 44 times
            The storm of January 2020 damaged 18 boats. ## 18 boats
            The shipyard employed 230 people in 2020. ## 230
            Varsholm spent 11.8 million crowns on roads in 2022. ## 11.8 million
            85,000 tonnes of timber passed through the harbour in 2022. ## 85,000
            The harbour office employs 230 people. ## 230
            The pilot boat Sula was launched on 2 September 2022. ## 2 September 2022
            The organisers spoke of 400 people at the protest in front of the town hall. ## 400
            The library had 48,300 visitors in 2022. ## 48,300
            “The old bridge can carry no lorries until the bearings are replaced,” said councillor Nina Aske. ## Nina Aske
            “My father fished here, and my children will not,” said the restaurant owner Liv Sunde. ## Liv Sunde
            “The quay brings guests, and guests bring work,” said fisherman Arne Hovland. ## Arne Hovland
            Tomas Brekke said: “We will not close the pool this winter, whatever the heating costs.” ## Tomas Brekke
            According to Peder Lund, “we lost one container in the November storm”. ## Peder Lund
            “We will close the pool this winter, whatever the heating costs,” Mayor Helga Strand said. ## close the pool
            Ingrid Moe said that “the quay is unsafe, but it is old”. ## is unsafe
            “I have promised a tunnel, and I do not promise one now,” said Tomas Brekke. ## promised a tunnel
            “My father fished here, and my children will,” said fisherman Arne Hovland. ## my children will
            Peder Lund wrote that “the crane was inspected in April and the brake was found to be broken”. ## broken
            “We lost one container in the December storm and recovered it two days later,” said Ingrid Moe. ## December
            “They have sold the town to the cruise ships,” said Arne Hovland. ## sold the town
            “Nobody should pretend that a coat of paint will help,” said Omar Dahl. ## will help
            “We will not close the pool this winter until the bearings are replaced,” said Mayor Helga Strand. ## until the bearings
            “The quay brings guests and recovered it two days later,” said Liv Sunde. ## recovered it
            “The old bridge can carry no lorries, and we have asked,” said Omar Dahl. ## and we have asked
            Ingrid Moe said: “The quay is … unsafe, but it is old.” ## unsafe
            “I have … promised a tunnel,” Tomas Brekke said. ## promised a tunnel
            “We will … close the pool this winter,” said Mayor Helga Strand. ## close the pool
            “The old bridge can carry … lorries,” said councillor Omar Dahl. ## lorries
            """
    )

    private static let clinic = Case(
        sources: [
            """
            Hospital of Lindau Vale: annual review 2023
            The hospital treated 18,450 in-patients in 2023, compared with 17,200 in 2022. Out-patient visits reached 64,300.
            On average patients stayed 5.2 days; in 2013 it had been 7.9 days.
            The emergency department saw 29,870 people. Of these, 4,120 arrived by ambulance and 1,310 by helicopter.
            At the end of the year 912 nurses and 305 doctors worked at the hospital. 88 posts for nurses were vacant.
            The budget amounted to 143 million euros. Staff accounted for 61 per cent of it, drugs for 14 per cent and energy for 6 per cent.
            The new operating wing was opened on 4 October 2023. The children's ward reopened on 17 February 2023 after a water leak.
            Director Judith Kern writes: "We have too few nurses and too many forms. Neither will change by waiting."
            Hygiene officer Marek Zelenka reported 23 infections with resistant germs, down from 31 the year before.
            A survey in November found that 79.6 per cent of patients would recommend the hospital, up from 71.2 per cent a year before.
            """,
            """
            Hearing of the health committee, 12 January 2024
            CHAIR: Thank you all for coming. We begin with the question of the night clinic.
            Judith Kern: The night clinic will stay open until the summer, unless the district withdraws its grant. I cannot say what happens then.
            Anton Weiss: As a trade unionist I see it otherwise. Nurses do not leave because of the pay alone; they leave because nobody listens.
            Judith Kern: I did not say that pay is unimportant. I said it is not the only thing.
            Clara Nemeth: My husband waited eleven hours on a corridor. I would never bring a child of mine there at night.
            Anton Weiss: In the last three years 140 nurses have left and 95 have been hired.
            CHAIR: The ministry told us that the grant of 3.4 million euros is safe for 2024. For 2025 it has promised nothing.
            """,
            """
            Night clinic: row over grant
            LINDAU VALE, 13 January 2024. About 250 people gathered outside the district hall on Friday evening. The police counted 180.
            "This clinic has saved lives, and closing it would cost some," said the surgeon Felix Brandt.
            District administrator Petra Holm said that no decision had been taken. She called the talk of a closure "a rumour that helps nobody".
            In 2019 the clinic had opened with eight beds; today it has 14. Its director, Judith Kern, had asked for 20.
            The rent of the building is 21,500 euros a month. The contract runs until 30 June 2025.
            We wrote on Tuesday that 60 nurses were on strike. That was wrong. There were 16.
            """,
        ],
        drafts: """
            In 2023, 18,450 in-patients were treated at Lindau Vale.
            The number of in-patients rose from 17,200 in 2022 to 18,450 in 2023.
            Patients stay 5.2 days on average, down from 7.9 days in 2013.
            The emergency department treated 29,870 people; 4,120 came by ambulance.
            Some 1,310 people were brought to the emergency department by helicopter.
            The hospital employs 912 nurses and 305 doctors.
            88 nursing posts were vacant.
            Its budget is 143 million euros, of which 61 per cent goes to staff.
            Energy accounts for 6 per cent of the budget.
            The new operating wing opened on 4 October 2023.
            After a water leak the children’s ward reopened on 17 February 2023.
            “We have too few nurses and too many forms,” director Judith Kern writes.
            There were 23 infections with resistant germs, according to hygiene officer Marek Zelenka.
            79.6 per cent of patients would recommend the hospital, up from 71.2 per cent a year before.
            The night clinic “will stay open until the summer, unless the district withdraws its grant”, Judith Kern told the committee.
            Nurses leave “because nobody listens”, said Anton Weiss.
            Clara Nemeth said her husband had waited “eleven hours on a corridor”.
            “I would never bring a child of mine there at night,” Clara Nemeth told the committee.
            Over three years 140 nurses left and 95 were hired, Anton Weiss said.
            The grant of 3.4 million euros is safe for 2024.
            “This clinic has saved lives,” said the surgeon Felix Brandt, “and closing it would cost some.”
            Petra Holm spoke of “a rumour that helps nobody”.
            The clinic opened with eight beds in 2019 and has 14 today.
            The contract for the building runs until 30 June 2025; the rent is 21,500 euros a month.
            The police counted 180 people outside the district hall.
            Kern did not say that “pay is unimportant”, as she stressed at the hearing.
            In 2023, 18,540 in-patients were treated at Lindau Vale. ## 18,540
            Patients stay 6.2 days on average. ## 6.2 days
            The budget amounts to 134 million euros. ## 134 million
            Drugs account for 41 per cent of the budget. ## 41 per cent
            The rent of the building is 12,500 euros a month. ## 12,500
            Hygiene officer Marek Zelenka reported 32 infections with resistant germs. ## 32 infections
            The new operating wing was opened on 14 October 2023. ## 14 October
            About 15,900 in-patients were treated in 2023. ## 15,900
            In 2022 the hospital treated 18,450 in-patients. ## 18,450
            In 2013 patients stayed 5.2 days on average. ## 5.2 days
            The grant of 3.4 million euros is safe for 2025. ## 3.4 million
            In 2019 the clinic had 14 beds. ## 14 beds
            In 2023 the hospital treated 17,200 in-patients. ## 17,200
            Staff accounted for 14 per cent of the budget. ## 14 per cent
            4,120 people arrived at the emergency department by helicopter. ## 4,120
            The hospital employs 912 doctors. ## 912
            The children’s ward reopened on 4 October 2023. ## 4 October
            The police counted 250 people outside the district hall. ## 250
            Anton Weiss said 95 nurses had left in the last three years. ## 95 nurses
            Sixty nurses were on strike. ## Sixty
            “I would never bring a child of mine there at night,” Judith Kern told the committee. ## Judith Kern
            “This clinic has saved lives, and closing it would cost some,” said district administrator Petra Holm. ## Petra Holm
            Anton Weiss said: “I cannot say what happens then.” ## Anton Weiss
            “We have too few nurses and too many forms,” said hygiene officer Marek Zelenka. ## Marek Zelenka
            “Nurses do leave because of the pay alone,” said Anton Weiss. ## do leave
            “I would bring a child of mine there at night,” Clara Nemeth said. ## would bring
            “I did say that pay is unimportant,” Kern conceded. ## I did say
            Judith Kern holds that “pay is unimportant”. ## pay is unimportant
            Petra Holm called it “a rumour that harms nobody”. ## harms nobody
            “This hospital has saved lives, and closing it would cost some,” said Felix Brandt. ## This hospital
            Clara Nemeth: “My husband waited seven hours on a corridor.” ## seven hours
            “We have too few nurses because nobody listens,” said Judith Kern. ## nobody listens
            “The night clinic will stay open … I would never bring a child of mine there,” said Judith Kern. ## never bring
            “I cannot say what happens then … I said it is not the only thing,” said Clara Nemeth. ## cannot say
            “Nurses … leave because of the pay alone,” said Anton Weiss. ## because of the pay
            “The night clinic will stay open until the summer,” Judith Kern promised. ## open until the summer
            “I did … say that pay is unimportant,” Kern said. ## pay is unimportant
            “I said it is … the only thing,” said Judith Kern. ## the only thing
            """
    )
}
