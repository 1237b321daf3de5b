/// Words that tell something about who speaks. Compiled for this purpose.
package enum SpeechWords {
    /// What a word says about a speaker; `plain` for most.
    package enum Class: Int, Sendable {
        case plain, personalPronoun, possessive, article, title, role, plural, that, to, of, preposition
        case conjunction, auxiliary, negation, relative, adverb, weekday, group, demonstrative, clitic
    }

    package static func `class`(of word: Symbol) -> Class { classes[word] ?? .plain }

    private static let classes: [Symbol: Class] = {
        var classes: [Symbol: Class] = [:]
        for (kind, words) in lists {
            for word in words.split(separator: " ") { classes[Symbol(String(word))] = kind }
        }
        return classes
    }()

    private static let lists: [(Class, String)] = [
        (
            .personalPronoun,
            "i he she they we you it one everyone everybody someone somebody anyone nobody others"
        ),
        (.possessive, "his her their its my our your"),
        (.article, "the a an another some many most several few all both any each no"),
        (.demonstrative, "this these those such"),
        (
            .title,
            """
            mr. mrs. ms. mr mrs ms dr. dr gen. gen col. lt. sgt. capt. rep. rep sen. sen gov. gov rev. prof. sir lady \
            lord president vice secretary senator congressman congresswoman representative governor mayor minister \
            premier chancellor king queen prince princess pope bishop rabbi imam pastor general colonel admiral \
            captain lieutenant sergeant judge justice professor doctor ambassador sheriff detective officer
            """
        ),
        (
            .role,
            """
            spokesman spokeswoman spokesperson official aide adviser advisor strategist director chairman chairwoman \
            chair chief leader lawyer attorney analyst expert economist historian researcher scientist author writer \
            reporter journalist editor columnist host anchor activist organizer manager executive founder owner \
            candidate nominee lawmaker deputy commissioner envoy diplomat negotiator commander soldier witness victim \
            resident neighbour neighbor voter supporter critic opponent rival source insider operative pollster \
            consultant member colleague friend teacher student doctor nurse farmer worker driver mother father son \
            daughter wife husband brother sister man woman person scholar ceo counsel prosecutor investigator \
            coach player captain survivor veteran pilot engineer
            """
        ),
        (
            .plural,
            """
            officials aides advisers advisors strategists directors leaders lawyers attorneys analysts experts \
            economists historians researchers scientists authors reporters journalists editors activists organizers \
            executives candidates lawmakers senators deputies diplomats commanders soldiers witnesses residents \
            voters supporters critics opponents rivals sources insiders operatives pollsters members colleagues \
            friends teachers students doctors workers people men women democrats republicans americans conservatives \
            liberals police authorities prosecutors investigators allies observers respondents protesters delegates
            """
        ),
        (
            .group,
            """
            report study survey poll statement document documents memo letter email emails newspaper post times \
            journal magazine agency ministry department office committee commission council court campaign company \
            group organization organisation administration government party union association bureau institute \
            university network article story book data records figures lawsuit complaint filing website press media
            """
        ),
        (.that, "that"),
        (.to, "to"),
        (.of, "of"),
        (
            .preposition,
            "in on at by for from with about against after before during under over through into as like without"
        ),
        (.conjunction, "and or but because if while when although though whether since unless until so than"),
        (
            .auxiliary,
            "is are was were be been being has have had do does did will would can could may might must shall should"
        ),
        (.negation, "not never n't didn't doesn't don't won't isn't wasn't can't cannot couldn't wouldn't"),
        (.relative, "who which whom whose what where how why"),
        (
            .adverb,
            """
            also then later now again still already recently reportedly allegedly repeatedly publicly privately \
            previously earlier once first just only even simply apparently
            """
        ),
        (
            .weekday,
            """
            monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march \
            april june july august september october november december
            """
        ),
        (.clitic, "'s"),
    ]
}
