/// The forms of English verbs, where a stem alone does not bring them together: "sue", "sued", "suing"; "go", "went", "gone".
enum VerbForms {
    /// A word with all its forms as a verb, once each. A word that is no verb has forms that nobody writes.
    static func all(_ verb: String) -> [String] {
        var forms = regular(verb) + (irregular[verb] ?? [])
        if let last = verb.last, !"aeiouwxyhs".contains(last) {
            forms += [verb + String(last) + "ed", verb + String(last) + "ing"]
        }
        if verb.hasSuffix("y") { forms += [verb.dropLast() + "ies", verb.dropLast() + "ied"] }
        if ["s", "x", "z", "ch", "sh"].contains(where: verb.hasSuffix) { forms.append(verb + "es") }
        return Set(forms).sorted()
    }

    /// The forms that need no table, and no look at the word's end.
    static func regular(_ verb: String) -> [String] {
        let open = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return [verb, open + "ed", open + "ing", verb + "s", verb + "ed", verb + "ing"]
    }

    private static let irregular: [String: [String]] = {
        var forms: [String: [String]] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ").map(String.init)
            guard let base = words.first else { continue }
            forms[base] = Array(words.dropFirst())
        }
        return forms
    }()

    /// The base form, then those that no rule makes.
    private static let rows = """
        be is are was were been being
        beat beaten
        become became
        begin began begun beginning
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        burn burnt
        buy bought
        catch caught
        choose chose chosen
        cling clung
        come came
        cut cutting
        deal dealt
        dig dug digging
        draw drew drawn
        drink drank drunk
        drive drove driven
        fall fell fallen
        feed fed
        feel felt
        fight fought
        find found
        flee fled
        fly flew flown flies
        forbid forbade forbidden
        forsake forsook forsaken
        freeze froze frozen
        get got gotten getting
        give gave given
        go goes went gone
        grow grew grown
        hang hung
        have has had having
        hear heard
        hide hid hidden
        hit hitting
        hold held
        keep kept
        know knew known
        lay laid
        lead led
        leave left
        lend lent
        let letting
        lie lay lain lying
        light lit
        lose lost
        make made
        mean meant
        meet met
        pay paid
        put putting
        read reading
        rebuild rebuilt
        repay repaid
        ride rode ridden
        rise rose risen
        run ran running
        say said
        see saw seen
        seek sought
        sell sold
        send sent
        serve served
        set setting
        shake shook shaken
        shed shedding
        shoot shot
        show shown
        shut shutting
        sing sang sung
        sink sank sunk
        sit sat sitting
        speak spoke spoken
        spend spent
        split splitting
        stand stood
        steal stole stolen
        stick stuck
        strike struck
        swear swore sworn
        take took taken
        teach taught
        tear tore torn
        tell told
        think thought
        throw threw thrown
        tie tying
        turn turned
        undo undid undone
        uphold upheld
        wear wore worn
        win won winning
        withdraw withdrew withdrawn
        withhold withheld
        write wrote written
        """
}
