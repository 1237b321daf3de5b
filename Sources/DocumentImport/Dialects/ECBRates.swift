extension Dialect {
    /// Reference rates of the euro, as the European Central Bank publishes them: each rate a sentence with its day.
    static let ecbRates = Dialect(
        name: "ecb-rates",
        mediaType: "application/xml",
        roots: [Root(name: "Envelope", namespace: "http://www.gesmes.org/xml/2002-08-01")],
        roles: roles([
            (.passage(.heading), ["subject"]), (.metadataOnly, ["Sender"]),
            (.container, ["Envelope", "Cube"]),
            (.passage(.paragraph), ["Cube[@rate]"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "Envelope/subject"), MetadataRule(.publisher, "Sender/name"),
            MetadataRule(.published, "Cube/@time"),
        ],
        attributeTexts: [AttributeText("Cube[@rate]", "{../time}, 1 EUR = {rate} {currency}")]
    )
}
