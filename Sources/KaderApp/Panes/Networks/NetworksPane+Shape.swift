internal import KaderDomain

/// Sorting, and which columns there are.
extension NetworksPane {
    /// What is shown where nothing was chosen: as in the width of a whole screen.
    private var usual: [NetworkColumn] { NetworkColumn.shown(in: 80) }

    mutating func sort(by column: NetworkColumn?) -> [Step<Self>] {
        shape.sort(by: column)
        reshape()
        return remember()
    }

    /// The pick stays open: one chooses several columns.
    mutating func toggle(_ column: NetworkColumn?) -> [Step<Self>] {
        if let column { shape.toggle(column, among: usual) } else { shape.columns = nil }
        let others = NetworkColumn.allCases.filter { $0 != NetworkColumn.needed }
        let place = column.flatMap(others.firstIndex).map { $0 + 1 } ?? 0
        return remember() + [.pick(columnPick(selected: place))]
    }

    func columnPick(selected place: Int) -> Pick<Message> {
        shape.columnPick(shown: usual, selected: place) { .toggleColumn($0) }
    }
}

// MARK: - Views

extension NetworksPane: ViewedPane {
    static let list = ListName.networks

    var presentView: SavedView {
        var view = SavedView(list: Self.list, name: "")
        shape.store(in: &view)
        view.filter = listFilter
        (view.region, view.withArchived) = (query.region, query.withArchived)
        view.isMine = query.isMine
        if query.isMine { view.region = nil }
        return view
    }

    mutating func show(_ view: SavedView) -> [Step<Self>] {
        shape = ListShape(view)
        guard !view.name.isEmpty else {
            reshape()
            return []
        }
        close()
        listFilter = view.filter
        query = NetworkQuery(
            region: view.region, withArchived: view.withArchived, isMine: view.isMine)
        reshape()
        return [.run(.load(query))]
    }

    static func message(_ message: ViewMessage) -> Message { .view(message) }
    static func effect(_ effect: ViewEffect) -> Effect { .view(effect) }
}
