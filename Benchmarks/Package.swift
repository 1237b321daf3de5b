// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that users of Assay build none of it.
let package = Package(
    name: "assay-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "assay", path: "..")],
    targets: [
        .executableTarget(
            name: "AssayBenchmarks",
            dependencies: [
                .product(name: "ClaimLedger", package: "assay"),
                .product(name: "ClaimModel", package: "assay"),
                .product(name: "DocumentImport", package: "assay"),
                .product(name: "ProvenanceReport", package: "assay"),
                .product(name: "TextAnchoring", package: "assay"),
            ]
        ),
        // What parsing is measured against.
        .executableTarget(
            name: "SAXBaseline",
            cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
            linkerSettings: [.linkedLibrary("xml2")]
        ),
        .executableTarget(
            name: "ReadPages",
            dependencies: [
                .product(name: "ClaimModel", package: "assay"),
                .product(name: "DocumentImport", package: "assay"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
