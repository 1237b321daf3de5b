// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that users of Assay build none of it.
let package = Package(
    name: "assay-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "assay", path: "..")],
    targets: [
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3"),
        // What the import is measured against: the bare loops in C.
        .executableTarget(name: "BareSAX", dependencies: ["CXML2"]),
        .executableTarget(name: "BareFTS5", dependencies: ["CSQLite"]),
        .executableTarget(
            name: "AssayBenchmarks",
            dependencies: [
                "BareSAX", "BareFTS5",
                .product(name: "ClaimLedger", package: "assay"),
                .product(name: "ClaimModel", package: "assay"),
                .product(name: "DocumentImport", package: "assay"),
                .product(name: "ProvenanceReport", package: "assay"),
                .product(name: "TextAnchoring", package: "assay"),
                .product(name: "Workspace", package: "assay"),
            ]
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
