/// What networks and their working groups are called in the demo. Data, in Dutch as people type it.
enum NetworkTexts {
    /// Of the region of the small scales.
    static let desk = [
        "Demonetwerk Noorderdiep", "Demonetwerk Stad en Ommeland", "Demonetwerk Veenkoloniën",
        "Demonetwerk Wad en Wierden",
    ]

    static let region = desk + ["Demonetwerk Drentsche Zoom", "Demonetwerk Eemsmond"]

    /// Several for a region of the national scale.
    static func names(for region: String, count: Int) -> [String] {
        ["Noord", "Zuid", "Oost", "West"].prefix(count).map { "Demonetwerk \(region) \($0)" }
    }

    static let themes = [
        "Energietransitie", "Openbaar vervoer", "Betaalbaar wonen", "Om- en bijscholing",
        "Zorg dichtbij", "Jongeren en flexwerk", "Armoede en schulden", "Arbeidsmigranten",
    ]
}
