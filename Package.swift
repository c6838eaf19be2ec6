// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "aktenlage",
  products: [.executable(name: "aktenlage", targets: ["aktenlage"])],
  dependencies: [
    // Exact versions: Package.resolved is not committed.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // Pure: the law, the case and the office; a picture of the screen and the keys that change it.
    .target(
      name: "Casework",
      dependencies: ["CRegisterTables", .product(name: "Crypto", package: "swift-crypto")]
    ),
    .target(name: "CRegisterTables", exclude: ["tables"]),
    .target(name: "TerminalCanvas"),
    .target(name: "Office", dependencies: ["Casework"]),
    .target(name: "Workstation", dependencies: ["Office", "Casework", "TerminalCanvas"]),

    // Adapters: each keeps one outside thing to itself.
    .target(name: "NcursesTerminal", dependencies: ["TerminalCanvas", "CNcurses"]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "Casework", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "Exchange", dependencies: ["Casework"]),
    .target(name: "OfficeFiles", dependencies: ["Casework", "TerminalCanvas", "COfficeFiles", "TOMLKit"]),
    .target(name: "COfficeFiles", exclude: ["catalogue"]),
    .target(
      name: "Letters",
      dependencies: ["Casework", "CLetterFiles", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .target(name: "CLetterFiles", exclude: ["templates"]),
    .target(name: "DemoOffice", dependencies: ["Casework", "Office"]),

    .executableTarget(
      name: "aktenlage",
      dependencies: [
        "Casework", "Office", "TerminalCanvas", "Workstation", "NcursesTerminal", "SQLiteStore", "Exchange",
        "OfficeFiles", "DemoOffice", "Letters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .executableTarget(
      name: "aktenlage-bench",
      dependencies: [
        "Casework", "Office", "TerminalCanvas", "Workstation", "NcursesTerminal", "SQLiteStore", "Exchange",
        "OfficeFiles", "DemoOffice", "AktenlageTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),

    .target(name: "AktenlageTesting", dependencies: ["Casework", "Office", "TerminalCanvas"]),

    .testTarget(
      name: "AktenlageTests",
      dependencies: [
        "aktenlage", "Casework", "Office", "OfficeFiles", "SQLiteStore", "TerminalCanvas", "Workstation",
        "AktenlageTesting",
      ]
    ),
    .testTarget(
      name: "CaseworkTests",
      dependencies: ["Casework", "Office", "CRegisterTables", "AktenlageTesting"],
      exclude: ["Goldens", "Reviewed"]
    ),
    .testTarget(name: "OfficeTests", dependencies: ["Office", "Casework", "AktenlageTesting"]),
    .testTarget(
      name: "TerminalCanvasTests",
      dependencies: ["TerminalCanvas", "AktenlageTesting"],
      exclude: ["Data"]
    ),
    .testTarget(
      name: "WorkstationTests",
      dependencies: [
        "Workstation", "Office", "Casework", "TerminalCanvas", "NcursesTerminal", "CNcurses", "OfficeFiles",
        "AktenlageTesting",
      ],
      exclude: ["Goldens", "Looks", "Counts"]
    ),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "TerminalCanvas", "CNcurses", "AktenlageTesting"]
    ),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: ["SQLiteStore", "Casework", "Office", "AktenlageTesting"]
    ),
    .testTarget(
      name: "DemoOfficeTests",
      dependencies: ["DemoOffice", "Casework", "Office", "OfficeFiles", "AktenlageTesting"]
    ),
    .testTarget(
      name: "LettersTests",
      dependencies: ["Letters", "Casework", "OfficeFiles", "CRegisterTables", "AktenlageTesting"]
    ),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Casework"], exclude: ["Data"]),
    .testTarget(
      name: "OfficeFilesTests",
      dependencies: ["OfficeFiles", "Casework", "TerminalCanvas"],
      exclude: ["Reviewed"]
    ),
  ],
  cLanguageStandard: .gnu2x
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
// The tests run in release, and those of the text area compare its inner parts with a plain model.
for target in package.targets where target.name == "TerminalCanvas" {
  target.swiftSettings?.append(.unsafeFlags(["-enable-testing"], .when(configuration: .release)))
}
