/// Which pronoun goes with a name or a role, where that is plain. Compiled for this purpose.
enum GivenNames {
    enum Gender { case he, she }

    static let pronouns: [String: Gender] = ["he": .he, "his": .he, "him": .he, "she": .she, "her": .she]

    /// By the role first, then the given name; nil when neither tells.
    static func gender(of speaker: Speaker) -> Gender? {
        for word in (speaker.isUnnamed ? speaker.name : speaker.role ?? "").lowercased().split(
            whereSeparator: { !$0.isLetter })
        {
            if let gender = roles[String(word)] { return gender }
        }
        guard !speaker.isUnnamed, let first = speaker.name.lowercased().split(separator: " ").first else {
            return nil
        }
        return either.contains(String(first)) ? nil : names[String(first)]
    }

    /// Whether a word in small letters is a given name that this list has.
    static func isGiven(_ word: String) -> Bool { names[word] != nil || either.contains(word) }

    /// Given names of both men and women, which tell no pronoun.
    private static let either = Set(
        """
        terry jordan jean kelly robin chris leslie ashley alex taylor jamie casey marion andrea jesse kim dana tracy \
        lindsey lee jan sasha shannon simone willie morgan sam pat jackie alexis logan dylan taylor cameron rene noel \
        courtney stacy sydney avery riley quinn marlo beverly vivian evelyn carol lauren francis
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let titles: [String: Gender] = [
        "mr": .he, "mr.": .he, "sir": .he, "lord": .he, "mrs": .she, "mrs.": .she, "ms": .she, "ms.": .she,
        "miss": .she,
        "lady": .she, "dame": .she,
    ]

    /// Whether a word is a title that says no more than how somebody is addressed.
    static func isCourtesy(_ word: String) -> Bool {
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"].contains(word.lowercased())
    }

    /// What the title right before a name tells.
    static func gender(title: String) -> Gender? { titles[title.lowercased()] }

    private static let roles: [String: Gender] = list(
        he: """
            spokesman chairman congressman businessman king prince father son husband brother sir lord man widower uncle \
            nephew grandfather grandson actor councilman alderman dad boyfriend salesman cameraman fireman
            """,
        she: """
            spokeswoman chairwoman congresswoman businesswoman queen princess mother daughter wife sister lady woman widow \
            aunt niece grandmother granddaughter actress councilwoman mom mum girlfriend baroness duchess heiress
            """
    )

    private static let names: [String: Gender] = list(
        he: """
            james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony \
            mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff \
            ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory \
            raymond alexander patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary douglas harold \
            carl arthur gerald roger keith jeremy terry lawrence sean christian albert joe ethan austin jesse willie \
            billy bryan bruce jordan ralph roy noah dylan eugene wayne alan juan louis russell gabriel randy philip \
            harry vincent bobby johnny logan tim mike steve tom jim bob bill ted tony chris matt greg dan ben barack \
            bernie marco rand lindsey mitt newt rudy vladimir sergey sergei dmitry dmitri ivan igor boris mikhail \
            nikolai oleg pavel yuri viktor andrei alexei anatoly jens emmanuel olaf recep mohammed muhammad mohamed \
            ahmed ali hassan omar ibrahim mustafa mehmet bashar benyamin xi narendra hans karl klaus jean pierre \
            jon don ron rob nick max leo hugo ed fred phil ken dave danny andy josh nate zach doug craig dean glenn todd chad \
            brad kurt erik oscar felix otto emil ivo rui caio edu pablo diego javier jorge marcel henri louis antoine giovanni \
            giuseppe luca paolo francois carlos luis miguel pedro antonio marc martin simon graham neil ian colin nigel \
            jens uwe ralf arndt udo ingo otto heiko volker armin thomas wolfgang jürgen dieter heinz günter werner horst gerhard manfred rainer stefan andreas sven \
            markus matthias tobias florian sebastian lukas jonas felix moritz philipp holger bernd detlef rüdiger joachim \
            ulrich torsten thorsten dirk olivier nicolas julien philippe laurent bernard alain michel guillaume mathieu thierry \
            andrés andres raúl raul josé juan jesús javier alejandro fernando rafael manuel francisco sergio ricardo roberto \
            alberto enrique emilio gonzalo matteo marco lorenzo alessandro stefano salvatore enrico joão paulo rodrigo piotr \
            tomasz krzysztof andrzej jakub hendrik pieter willem joris bram elias yusuf moussa idris
            """,
        she: """
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra \
            ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura \
            cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine \
            debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly \
            lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara \
            madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn \
            danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary \
            kate beth jen jenny liz sue meg tina gina rosa nina sofia paula tara wendy jane joanna dora bea zita ivana ellen \
            lucy molly holly sally peggy rita norma eileen irene edith ethel louise josephine charlene yvonne loretta camille \
            chiara giulia lucia carmen pilar ingeborg heike sabine petra birgit monika melania ivanka chelsea jill kellyanne nikki condoleezza angela ursula theresa marine maria olga svetlana \
            natalia tatiana irina elena ekaterina fatima aisha ines ingrid ada eva katya claire fiona susanna \
            karin ute claudia birgit renate monika gisela ursula brigitte helga christa erika gabriele anja katrin kerstin \
            silke tanja nadine jana lena hannah johanna franziska katharina stefanie martina cornelia lucía lucia isabelle \
            sylvie valérie valerie céline nathalie sandrine aurélie élodie mathilde chloé inés inès pilar dolores mercedes \
            rocío beatriz silvia elisa francesca federica valentina alessandra giorgia beatrice agnieszka katarzyna małgorzata \
            joanna ewa marieke anneke femke saskia fatou awa amina leila yasmin
            """
    )

    private static func list(he: String, she: String) -> [String: Gender] {
        var list: [String: Gender] = [:]
        for word in he.split(separator: " ") { list[String(word)] = .he }
        for word in she.split(separator: " ") where list[String(word)] == nil { list[String(word)] = .she }
        return list
    }
}
