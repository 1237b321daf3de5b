import TextReading

/// Acts and states that have an opposite: "approve" beside "reject", "in force" beside "repealed". Our own rows.
///
/// A row has a name, the words for its one side, and those for the other. A phrase is up to four words.
struct EventLexicon: Sendable {
    /// A word or phrase that was found.
    struct Hit: Sendable {
        /// The row.
        let row: Int
        /// +1 for the first side, −1 for the second.
        let side: Int
        /// How many words it has.
        let length: Int
    }

    /// The rows, stemmed once.
    static let known = EventLexicon()

    private var phrases: [String: [(row: Int, side: Int)]] = [:]
    /// The names of the rows.
    let names: [String]

    /// Hits that begin at a place: the longest first.
    func hits(_ stems: [String], _ folded: [String], at index: Int, isEnglish: Bool) -> [Hit] {
        var hits: [Hit] = []
        for length in stride(from: min(4, stems.count - index), to: 0, by: -1) {
            let key = stems[index..<(index + length)].joined(separator: " ")
            let plain = "=" + folded[index..<(index + length)].joined(separator: " ")
            // English stems mean nothing in other languages.
            // "went on a walk": no going on.
            if length > 1, folded[index + length - 1] == "on", index + length < folded.count,
                ["a", "an", "strike", "holiday", "tour"].contains(folded[index + length])
            {
                continue
            }
            // "came into force": no entering.
            if length > 1, folded[index + length - 1] == "into", index + length < folded.count,
                Self.notEntered.contains(folded[index + length])
            {
                continue
            }
            for found in (isEnglish ? phrases[key] ?? [] : []) + (phrases[plain] ?? [])
            where !hits.contains(where: { $0.row == found.row }) {
                hits.append(Hit(row: found.row, side: found.side, length: length))
            }
        }
        return hits
    }

    private init() {
        var stemmer = Stemmer(.english)
        var names: [String] = []
        for row in Self.rows.split(separator: "\n") {
            let cells = row.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 3 else { continue }
            let number = names.count
            names.append(cells[0].split(separator: " ").joined(separator: " "))
            for (side, cell) in zip([1, -1], cells[1...]) {
                for phrase in cell.split(separator: ";") {
                    let words = phrase.split(separator: " ").map(String.init)
                    guard let first = words.first else { continue }
                    if first == "=" {
                        // Words that are taken as they stand: other languages, and forms that stems confuse.
                        for word in words.dropFirst() {
                            phrases["=" + word.replacingPlus(), default: []].append((number, side))
                        }
                    } else {
                        // Stems of some forms differ: "boycott", "boycotted".
                        let forms =
                            words.count == 1 ? Self.forms(first) : [first]
                        let keys = Set(
                            forms.map { form in
                                ([form] + words.dropFirst()).map { stemmer.stem($0) }.joined(separator: " ")
                            }
                        )
                        for key in keys.sorted() { phrases[key, default: []].append((number, side)) }
                    }
                }
            }
        }
        // "is in its second week": it has begun.
        if let row = names.firstIndex(of: "beginning") {
            for ordinal in Self.ordinals {
                for period in ["day", "week", "month", "year", "season", "hour", "round"] {
                    for owner in ["its", "their"] {
                        phrases["=in \(owner) \(ordinal) \(period)", default: []].append((row, 1))
                    }
                }
            }
        }
        self.names = names
    }

    private static let notEntered: Set<String> = [
        "force", "effect", "service", "operation", "being", "use", "power", "contact", "question", "play",
        "existence",
        "view", "line", "conflict", "bloom",
    ]

