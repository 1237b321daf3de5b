extension Dialect {
    /// Articles as PubMed exports them (MEDLINE): each a document with its abstract.
    static let pubMed = Dialect(
        name: "pubmed",
        mediaType: "application/xml",
        roots: [Root(name: "PubmedArticleSet"), Root(name: "PubmedBookArticleSet")],
        roles: roles([
            (.document, ["PubmedArticle", "PubmedBookArticle"]),
            (
                .container,
                [
                    "PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitation", "Article", "Abstract",
                    "OtherAbstract", "BookDocument", "Book",
                ]
            ),
            (.passage(.heading), ["ArticleTitle", "VernacularTitle", "BookTitle"]),
            (.passage(.paragraph), ["AbstractText"]), (.passage(.footnote), ["CopyrightInformation"]),
            (.superscript, ["sup"]), (.lowered, ["sub"]), (.inline, ["i", "b", "u"]),
        ]),
        otherwise: .metadataOnly,
        metadata: [
            MetadataRule(.part, "MedlineCitation/PMID"), MetadataRule(.part, "BookDocument/PMID"),
            MetadataRule(.title, "Article/ArticleTitle"),
            MetadataRule(.title, "BookDocument/ArticleTitle", rank: 1),
            MetadataRule(
                .person,
                "Article/AuthorList/Author",
                parts: ["ForeName", "LastName", "Suffix"],
                without: ["CollectiveName", "AffiliationInfo", "Identifier", "Initials"]
            ),
            MetadataRule(.organisation, "Article/AuthorList/Author/CollectiveName"),
            MetadataRule(.publisher, "Journal/Title"),
            MetadataRule(
                .published,
                "JournalIssue/PubDate",
                parts: ["Year", "Month", "Day"],
                without: ["MedlineDate"]
            ),
            MetadataRule(.published, "ArticleDate", parts: ["Year", "Month", "Day"], rank: 1),
            MetadataRule(.published, "PubDate/MedlineDate", rank: 2),
            MetadataRule(
                .url,
                "PubmedData/ArticleIdList/ArticleId[@IdType=doi]",
                reading: .behind("https://doi.org/")
            ),
            MetadataRule(.url, "ELocationID[@EIdType=doi]", rank: 1, reading: .behind("https://doi.org/")),
            MetadataRule(
                .url,
                "MedlineCitation/PMID",
                rank: 2,
                reading: .behind("https://pubmed.ncbi.nlm.nih.gov/")
            ),
            MetadataRule(.language, "Article/Language"),
        ],
        attributeTexts: [AttributeText("AbstractText[@Label]", "{Label}: ")]
    )
}
