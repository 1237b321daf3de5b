// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "assay",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "assay", targets: ["assay"]),
        .library(name: "ClaimModel", targets: ["ClaimModel"]),
        .library(name: "TextReading", targets: ["TextReading"]),
        .library(name: "TextAnchoring", targets: ["TextAnchoring"]),
        .library(name: "ClaimLedger", targets: ["ClaimLedger"]),
        .library(name: "DocumentImport", targets: ["DocumentImport"]),
        .library(name: "PassageIndex", targets: ["PassageIndex"]),
        .library(name: "EvidenceFinding", targets: ["EvidenceFinding"]),
        .library(name: "ProvenanceReport", targets: ["ProvenanceReport"]),
        .library(name: "Workspace", targets: ["Workspace"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .systemLibrary(
            name: "CLibArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
        ),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CBrotli",
            pkgConfig: "libbrotlidec",
            providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]
        ),
        .systemLibrary(
            name: "CLibStemmer",
            providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]
        ),
        .systemLibrary(
            name: "CSQLiteSettings",
            pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
        ),
        .systemLibrary(
            name: "CNettle",
            pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"]), .brew(["nettle"])]
        ),
        .target(name: "CSystem"),
        .target(
            name: "System",
            dependencies: ["CSystem", "CNettle"]
        ),
        .target(name: "JSONData"),
        .target(name: "ClaimModel"),
        .target(name: "TextReading", dependencies: ["ClaimModel", "CLibStemmer"], exclude: ["Scripts"]),
        .target(name: "TextAnchoring", dependencies: ["ClaimModel", "TextReading"]),
        .target(
            name: "ClaimLedger",
            dependencies: ["ClaimModel", "JSONData", "System"]
        ),
        .target(
            name: "DocumentImport",
            dependencies: [
                "ClaimModel", "JSONData", "System", "CLibXML2", "CLibArchive", "CZlib", "CBrotli",
            ]
        ),
        .target(
            name: "PassageIndex",
            dependencies: [
                "ClaimModel", "System", "CSQLiteSettings", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .target(name: "EvidenceModels"),
        .target(
            name: "EvidenceFinding",
            dependencies: ["ClaimModel", "TextReading", "EvidenceModels", "System"]
        ),
        .target(name: "Provenance", dependencies: ["ClaimModel", "JSONData"]),
        .target(
            name: "ProvenanceReport",
            dependencies: [
                "ClaimModel", "JSONData", "System", "ClaimLedger", "Provenance",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Page/page.mustache"), .embedInCode("Page/page.css"),
                .embedInCode("Page/page.js"), .embedInCode("Proof/recheck.py"),
                .embedInCode("JSON/report.schema.json"),
            ]
        ),
        .target(
            name: "Workspace",
            dependencies: [
                "ClaimModel", "JSONData", "System", "TextReading", "TextAnchoring", "ClaimLedger",
                "DocumentImport", "PassageIndex", "EvidenceFinding", "ProvenanceReport",
            ]
        ),
        .target(
            name: "AssayCommands",
            dependencies: [
                "ClaimModel", "JSONData", "System", "ClaimLedger", "DocumentImport", "PassageIndex",
                "ProvenanceReport", "Workspace",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "assay", dependencies: ["AssayCommands"]),
        .target(name: "QuoteDegradation"),
        .executableTarget(
            name: "assay-evaluate",
            dependencies: [
                "ClaimModel", "JSONData", "TextAnchoring", "ClaimLedger", "DocumentImport", "EvidenceFinding",
                "Workspace", "QuoteDegradation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "SandboxFixture", dependencies: ["System"], path: "Tests/SandboxFixture"),
        .testTarget(name: "SystemTests", dependencies: ["System", "SandboxFixture", "TestSupport"]),
        .testTarget(name: "ClaimModelTests", dependencies: ["ClaimModel", "TestSupport"]),
        .testTarget(name: "TextReadingTests", dependencies: ["ClaimModel", "TextReading", "TextAnchoring"]),
        .testTarget(
            name: "TextAnchoringTests",
            dependencies: ["ClaimModel", "TextReading", "TextAnchoring", "QuoteDegradation", "TestSupport"]
        ),
        .executableTarget(
            name: "LedgerWriterFixture",
            dependencies: ["ClaimLedger", "ClaimModel", "System"],
            path: "Tests/LedgerWriterFixture"
        ),
        .testTarget(
            name: "ClaimLedgerTests",
            dependencies: ["ClaimModel", "JSONData", "System", "ClaimLedger", "LedgerWriterFixture"],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "DocumentImportTests",
            dependencies: ["ClaimModel", "JSONData", "System", "DocumentImport", "assay", "TestSupport"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "PassageIndexTests",
            dependencies: [
                "ClaimModel", "PassageIndex", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "EvidenceFindingTests",
            dependencies: ["ClaimModel", "EvidenceFinding", "TestSupport"],
            exclude: ["Pairs"]
        ),
        .testTarget(
            name: "ProvenanceReportTests",
            dependencies: [
                "ClaimModel", "JSONData", "System", "ClaimLedger", "Provenance", "ProvenanceReport",
            ],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "WorkspaceTests",
            dependencies: [
                "ClaimModel", "JSONData", "System", "ClaimLedger", "DocumentImport", "PassageIndex",
                "ProvenanceReport", "EvidenceFinding",
                "Workspace",
                "TestSupport",
            ]
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(
            name: "AssayCommandsTests",
            dependencies: ["ClaimModel", "AssayCommands", "assay", "TestSupport"],
            exclude: ["Drafts"]
        ),
        .testTarget(
            name: "PublicToolsTests",
            dependencies: ["ClaimModel", "Provenance", "ProvenanceReport", "assay", "TestSupport"],
            exclude: ["Scripts", "requirements.txt"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
