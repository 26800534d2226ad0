internal import KaderDomain
internal import KaderStore

extension RegionPlansPane {
    /// One effect, one answer; every failure becomes a message with words.
    public static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void
    ) {
        do {
            try answer(effect, dependencies).map(send)
        } catch {
            send(effect.isRead ? .failed(Phrase(error)) : .refused(Phrase(error)))
        }
    }

    public static func writes(_ effect: Effect) -> Bool { !effect.isRead }

    private static func answer(_ effect: Effect, _ kader: Dependencies) throws -> Message? {
        let store = kader.store
        switch effect {
        case .readPlans(let scope):
            return .plansRead(try store.plans(year: scope.year, region: scope.region), scope)
        case .readPlan(let id): return try read(id, store)
        case .readBeginnings(let id): return .beginningsRead(try store.beginnings(of: id), of: id)
        case .mark(let item, let state):
            var marked = item
            marked.state = state
            try store.edit(marked, from: item)
            return .written(Phrase(marked: marked))
        case .move(let id, let parent, let rank):
            try store.move(id, under: parent, rank: rank)
            return .written(nil)
        case .remove(let item):
            try store.removePlanItem(item.id)
            return .written(Phrase(removed: item))
        case .setStatus(let ids, let status):
            try store.setStatus(status, of: ids)
            return .written(Phrase(plans: ids.count, are: status))
        case .markMany(let ids, let state):
            var change = PlanItemChange()
            change.state = state
            try store.change(ids, change)
            return .written(Phrase(marked: ids.count, as: state))
        case .removeMany(let ids):
            try store.removePlanItems(ids)
            return .written(Phrase(removed: ids.count))
        case .readQuality(let item):
            return .qualityRead(try store.qualityTests(of: item.id).first?.test, of: item)
        case .keepPage(let page): return .kept(try kader.keep(page))
        case .readBalance(let ids, let plans):
            let balance = PlanBalance(try ids.map { try store.plan($0).tree })
            return .told(
                BalanceWords.title(balance, of: plans),
                BalanceWords(balance, kader.language).lines)
        case .view(let effect): return try effect.perform(in: store).map { .view($0) }
        case .conference(let effect): return try perform(effect, with: kader)
        case .readConditions(let region):
            return .conditionsRead(try store.conditions(of: region))
        case .readAnalysis(let plan): return .analysisRead(try store.analysis(of: plan), of: plan)
        case .readStates(let plan): return .statesRead(try store.states(besides: plan), of: plan)
        case .compare(let plan, let state): return try compare(plan, with: state, kader)
        case .readVersion(let plan, let number): return try read(number, of: plan, kader)
        case .previewRollover(let plan, let year):
            return .rolloverRead(try store.rollover(of: plan, into: year), from: plan)
        case .rollOver(let plan, let year):
            return .written(Phrase(try store.rollOver(plan, into: year)))
        }
    }

    private static func read(_ id: RegionPlan.ID, _ store: ActingStore) throws -> Message {
        do {
            return .planRead(try store.plan(id))
        } catch StoreError.notFound {
            return .planGone(id)
        }
    }
}

extension RegionPlansPane.Effect {
    fileprivate var isRead: Bool {
        switch self {
        case .readPlans, .readPlan, .readBeginnings, .readQuality, .keepPage, .readBalance, .view,
            .readAnalysis,
            .readConditions,
            .readStates, .compare, .readVersion,
            .previewRollover:
            true
        case .conference(let effect): effect.isRead
        case .mark, .move, .remove, .setStatus, .markMany, .removeMany, .rollOver: false
        }
    }
}

extension Phrase {
    fileprivate init(marked item: PlanItem) {
        let label = item.state.label
        self.init(
            nl:
                "\(label.nl.capitalisedFirst): \(item.title). {everywhere.undo|u} maakt het ongedaan.",
            en: "\(label.en.capitalisedFirst): \(item.title). {everywhere.undo|u} to undo.")
    }

    fileprivate init(removed item: PlanItem) {
        self.init(
            nl: "Weggehaald: \(item.title). {everywhere.undo|u} zet het terug.",
            en: "Removed: \(item.title). {everywhere.undo|u} puts it back.")
    }

    fileprivate init(plans count: Int, are status: PlanStatus) {
        let nl = count == 1 ? "1 plan" : "\(count) plannen"
        let en = count == 1 ? "1 plan" : "\(count) plans"
        self.init(
            nl: "\(nl): \(status.label.nl). {everywhere.undo|u} maakt het ongedaan.",
            en: "\(en): \(status.label.en). {everywhere.undo|u} to undo.")
    }

    fileprivate init(marked count: Int, as state: ActionState) {
        let nl = count == 1 ? "1 actiepunt" : "\(count) actiepunten"
        let en = count == 1 ? "1 action" : "\(count) actions"
        self.init(
            nl: "\(nl): \(state.label.nl). {everywhere.undo|u} maakt het ongedaan.",
            en: "\(en): \(state.label.en). {everywhere.undo|u} to undo.")
    }

    fileprivate init(removed count: Int) {
        let nl = count == 1 ? "1 regel" : "\(count) regels"
        let en = count == 1 ? "1 line" : "\(count) lines"
        self.init(
            nl: "Weggehaald: \(nl). {everywhere.undo|u} maakt het ongedaan.",
            en: "Removed: \(en). {everywhere.undo|u} to undo.")
    }
}
