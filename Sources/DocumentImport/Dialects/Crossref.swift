extension Dialect {
    /// Records of Crossref: the work's own title, authors and date; the works that it cites as notes.
    static let crossref = Dialect(
        name: "crossref",
        mediaType: "application/vnd.crossref.unixref+xml",
        roots: ["crossref", "doi_records", "crossref_result", "doi_batch"].map { Root(name: $0) },
        roles: roles([
            (.document, ["doi_records/doi_record", "body/query"]),
            (
                .metadataOnly,
                [
                    "journal_metadata", "journal_issue", "contributors", "publication_date", "posted_date",
                    "pages",
                    "doi_data", "crossmark", "program", "publisher", "publisher_item", "isbn",
                    "acceptance_date",
                    "archive_locations", "event_metadata", "proceedings_metadata", "head", "query_head",
                ]
            ),
            (.passage(.heading), ["titles/title", "titles/subtitle", "original_language_title"]),
            (.passage(.paragraph), ["p", "institution_name"]), (.passage(.footnote), ["citation"]),
            (
                .space,
                [
                    "author", "cYear", "journal_title", "article_title", "volume_title", "first_page", "doi",
                    "unstructured_citation", "volume", "issue", "issn",
                ]
            ),
            (.superscript, ["sup"]), (.lowered, ["sub"]), (.inline, ["i", "b", "italic", "bold"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.title, "titles/title"),
            MetadataRule(
                .person,
                "contributors/person_name[@contributor_role=author]",
                parts: ["given_name", "surname", "suffix"]
            ),
            MetadataRule(.organisation, "contributors/organization[@contributor_role=author]"),
            MetadataRule(.publisher, "publisher/publisher_name"),
            MetadataRule(.publisher, "journal_metadata/full_title", rank: 1),
            MetadataRule(.url, "journal_article/doi_data/doi", reading: .behind("https://doi.org/")),
            MetadataRule(.url, "doi_data/doi", rank: 1, reading: .behind("https://doi.org/")),
            MetadataRule(.language, "journal_article/@language"),
            MetadataRule(.language, "journal_metadata/@language", rank: 1),
        ]
            + ["journal_article", "conference_paper", "content_item", "book_metadata", "posted_content"].map {
                MetadataRule(.published, "\($0)/publication_date", parts: ["year", "month", "day"])
            }
            + [
                MetadataRule(
                    .published,
                    "posted_content/posted_date",
                    parts: ["year", "month", "day"],
                    rank: 1
                ),
                MetadataRule(
                    .published,
                    "journal_issue/publication_date",
                    parts: ["year", "month", "day"],
                    rank: 2
                ),
            ]
    )
}
