extension Dialect {
    /// Statistical data and metadata (SDMX-ML 2.1 and 3.0): each observation a sentence, names and descriptions of
    /// structures as paragraphs.
    static let sdmx = Dialect(
        name: "sdmx",
        mediaType: "application/vnd.sdmx.data+xml",
        roots: [
            Root(namespaceBeginning: "http://www.sdmx.org/resources/sdmxml/schemas/"),
            Root(namespaceBeginning: "http://www.SDMX.org/resources/SDMXML/schemas/"),
        ],
        roles: [
            "Header": .metadataOnly, "DataSet": .figures, "Series": .figures, "Obs": .figures,
            "Group": .figures,
            "GroupKey": .figures, "SeriesKey": .figures, "ObsKey": .figures, "Attributes": .figures,
            "Value": .figures,
            "ObsDimension": .figures, "ObsValue": .figures, "Codelist": .figures, "Code": .figures,
            "Dimension": .figures, "Attribute": .figures, "PrimaryMeasure": .figures, "Measure": .figures,
            "Enumeration": .figures, "Enumeration/Ref": .figures, "Comp": .figures,
            "Name": .passage(.paragraph), "Description": .passage(.paragraph), "Text": .passage(.paragraph),
            "AnnotationTitle": .passage(.footnote), "AnnotationText": .passage(.footnote),
            "StructuredText": .embedding,
            "URN": .metadataOnly, "Ref": .metadataOnly, "ID": .metadataOnly, "Enumeration/URN": .metadataOnly,
            "ConceptIdentity": .metadataOnly,
        ],
        otherwise: .textOrContainer(.paragraph),
        metadata: [
            MetadataRule(.codeName, "Code/Name"), MetadataRule(.codeName, "Enumeration/URN"),
            MetadataRule(.codeName, "Enumeration"),
            MetadataRule(.title, "Header/Name"), MetadataRule(.title, "Dataflow/Name", rank: 1),
            MetadataRule(.title, "DataStructure/Name", rank: 2),
            MetadataRule(.title, "Codelist/Name", rank: 3),
            MetadataRule(.title, "ConceptScheme/Name", rank: 4),
            MetadataRule(.publisher, "Header/Sender/Name"),
            MetadataRule(.publisher, "DataSet/@PUBLISHER", rank: 1),
            MetadataRule(.publisher, "Header/Sender/@id", rank: 2),
            MetadataRule(.published, "DataSet/@PUBLICATION_DATE"),
            MetadataRule(.published, "Header/Prepared", rank: 1),
            MetadataRule(.language, "Header/Name/@lang"),
            MetadataRule(.edition, "Header/ID"),
        ]
    )
}
