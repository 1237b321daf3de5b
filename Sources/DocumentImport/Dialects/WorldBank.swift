extension Dialect {
    /// Indicators of the World Bank: each observation a sentence.
    static let worldBank = Dialect(
        name: "world-bank",
        mediaType: "application/xml",
        roots: [Root(name: "data", namespace: "http://www.worldbank.org")],
        roles: roles([
            (.passage(.paragraph), ["data/data"]), (.container, ["data"]),
            (.part, ["indicator", "country", "date", "value", "unit"]),
        ]),
        otherwise: .skipped,
        metadata: [MetadataRule(.title, "data/indicator"), MetadataRule(.edition, "/data/@lastupdated")]
    )
}
