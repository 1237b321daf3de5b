// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "assay",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "assay", targets: ["assay"]),
        .library(name: "ClaimModel", targets: ["ClaimModel"]),
        .library(name: "TextAnchoring", targets: ["TextAnchoring"]),
        .library(name: "ClaimLedger", targets: ["ClaimLedger"]),
        .library(name: "DocumentImport", targets: ["DocumentImport"]),
        .library(name: "ProvenanceReport", targets: ["ProvenanceReport"]),
        .library(name: "Workspace", targets: ["Workspace"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .target(name: "ClaimModel"),
        .target(name: "TextAnchoring", dependencies: ["ClaimModel"]),
        .target(
            name: "ClaimLedger",
            dependencies: ["ClaimModel", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(name: "DocumentImport", dependencies: ["ClaimModel", "CLibXML2"]),
        .target(name: "ProvenanceReport", dependencies: ["ClaimModel", "ClaimLedger"]),
        .target(
            name: "Workspace",
            dependencies: [
                "ClaimModel", "TextAnchoring", "ClaimLedger", "DocumentImport", "ProvenanceReport",
            ]
        ),
        .target(
            name: "AssayCommands",
            dependencies: [
                "Workspace",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "assay", dependencies: ["AssayCommands"]),
        .testTarget(name: "ClaimModelTests", dependencies: ["ClaimModel"]),
        .testTarget(name: "TextAnchoringTests", dependencies: ["TextAnchoring"]),
        .executableTarget(
            name: "LedgerWriterFixture",
            dependencies: ["ClaimLedger", "ClaimModel"],
            path: "Tests/LedgerWriterFixture"
        ),
        .testTarget(
            name: "ClaimLedgerTests",
            dependencies: ["ClaimLedger", "ClaimModel", "LedgerWriterFixture"],
            exclude: ["Golden"]
        ),
        .testTarget(name: "DocumentImportTests", dependencies: ["DocumentImport"], exclude: ["Fixtures"]),
        .testTarget(name: "ProvenanceReportTests", dependencies: ["ProvenanceReport"], exclude: ["Golden"]),
        .testTarget(name: "WorkspaceTests", dependencies: ["Workspace"]),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "AssayCommandsTests", dependencies: ["AssayCommands", "assay", "TestSupport"]),
        .testTarget(
            name: "PublicToolsTests",
            dependencies: ["assay", "TestSupport"],
            exclude: ["Scripts", "requirements.txt"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
