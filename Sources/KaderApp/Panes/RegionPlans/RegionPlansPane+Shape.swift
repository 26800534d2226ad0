public import KaderDomain

/// How the list of plans is filtered, sorted and marked, and which columns it has.
extension RegionPlansPane {
    public var tally: Phrase? {
        if let open { return open.tally }
        guard let plans else { return nil }
        let filter = ListFilter(plans: listFilter)
        return .tally(
            shown: shown.count, of: plans.count, isFiltered: !filter.isEmpty,
            fault: filter.fault, marked: markedPlans.count)
    }

    public var filterFault: Phrase? {
        let filter = open.map { ListFilter(planLines: $0.filter) }
        return (filter ?? ListFilter(plans: listFilter)).faultInFull
    }

    /// Makes anew what is shown of what was read. The selection is left to the caller.
    mutating func reshape() {
        shown = PlanCells(reference).list(plans ?? [], ListFilter(plans: listFilter), shape)
    }

    mutating func sort(by column: PlanColumn?) -> [Step<Self>] {
        shape.sort(by: column)
        reshape()
        return remember()
    }

    /// The pick stays open: one chooses several columns.
    mutating func toggle(_ column: PlanColumn?) -> [Step<Self>] {
        if let column { shape.toggle(column, among: usual) } else { shape.columns = nil }
        let others = PlanColumn.allCases.filter { $0 != PlanColumn.needed }
        let place = column.flatMap(others.firstIndex).map { $0 + 1 } ?? 0
        return remember() + [.pick(columnPick(selected: place))]
    }

    func columnPick(selected place: Int) -> Pick<Message> {
        shape.columnPick(shown: usual, selected: place) { .toggleColumn($0) }
    }

    /// What is shown where nothing was chosen: as in the width of a whole screen.
    private var usual: [PlanColumn] { PlanColumn.shown(in: 80, scope) }
}

// MARK: - Views

extension RegionPlansPane: ViewedPane {
    static let list = ListName.plans

    var presentView: SavedView {
        var view = SavedView(list: Self.list, name: "")
        shape.store(in: &view)
        view.filter = listFilter
        (view.region, view.year) = (scope.region, scope.year)
        return view
    }

    mutating func show(_ view: SavedView) -> [Step<Self>] {
        shape = ListShape(view)
        if !view.name.isEmpty {
            (open, opening, listFilter) = (nil, nil, view.filter)
            scope = PlanScope(region: view.region, year: view.year)
        }
        reshape()
        keepSelection(near: 0)
        return view.name.isEmpty ? [] : [.run(.readPlans(scope))]
    }

    static func message(_ message: ViewMessage) -> Message { .view(message) }
    static func effect(_ effect: ViewEffect) -> Effect { .view(effect) }
}
