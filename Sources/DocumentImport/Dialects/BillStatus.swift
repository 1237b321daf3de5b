extension Dialect {
    /// The status of bills of the United States Congress (BILLSTATUS): each action a passage with its date.
    static let billStatus = Dialect(
        name: "bill-status",
        mediaType: "application/xml",
        roots: [Root(name: "billStatus", namespace: "")],
        roles: roles([
            (
                .container,
                [
                    "billStatus", "bill", "actions", "summaries", "sponsors", "cosponsors", "laws", "titles",
                    "committeeReports", "notes", "subjects", "committees", "item", "latestAction",
                    "policyArea",
                ]
            ),
            (.passage(.paragraph), ["actions/item", "titles/item", "laws/item", "bill/latestAction"]),
            (.passage(.heading), ["bill/title"]),
            (.passage(.footnote), ["sponsors/item", "cosponsors/item", "committeeReports/committeeReport"]),
            (
                .part,
                [
                    "item/actionDate", "item/actionTime", "item/text", "latestAction/actionDate",
                    "latestAction/text", "item/fullName", "item/sponsorshipDate", "item/titleType",
                    "item/title",
                    "committeeReport/citation", "item/number",
                ]
            ),
            (.container, ["summaries/summary", "summary"]),
            (.passage(.heading), ["summary/actionDesc"]),
            (.encoded(.html, .paragraph), ["summary/text", "notes/item/text"]),
        ]),
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.title, "bill/title"), MetadataRule(.published, "bill/introducedDate"),
            MetadataRule(.person, "sponsors/item/fullName"), MetadataRule(.edition, "bill/updateDate"),
            MetadataRule(.url, "bill/legislationUrl"),
        ]
    )
}
