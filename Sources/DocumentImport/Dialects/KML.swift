extension Dialect {
    /// Places on maps (KML): each placemark a document, with its day.
    static let kml = Dialect(
        name: "kml",
        mediaType: "application/vnd.google-earth.kml+xml",
        roots: [Root(name: "kml")],
        roles: roles([
            (.document, ["Placemark"]), (.passage(.heading), ["name"]),
            (.encoded(.html, .paragraph), ["description"]),
            (
                .metadataOnly,
                [
                    "TimeStamp", "TimeSpan", "LookAt", "Camera", "Style", "StyleMap", "styleUrl",
                    "visibility", "open", "Region", "Schema", "Snippet", "NetworkLink", "Icon", "IconStyle",
                ]
            ),
            (
                .metadataOnly,
                ["Point", "LineString", "Polygon", "MultiGeometry", "LinearRing", "Track", "GroundOverlay"]
            ),
            (.passage(.paragraph), ["Data", "SimpleData", "address"]), (.space, ["displayName", "value"]),
        ]),
        otherwise: .container,
        metadata: [
            MetadataRule(.part, "Placemark/@id"), MetadataRule(.title, "Placemark/name"),
            MetadataRule(.published, "TimeStamp/when"), MetadataRule(.published, "TimeSpan/begin"),
            MetadataRule(.person, "author/name"), MetadataRule(.url, "Placemark/link/@href"),
        ],
        attributeTexts: [AttributeText("Data", "{name}:"), AttributeText("SimpleData", "{name}: ")]
    )
}
