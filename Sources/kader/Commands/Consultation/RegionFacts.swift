import ArgumentParser
import KaderDomain
import KaderStore

struct SectorTableFacts: ListedFacts {
    static let kind = ListedKind.sectorTable

    @Option(help: "The region: code, name or municipality.")
    var region: String?

    @Option(help: "The code of the sector.")
    var sector: String?

    @Option(help: "What it is about.")
    var theme: String?

    @Flag(inversion: .prefixedNo, help: "Whether we take part.")
    var takingPart: Bool?

    @Option(help: "How many members work there: 0 to 3.")
    var members: Int?

    @Option(help: "How the theme stands in the plan: 0 to 3.")
    var planned: Int?

    @Option(help: "What can be reached there: 0 to 3.")
    var influence: Int?

    @Option(help: "The id of the person who sits there, or none.")
    var representative: OrNone<Contact.ID>?

    @Option(
        name: .customLong("agreement"), help: "What was agreed. Repeat for more; none empties.")
    var agreements: [String] = []

    var given: [String: String?] {
        [
            "region": region, "sector": sector, "theme": theme,
            "takesPart": takingPart?.listed, "members": members?.description,
            "planned": planned?.description, "influence": influence?.description,
            "representative": representative?.listed, "agreements": agreements.listed,
        ]
    }
}

struct RegionProjectFacts: ListedFacts {
    static let kind = ListedKind.regionProject

    @Option(help: "Its name.")
    var title: String?

    @Option(help: "The region: code, name or municipality.")
    var region: String?

    @Option(help: "The code of the sector, or none.")
    var sector: OrNone<String>?

    @Option(help: "How far it is.")
    var phase: RegionProject.Phase?

    @Option(name: .customLong("partner"), help: "Who takes part. Repeat for more; none empties.")
    var partners: [String] = []

    @Option(
        name: .customLong("condition"), parsing: .unconditionalSingleValue,
        help: "What we ask: '+ met', '- not met', '? not known'. Repeat for more; none empties.")
    var conditions: [String] = []

    @Option(help: "What pays for it.")
    var funding: String?

    @Option(help: "How many people it is about, or none.")
    var participants: OrNone<Int>?

    @Option(name: .customLong("role"), help: "What we do in it.")
    var ourRole: String?

    @Option(help: "What came of it.")
    var result: String?

    @Option(name: .customLong("next"), help: "The day of the next meeting, or none.")
    var nextDay: OrNone<Day>?

    @Option(help: "The id of its quality test: see kader quality-test list; or none.")
    var qualityTest: OrNone<QualityTest.ID>?

    var given: [String: String?] {
        [
            "title": title, "region": region, "sector": sector?.listed,
            "phase": phase?.rawValue, "partners": partners.listed,
            "conditions": conditions.listed, "funding": funding,
            "participants": participants?.listed, "ourRole": ourRole, "result": result,
            "nextDay": nextDay?.listed, "qualityTest": qualityTest?.listed,
        ]
    }
}
