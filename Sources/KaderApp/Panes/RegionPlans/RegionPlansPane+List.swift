public import KaderDomain
internal import KaderReference

extension RegionPlansPane {
    public var selected: PlanSummary? { selectedRow.map { shown[$0] } }

    var selectedRow: Int? { shown.firstIndex { $0.id == selection } }

    /// What people call a region; its code where the tables do not know it.
    func name(of region: String) -> String { reference.region(region)?.name ?? region }

    /// `Groningen 2026`.
    func name(of plan: RegionPlan) -> String { "\(name(of: plan.region)) \(plan.year)" }

    mutating func updateList(_ message: Message) -> [Step<Self>] {
        switch message {
        case .select(let step): return select(row: (selectedRow ?? 0) + step)
        case .selectFirst: return select(row: 0)
        case .selectLast: return select(row: Int.max)
        case .enter: return openSelected()
        case .look(let look): return openSelected(as: look)
        case .clearFilter: return filter(by: "")
        case .addNew: return [.open(.plan(PlanForm(region: scope.region, year: scope.year)))]
        case .edit: return editList()
        case .mark(let what): return markList(what)
        case .chooseSort: return [.pick(shape.sortPick { .sort($0) })]
        case .sort(let column): return sort(by: column)
        case .chooseColumns: return [.pick(columnPick(selected: 0))]
        case .toggleColumn(let column): return toggle(column)
        case .showHistory:
            return selected.map { [.history(kind: "regionPlan", id: $0.id.description)] } ?? []
        case .pickRegion: return [.pick(regions)]
        case .show(let scope): return show(scope)
        case .showYear(let step): return scope(yearsOn: step).map { show($0) } ?? []
        case .showAllYears: return show(PlanScope(region: scope.region))
        case .showConferences: return about { .conference(.list(region: $0)) }
        case .conference(let message): return update(message)
        case .showConditions: return about { .readConditions(of: $0) }
        case .markCondition(let condition, let region):
            return [.open(.condition(ConditionForm(region: region, condition: condition)))]
        default: return []
        }
    }

    mutating func select(row: Int) -> [Step<Self>] {
        let shown = shown
        selection = shown.isEmpty ? nil : shown[min(max(0, row), shown.count - 1)].id
        return []
    }

    /// Leaves the selection where it is; where its plan is not shown, the nearest row has it.
    mutating func keepSelection(near row: Int) {
        if selectedRow == nil { _ = select(row: row) }
    }

    private mutating func openSelected(as look: PlanLook = .tree) -> [Step<Self>] {
        guard let selected else { return [] }
        (opening, wanted, wantedLook) = (selected.id, nil, look)
        return [.run(.readPlan(selected.id))]
    }

    private mutating func show(_ scope: PlanScope) -> [Step<Self>] {
        self.scope = scope
        plans = nil
        reshape()
        return [.run(.readPlans(scope))]
    }
}

// MARK: - Region and year

extension RegionPlansPane {
    /// The scope one year on, or back; from all years it is this year. Nil where there are no
    /// plans of that year.
    func scope(yearsOn step: Int) -> PlanScope? {
        let year = scope.year.map { $0 + step } ?? today.year
        let years = RegionPlan.years.lowerBound...today.year + 2
        return years.contains(year) ? PlanScope(region: scope.region, year: year) : nil
    }

    /// Every region by name, after all of them at once.
    private var regions: Pick<Message> {
        let all = Pick<Message>.Option(
            Phrase.everywhere, .show(PlanScope(year: scope.year ?? today.year)))
        let ordered = reference.regions.sorted { Folding.fold($0.name) < Folding.fold($1.name) }
        return Pick(
            Phrase(nl: "Plannen van welke regio?", en: "Plans of which region?"),
            options: [all] + ordered.map(option))
    }

    /// A region, found by its older names and its municipalities as well.
    private func option(_ region: Region) -> Pick<Message>.Option {
        let towns = reference.municipalities(inRegion: region.code).map(\.name)
        return .init(
            region.name, otherNames: region.olderNames + towns,
            .show(PlanScope(region: region.code)))
    }
}

extension Phrase {
    /// All regions at once.
    static let everywhere = Phrase(nl: "Nederland", en: "Netherlands")
}
