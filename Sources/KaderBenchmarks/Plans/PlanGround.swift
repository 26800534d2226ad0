internal import Foundation
internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// 35 regions with six years of plans of 240 actions each: 50,400 actions, the same every time.
struct PlanGround {
    static let years = 2023...2028
    private let regions: [String]
    private let now: LocalTime
    private var random = SplitMix(6)

    init(_ reference: Reference, now: LocalTime) {
        regions = reference.regions.map(\.code)
        self.now = now
    }

    /// The database, made once.
    mutating func path(in folder: String) throws -> String {
        let path = "\(folder)/plans.sqlite"
        if FileManager.default.fileExists(atPath: path) { return path }
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        var things: [[StoredThing]] = []
        for region in regions { for year in Self.years { things.append(try plan(region, year)) } }
        try Store.createWhole(at: path, Founding(isDemo: true)) { store in
            let acting = store.as(actor, at: .fixed(now))
            for plan in things { _ = try acting.importing(plan) }
        }
        return path
    }

    /// Six themes of four goals of ten actions.
    private mutating func plan(_ region: String, _ year: Int) throws -> [StoredThing] {
        guard let plan = RegionPlan(region: region, year: year, status: .adopted) else {
            throw BenchError.brokenTable
        }
        var things: [StoredThing] = [.plan(plan)]
        for theme in 0..<6 {
            let top = try item(.theme, "Thema \(theme)", of: plan, under: nil)
            things.append(.planItem(top))
            for goal in 0..<4 {
                let middle = try item(.goal, "Doel \(goal)", of: plan, under: top.id)
                things.append(.planItem(middle))
                for action in 0..<10 {
                    let title = "Actie \(action) met werkgevers in de regio"
                    things.append(.planItem(try item(.action, title, of: plan, under: middle.id)))
                }
            }
        }
        return things
    }

    private mutating func item(
        _ level: PlanLevel, _ title: String, of plan: RegionPlan, under parent: PlanItem.ID?
    ) throws -> PlanItem {
        let number = Int(random.next() % 1000)
        let isAction = level == .action
        return try PlanItem(
            id: .minted(at: Int64(number), random: &random), plan: plan.id, level: level,
            parent: parent, rank: Double(number), title: title,
            owner: isAction ? .campaign("Campagne \(number % 12)") : nil,
            partners: isAction ? "gemeente, UWV" : "",
            deadline: isAction
                ? Day(year: plan.year, month: 1, day: 1).map { $0 + number / 3 } : nil,
            state: isAction ? ActionState.allCases[number % 5] : .toDo,
            note: number % 7 == 0 ? "Eerst met de sector afstemmen." : "")
    }
}
