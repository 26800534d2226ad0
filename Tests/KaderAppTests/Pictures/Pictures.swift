import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// Every view at every size in both languages, as pictures. Those of the agenda, the home screen
/// and the tour stand with their own tests.
@Suite struct Pictures {
    static let sizes = [(40, 10), (60, 15), (80, 24), (120, 40), (300, 100)]

    /// Of which it is kept what is in the pictures.
    static let usual = (80, 24)

    /// Tables of scenes on the demo desk: with nothing written down about anyone, and with it.
    static let silent = ["panes", "forms", "sheets"]
    static let filled = ["desk", "plans", "services", "office"]

    @Test(arguments: silent + filled, sizes)
    func views(table: String, size: (Int, Int)) throws {
        for language in Language.allCases {
            try compare(table, size, language) {
                try .demoDesk(
                    language: language, hasConversations: Self.filled.contains(table))
            }
        }
    }

    @Test(arguments: sizes, Language.allCases)
    func bus(size: (Int, Int), language: Language) throws {
        let yard = try BusYard(language)
        defer { yard.remove() }
        try compare("bus", size, language) { try yard.world.copied() }
    }

    @Test(arguments: sizes, Language.allCases)
    func locked(size: (Int, Int), language: Language) throws {
        try compare("locked", size, language) {
            var world = try Dependencies.demoDesk(language: language)
            try world.store.set(PIN("2580"), for: world.store.actor)
            world.deskLock = try world.store.deskLock()
            return world
        }
    }

    /// What is seldom opened: one program for all sizes, for each key that leads there costs time.
    @Test(arguments: Language.allCases) func rare(language: Language) throws {
        let world = try Dependencies.demoDesk(language: language, hasConversations: true)
        let rows = try Scene.table("rare").map {
            try $0.pictures(Self.sizes, on: world.copied())
        }
        for (place, size) in Self.sizes.enumerated() {
            try expectGolden(
                rows.map { $0[place].text }.joined(separator: "\n"),
                "rare-\(size.0)x\(size.1)-\(language).txt")
        }
        guard language == .nl else { return }
        try expectGolden(rows.map { $0[0].views + "\n" }.joined(), "views/rare.txt")
    }

    private func compare(
        _ table: String, _ size: (Int, Int), _ language: Language,
        on world: () throws -> Dependencies
    ) throws {
        let pictures = try Scene.table(table).pictures(size, on: world)
        try expectGolden(
            pictures.map(\.text).joined(separator: "\n"),
            "\(table)-\(size.0)x\(size.1)-\(language).txt")
        guard size == Self.usual, language == .nl else { return }
        try expectGolden(pictures.map { $0.views + "\n" }.joined(), "views/\(table).txt")
    }
}
