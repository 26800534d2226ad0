import KaderApp
import KaderDomain
import KaderTesting
import Testing

/// Every view at every size in both languages, as pictures. Those of the agenda, the home screen
/// and the tour stand with their own tests.
@Suite struct Pictures {
    static let sizes = [(40, 10), (60, 15), (80, 24), (120, 40), (300, 100)]

    @Test(arguments: sizes, Language.allCases)
    func panes(size: (Int, Int), language: Language) throws {
        try compare(Scene.panes, "panes", size, language)
    }

    @Test(arguments: sizes, Language.allCases)
    func forms(size: (Int, Int), language: Language) throws {
        try compare(Scene.forms, "forms", size, language)
    }

    @Test(arguments: sizes, Language.allCases)
    func sheets(size: (Int, Int), language: Language) throws {
        try compare(Scene.sheets, "sheets", size, language)
    }

    @Test(arguments: sizes, Language.allCases)
    func bus(size: (Int, Int), language: Language) throws {
        let yard = try BusYard(language)
        defer { yard.remove() }
        try expectGolden(
            try Scene.bus.pictures(size, on: yard.world),
            "bus-\(size.0)x\(size.1)-\(language).txt")
    }

    private func compare(
        _ scenes: [Scene], _ name: String, _ size: (Int, Int), _ language: Language
    ) throws {
        try expectGolden(
            try scenes.pictures(size, language), "\(name)-\(size.0)x\(size.1)-\(language).txt")
    }
}