    /// "sue", "sued", "suing", "sues": their stems differ.
    private static func forms(_ verb: String) -> [String] {
        let open = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return [verb, open + "ed", open + "ing", verb + "s", verb + "ed", verb + "ing"]
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    private static let rows = """
        approval | approve; pass; adopt; ratify; accept; endorse; enact; = authorised authorized authorises authorizes; vote for; green light; gave consent; gave its consent; gives its consent; given its consent; gave their consent; gave his consent; gave her consent; gave its approval; gave approval; given approval; gave its blessing; said yes; = angenommen verabschiedet genehmigt approuvé adopté aprobó aprobado approvato aprovado goedgekeurd przyjęto принят | reject; throw out; threw out; thrown out; refuse consent; refused consent; withheld consent; refused its consent; refused his consent; refused their consent; refused her consent; refused approval; vote down; voted down; turn down; turned down; defeat; veto; block; dismiss; vote against; strike down; struck down; = abgelehnt rejeté rechazó rechazado respinto rejeitado verworpen odrzucono отклонён
        validity | in force; in effect; effect since; valid; binding; bind; applicable; enforceable; = bindend | repeal; abolish; void; expire; lapse; annul; revoke; rescind; scrap; lift; overturn; quash; struck down; strike down; no longer applies; no longer apply; no longer applied; suspend; invalid; need not; = aufgehoben abrogé derogado abrogato revogado
        ruling | uphold; upheld; confirm; affirm; left standing; = stands | overturn; quash; reverse; annul; set aside; struck down
        opening | open; reopen; inaugurate; enter service; entered service; go into service; goes into service; went into service; came into service; in operation; in service; is running; are running; is operating; operational; up and running; still running; keeps running; still operating; is working; works again; in working order; remains open; on stream; = geöffnet eröffnet öffnet ouvert ouverte ouvre abrió inauguró inaugurado abierto abierta aperto aperta inaugurato aberto aberta abriu geopend otwarto открыт | close; shut; decommission; mothball; out of service; out of operation; switch off; switched off; shut down; out of order; no longer works; no longer in use; = geschlossen schließt schloss fermé fermée ferme cerró cerrado cerrada cierra chiuso chiusa chiude fechado fechada fechou gesloten zamknięto закрыт
        going on | continue; go+on; goes on; go on; going on; went on; carry on; carries on; carried on; proceed; persist; resume; ongoing; uninterrupted; press ahead; without interruption; without break; without a break; = fortgesetzt poursuit continúa continua | suspend; interrupt; halt; stop; pause; end; conclude; call off; called off; give up; gave up; given up; gives up; giving up; break off; broke off; broken off; cease; discontinue; cancel; abandon; terminate; interruption; is over; was over; are over; were over; come to an end; came to an end; = unterbrochen ausgesetzt beendet interrompu suspendu terminé suspendido interrumpido sospeso interrotto
        renewal | renew; extend; prolong; runs until; run until | expire; run out; ran out; runs out; lapse
        completion | complete; finish; = fertiggestellt achevé terminado | building site; unfinished; under construction; incomplete; half finished; not ready
        participation | take part; took part; taken part; takes part; taking part; participate; attend; compete; with candidates | boycott; skip; abstain; stay away; stayed away; sit out; sat out; stay at home
        defeat | lose; lost; beaten; defeated; was beaten | unbeaten; undefeated; win; won
        guilt | convict; find guilty; found guilty; guilty; jail; imprison | acquit; clear; exonerate; innocent; not guilty
        penalty | fine; penalise; penalize; punish; impose fine | clear; no fine; spare; acquit
        sufficiency | too many; glut; more than enough | too few; shortage; scarcity; not enough; too little
        balance | surplus; profit; in the black | deficit; loss; shortfall; in the red
        joining | join; accede; enter; came into; comes into; come into; signs for; signed for | leave; left; quit; exit; resign; withdraw
        custody | arrest; detain; capture; imprison | release; free
        ban | ban; prohibit; forbid; outlaw; bar; barred | allow; permit; legalise; legalize; = authorised authorized
        beginning | begin; began; begun; start; commence; under way; underway; in progress | still to begin; yet to begin; yet to start
        takeover | take over; took over; taken over; takes over; acquire; buy; bought; purchase; buy up; bought up; bought out; bought all shares | refused to sell; refuse to sell
        hiring | hire; recruit; appoint | fire; sack; dismiss; lay off; laid off
        backing | support; back; favour; favor; endorse | oppose; object
        standing | stand; still standing; survive; intact; spared | demolish; torn down; tear down; raze; pulled down; destroy; ruin; collapse
        safety | safe; harmless; safely | dangerous; unsafe; hazardous; harmful; toxic; poisonous; danger; hazard
        use | effective; work well; efficacious; beneficial | ineffective; useless; no benefit; worthless
        lawfulness | legal; lawful; legally; lawfully | illegal; unlawful; illegally; unlawfully
        admission | admit; confess; acknowledge | deny; denies; denied
        inclusion | include; contain; comprise | exclude; omit; leave out; left out; free of; free from; no trace of
        grant | grant; award | refuse; withhold; deny
        solvency | solvent | bankrupt; insolvent; collapse; went under; fold; insolvency; bankruptcy
        truth | true; genuine; authentic; real | false; fake; forged; forgery; hoax; counterfeit
        agreement | agree; unanimous; consensus | disagree; dispute
        keeping | stay; remain; unchanged; keep; retain; as they were; as it was; leave unchanged | change; alter; replace; switch
        success | succeed; success; successful | fail; failure; unsuccessful
        office | in office; stays on; remain in office | resign; resignation; step down; stepped down; steps down; = zurückgetreten trat+zurück rücktritt démissionné démission dimitió dimitido dimisión renunció dejó+su+cargo dejó+el+cargo dimesso dimissioni demitiu renunciou afgetreden
        recovery | recover; improve; heal | worsen; deteriorate
        deployment | deploy | withdraw; withdrew; pull out; pulled out; recall
        release | publish; disclose; make public | withhold; suppress; keep secret; conceal
        recognition | recognise; recognize | ignore
        life | alive; living | dead; died; dies; die
        access | admit; let in; allowed in | bar; barred; turned away; not let in
        freedom | independent; free | dependent; occupied
        settling | pay; repay; settle; repaid | default; owe; unpaid
        occurrence | take place; took place; held; hold; happen; occur; = stattgefunden fand+statt | cancel; called off; = abgesagt annulé anulado cancelado annullato afgelast odwołano
        scheduling | take place; took place; held; hold; brought forward; bring forward; moved up | postpone; put off; puts off; putting off; defer; push back; pushed back; adjourn; = verschoben reporté pospuesto aplazado aplazó rinviato adiado uitgesteld przełożono
        suing | sue; bring an action; brought an action; brings an action; take to court; took to court; filed suit; filed a suit | drop the action; dropped the action
        introduction | introduce; bring in; brought in; brings in | do away with; did away with
        launch | launch; lift off; lifted off; sent into space; sent into orbit; carried into space; carried into orbit; put into orbit; shot into space | stayed on the ground
        construction | build; built; construct; erect | scrap
        delay | on time; on schedule; punctual; on the day | late; delayed; behind schedule; overdue
        ownership | public; state owned | private; privately owned
        """
}

extension String {
    /// A phrase of words joined by "+", with spaces.
    fileprivate func replacingPlus() -> String { split(separator: "+").joined(separator: " ") }
}
