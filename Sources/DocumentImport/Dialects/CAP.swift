extension Dialect {
    /// Alerts in the Common Alerting Protocol (OASIS CAP 1.0 to 1.2).
    static let cap = Dialect(
        name: "cap",
        mediaType: "application/cap+xml",
        roots: [Root(name: "alert")],
        roles: roles([
            (.container, ["alert", "info", "area"]), (.passage(.heading), ["headline"]),
            (
                .passage(.paragraph),
                [
                    "status", "msgType", "event", "description", "instruction", "areaDesc", "urgency",
                    "severity", "certainty",
                    "effective",
                    "onset", "expires", "note", "contact",
                ]
            ),
        ]),
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.title, "info/headline"), MetadataRule(.title, "info/event", rank: 1),
            MetadataRule(.publisher, "info/senderName"), MetadataRule(.publisher, "alert/sender", rank: 1),
            MetadataRule(.published, "alert/sent"), MetadataRule(.language, "info/language"),
            MetadataRule(.url, "info/web"), MetadataRule(.edition, "alert/identifier"),
        ],
        attributeTexts: [
            "status": "Status: ", "msgType": "Message type: ", "urgency": "Urgency: ",
            "severity": "Severity: ", "certainty": "Certainty: ",
            "effective": "In effect from: ", "onset": "Expected from: ", "expires": "Expires: ",
            "areaDesc": "Area: ",
        ].map { AttributeText($0.key, $0.value) }
    )
}
