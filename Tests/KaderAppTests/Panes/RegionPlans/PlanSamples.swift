import KaderDomain
import KaderReference
import KaderStore
import Testing

@testable import KaderApp

/// The plan of Groningen for 2026, small enough to be seen whole: two themes, three goals, seven
/// actions in every state, one of them overdue on 24 November 2026.
///
/// Lines are known by number: themes 100 and 200, goals 110, 120 and 210, actions 111 and on.
enum PlanSamples {
    static func plan(
        _ region: String = "AM01", _ year: Int = 2026, _ status: PlanStatus = .draft
    ) throws -> RegionPlan {
        try #require(RegionPlan(region: region, year: year, status: status))
    }

    static func item(
        _ number: Int, _ level: PlanLevel, under parent: Int? = nil, _ title: String,
        owner: PlanOwner? = nil, deadline: String? = nil, state: ActionState = .toDo,
        rank: Double? = nil, partners: String = "", note: String = ""
    ) throws -> PlanItem {
        try PlanItem(
            id: .sample(number), plan: plan().id, level: level, parent: parent.map { .sample($0) },
            rank: rank ?? Double(number), title: title, owner: owner, partners: partners,
            deadline: deadline.flatMap { Day($0) }, state: state, note: note)
    }

    static func items() throws -> [PlanItem] {
        [
            try item(100, .theme, "Werk met zekerheid"),
            try item(110, .goal, under: 100, "Meer vaste banen in de logistiek"),
            try item(
                111, .action, under: 110, "Met vijf bedrijven praten", owner: .person(.sample(1)),
                deadline: "2026-10-01", state: .done),
            try item(
                112, .action, under: 110, "Folder voor uitzendkrachten",
                owner: .sector("DIE"), deadline: "2026-11-20", state: .doing,
                partners: "Gemeente Groningen",
                note: "In het Nederlands, Pools en Roemeens.\nDe drukker weet ervan."),
            try item(
                113, .action, under: 110, "Bijeenkomst op de Eemshaven",
                owner: .network(.sample(9)), deadline: "2027-01-15"),
            try item(120, .goal, under: 100, "Wachtlijsten korter"),
            try item(
                121, .action, under: 120, "Meldpunt openen", deadline: "2026-12-01",
                state: .postponed),
            try item(200, .theme, "Koopkracht"),
            try item(210, .goal, under: 200, "Belastinghulp in elke wijk"),
            try item(211, .action, under: 210, "Invullers werven", state: .done),
            try item(212, .action, under: 210, "Zaal in Hoogezand", state: .dropped),
            try item(
                213, .action, under: 210, "Flyeren op de markt", owner: .campaign("Voor 16"),
                deadline: "2026-11-24"),
        ]
    }

    /// What lines are filtered by, on 24 November 2026.
    static func cells(_ detail: PlanDetail) throws -> PlanLineCells {
        PlanLineCells(detail, try Reference.embedded(), try #require(Day("2026-11-24")))
    }

    static func detail(_ items: [PlanItem]? = nil) throws -> PlanDetail {
        PlanDetail(plan: try plan(), tree: PlanTree(try items ?? self.items()), ownerNames: [:])
    }

    /// Stores the plan, a plan of Drenthe, last year's of Groningen, and who pulls what.
    static func store(in store: ActingStore) throws {
        try store.add(Contact.sample(1, "Anna de Ruiter"))
        try store.add(Contact.sample(2, "Bram Postma", town: "Veendam"))
        try store.add(Network(id: .sample(9), name: "Eemsdelta", regions: ["AM01"]))
        for plan in [
            try plan(), try plan("AM01", 2025, .adopted), try plan("AM03", 2026, .adopted),
        ] {
            try store.add(plan)
        }
        for item in try items() { try store.add(item) }
    }
}
