internal import KaderDomain
internal import KaderStore

/// Makes the plans of one region, a year each, with themes, goals and actions in every state.
struct PlanMaker {
    let setting: Setting
    let region: String
    let networks: [Network.ID]
    let people: [Contact.ID]

    /// Years in which there are no region plans are left out.
    func make(years: ClosedRange<Int>) throws {
        for year in years {
            let status: PlanStatus = year > setting.today.year ? .draft : .adopted
            guard let plan = RegionPlan(region: region, year: year, status: status) else {
                continue
            }
            try setting.batch.add(.plan(plan))
            try addThemes(to: plan)
            try addAnalysis(to: plan)
        }
    }

    private func addAnalysis(to plan: RegionPlan) throws {
        guard let day = Day(year: plan.year, month: 1, day: 10) else { return }
        for answer in PlanTexts.analysis {
            try setting.batch.add(
                .analysisAnswer(
                    AnalysisAnswer(
                        of: plan.id, answer.topic, text: answer.text, source: answer.source,
                        on: min(day, setting.today))))
        }
    }

    private func addThemes(to plan: RegionPlan) throws {
        var actions = 0
        for (place, theme) in PlanTexts.themes.enumerated() {
            let line = try add(
                .theme, theme.title, theme.tags.compactMap { PlanTag($0) }, to: plan, under: nil,
                place)
            for (place, goal) in theme.goals.enumerated() {
                let line = try add(.goal, goal.title, to: plan, under: line, place)
                for (place, action) in goal.actions.enumerated() {
                    try add(action, number: actions, to: plan, under: line, place)
                    actions += 1
                }
            }
        }
    }

    private func add(
        _ level: PlanLevel, _ title: String, _ tags: [PlanTag] = [], to plan: RegionPlan,
        under parent: PlanItem.ID?, _ place: Int
    ) throws -> PlanItem.ID {
        let item = try PlanItem(
            id: setting.mint(), plan: plan.id, level: level, parent: parent,
            rank: Double(place + 1), title: title, tags: tags)
        try setting.batch.add(.planItem(item))
        return item.id
    }

    private func add(
        _ action: PlanTexts.Action, number: Int, to plan: RegionPlan, under goal: PlanItem.ID,
        _ place: Int
    ) throws {
        let deadline = deadline(number, in: plan)
        let state = state(number, deadline, in: plan)
        let item = try PlanItem(
            id: setting.mint(), plan: plan.id, level: .action, parent: goal,
            rank: Double(place + 1), title: action.title, owner: owner(number),
            partners: action.partners, deadline: deadline,
            state: state, note: action.note, means: number % 5 == 1 ? "O&O-fonds" : "",
            evidence: state == .done && number % 2 == 0 ? "Verslag op de netwerkavond." : "")
        try setting.batch.add(.planItem(item))
    }

    static let campaign = PlanOwner.campaign("Demo: Zeker Werk")

    private func owner(_ number: Int) -> PlanOwner? {
        switch number % 6 {
        case 0 where !people.isEmpty: .person(setting.dice.pick(people))
        case 1 where !networks.isEmpty: .network(setting.dice.pick(networks))
        case 2: .sector(setting.dice.pick(setting.sectors))
        case 3: Self.campaign
        case 4 where !people.isEmpty: .person(setting.dice.pick(people))
        default: nil
        }
    }

    /// This year's lie around today, half of them past; every fifth action has none.
    private func deadline(_ number: Int, in plan: RegionPlan) -> Day? {
        guard number % 5 != 4 else { return nil }
        guard let first = Day(year: plan.year, month: 1, day: 15) else { return nil }
        if plan.year == setting.today.year {
            let days = setting.dice.int(in: number % 2 == 0 ? 3...120 : -90 ... -2)
            return setting.workingDay(from: min(setting.today - days, first + 330))
        }
        return setting.workingDay(from: first + setting.dice.int(in: 20...320))
    }

    private func state(_ number: Int, _ deadline: Day?, in plan: RegionPlan) -> ActionState {
        if plan.year > setting.today.year { return .toDo }
        if plan.year < setting.today.year {
            return [.done, .done, .done, .postponed, .done, .dropped][number % 6]
        }
        guard let deadline, deadline < setting.today else {
            return [.doing, .toDo, .done, .toDo][number / 2 % 4]
        }
        return [.done, .doing, .done, .postponed, .toDo, .done, .dropped][number / 2 % 7]
    }
}
