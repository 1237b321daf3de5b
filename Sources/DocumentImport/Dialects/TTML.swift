extension Dialect {
    /// Captions in Timed Text (TTML, EBU-TT, IMSC): cues joined into sentences, their times in the locators.
    static let ttml = Dialect(
        name: "ttml",
        mediaType: "application/ttml+xml",
        roots: [
            "http://www.w3.org/ns/ttml", "http://www.w3.org/2006/10/ttaf1", "http://www.w3.org/2006/04/ttaf1",
            "http://www.w3.org/2006/10/ttaf1#", "",
        ].map { Root(name: "tt", namespace: $0) },
        roles: roles([
            (.metadataOnly, ["head", "metadata"]), (.passage(.paragraph), ["p"]),
            (.speech(attribute: "agent"), ["p[@agent]"]),
            (.space, ["br"]), (.inline, ["span"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "head//title"), MetadataRule(.language, "/tt/@lang"),
            MetadataRule(.personName, "agent/name"),
        ],
        milestones: [Milestone("t", "p", "begin", "end", joins: true)],
        joinsCues: true
    )
}
