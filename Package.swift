// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// `.build/within` is where `make build` lays the C++ library that Swift needs and libsodium:
/// without shared ones beside them, so that they come within the program. To look up their symbols
/// took a tenth of the start.
///
/// `.linking/order` names what runs all day (`make order`), the first screen first: it is laid
/// together, for the system reads and keeps a program by sixteen pages at a time.
let linking = LinkerSetting.unsafeFlags(
    [
        "-L\(Context.packageDirectory)/.build/within", "-Xclang-linker", "-no-pie",
        "-Xclang-linker", "-static-libgcc", "-use-ld=lld",
    ]
        + [
            "--no-export-dynamic", "--no-warn-symbol-ordering",
            "--symbol-ordering-file=\(Context.packageDirectory)/.linking/order",
        ].flatMap { ["-Xlinker", $0] },
    .when(configuration: .release))

let package = Package(
    name: "kader",
    products: [.executable(name: "kader", targets: ["kader"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(name: "KaderDomain", swiftSettings: strict),
        .target(name: "CResources"),
        .target(
            name: "KaderReference", dependencies: ["KaderDomain", "CResources"],
            swiftSettings: strict),
        .target(
            name: "KaderStore", dependencies: ["KaderDomain", "KaderSeal", "CTuning", grdb],
            swiftSettings: strict),
        .target(
            name: "KaderDemo", dependencies: ["KaderDomain", "KaderReference", "KaderStore"],
            swiftSettings: strict),
        .target(
            name: "KaderExchange", dependencies: ["KaderDomain", "KaderReference", "KaderStore"],
            swiftSettings: strict),
        .systemLibrary(name: "CSodium"),
        .systemLibrary(name: "CZlib"),
        .target(name: "KaderSeal", dependencies: ["CSodium"], swiftSettings: strict),
        .target(
            name: "KaderSync", dependencies: ["KaderDomain", "KaderSeal", "KaderStore", "CZlib"],
            swiftSettings: strict),
        .target(name: "TerminalUI", swiftSettings: strict),
        .systemLibrary(name: "CNcurses"),
        .target(name: "CTerminalGuard"),
        .target(name: "CTerminalOutput"),
        .target(name: "CEvents"),
        .target(name: "CTuning", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "CursesTerminal",
            dependencies: ["TerminalUI", "CNcurses", "CTerminalGuard", "CTerminalOutput"],
            swiftSettings: strict),
        .target(
            name: "KaderApp",
            dependencies: [
                "KaderDomain", "KaderExchange", "KaderReference", "KaderSeal", "KaderStore",
                "KaderSync", "TerminalUI", "CEvents",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "kader",
            dependencies: [
                "KaderApp", "KaderDemo", "KaderDomain", "KaderExchange", "KaderReference",
                "KaderSeal", "KaderStore", "KaderSync", "TerminalUI", "CursesTerminal",
                argumentParser,
            ],
            swiftSettings: strict, linkerSettings: [linking]),
        .executableTarget(
            name: "KaderBenchmarks",
            dependencies: [
                "KaderApp", "KaderDemo", "KaderDomain", "KaderExchange", "KaderReference",
                "KaderStore",
            ],
            exclude: ["Floor"], swiftSettings: strict, linkerSettings: [linking]),

        .target(
            name: "KaderTesting", dependencies: ["KaderDomain", grdb], path: "Tests/KaderTesting",
            swiftSettings: strict),
        .target(
            name: "KaderThings", dependencies: ["KaderStore", "KaderDomain", "KaderTesting"],
            path: "Tests/KaderThings", swiftSettings: strict),
        .target(name: "CPty", path: "Tests/CPty"),
        .testTarget(
            name: "KaderDomainTests", dependencies: ["KaderDomain", "KaderTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "KaderReferenceTests",
            dependencies: ["KaderReference", "KaderDomain", "KaderTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "KaderStoreTests",
            dependencies: ["KaderStore", "KaderDomain", "KaderTesting", grdb],
            exclude: ["Golden"], swiftSettings: strict),
        .target(
            name: "KaderFuzzing",
            dependencies: ["KaderSync", "KaderSeal", "KaderStore", "KaderDomain"],
            path: "Tests/KaderFuzzing", swiftSettings: strict),
        .testTarget(
            name: "KaderSyncTests",
            dependencies: [
                "KaderFuzzing", "KaderSync", "KaderSeal", "KaderStore", "KaderDomain",
                "KaderTesting",
            ],
            exclude: ["Released"], swiftSettings: strict),
        .testTarget(
            name: "KaderDemoTests",
            dependencies: ["KaderDemo", "KaderStore", "KaderDomain", "KaderReference"],
            swiftSettings: strict),
        .testTarget(
            name: "KaderExchangeTests",
            dependencies: [
                "KaderExchange", "KaderDemo", "KaderDomain", "KaderReference", "KaderStore",
                "KaderTesting", "KaderThings",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalUITests", dependencies: ["TerminalUI", "KaderTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: ["CursesTerminal", "TerminalUI", "KaderTesting"],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "KaderAppTests",
            dependencies: [
                "KaderApp", "KaderDemo", "KaderDomain", "KaderReference", "KaderStore",
                "TerminalUI", "KaderTesting", "KaderThings", grdb,
            ],
            exclude: [
                "Consultation/Golden", "Forms/Golden", "Meetings/Golden", "Plain/Golden",
                "Regions/Golden",
                "Panes/Employers/Golden", "Panes/Networks/Golden", "Panes/People/Golden",
                "Panes/RegionPlans/Golden", "Panes/Signals/Golden", "Panes/Spreekuur/Golden",
                "Panes/Today/Golden",
                "Pictures/Golden", "Pictures/Scenes", "Program/Golden", "Services/Golden",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "kaderTests",
            dependencies: [
                "kader", "KaderApp", "KaderDemo", "KaderDomain", "KaderExchange", "KaderReference",
                "KaderStore", "KaderTesting", "KaderThings", "CPty", argumentParser,
            ],
            swiftSettings: strict),
    ]
)

// `make fuzz` builds the readers of what comes from outside so that libFuzzer sees its way in them.
if Context.environment["KADER_FUZZ"] != nil {
    for target in package.targets where ["KaderSeal", "KaderSync"].contains(target.name) {
        target.swiftSettings = strict + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]
    }
    package.targets.append(
        .executableTarget(
            name: "KaderFuzz", dependencies: ["KaderFuzzing"], path: "Tests/KaderFuzz",
            exclude: ["Corpus"],
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
