internal import KaderDomain

/// How the list of people is sorted, which columns it has, and the views of it. It is sorted by what
/// an index has in order: by anything else would mean going through a million people.
extension PeoplePane: ViewedPane {
    static let list = ListName.people

    /// What is shown where nothing was chosen: as in the width of a whole screen.
    private var usual: [ContactColumn] { ContactColumn.shown(in: 80) }

    mutating func sort(by order: PeopleOrder) -> [Step<Self>] {
        self.order = order
        return remember() + ask()
    }

    /// Every order, the present one with an arrow; chosen again it turns round.
    var sortPick: Pick<Message> {
        Pick(
            Phrase(nl: "Sorteren op", en: "Sort by"),
            options: PeopleOrder.Key.allCases.map { key in
                let isPresent = key == order.key
                let mark = isPresent ? order.arrow : " "
                return .init(
                    Phrase(nl: "\(mark) \(key.label.nl)", en: "\(mark) \(key.label.en)"),
                    .sort(PeopleOrder(key, isReversed: isPresent && !order.isReversed)))
            })
    }

    /// The pick stays open: one chooses several columns.
    mutating func toggle(_ column: ContactColumn?) -> [Step<Self>] {
        if let column { shape.toggle(column, among: usual) } else { shape.columns = nil }
        let others = ContactColumn.allCases.filter { $0 != ContactColumn.needed }
        let place = column.flatMap(others.firstIndex).map { $0 + 1 } ?? 0
        return remember() + [.pick(columnPick(selected: place))]
    }

    func columnPick(selected place: Int) -> Pick<Message> {
        shape.columnPick(shown: usual, selected: place) { .toggleColumn($0) }
    }

    var presentView: SavedView {
        var view = SavedView(list: Self.list, name: "")
        shape.store(in: &view)
        view.sort = order == .byName ? "" : order.description
        (view.filter, view.withArchived) = (filter, withArchived)
        return view
    }

    mutating func show(_ view: SavedView) -> [Step<Self>] {
        shape = ListShape(view)
        shape.sort = nil
        let before = order
        order = PeopleOrder(view.sort) ?? .byName
        guard !view.name.isEmpty else { return order == before ? [] : ask() }
        (filter, withArchived) = (view.filter, view.withArchived)
        return ask()
    }

    static func message(_ message: ViewMessage) -> Message { .view(message) }
    static func effect(_ effect: ViewEffect) -> Effect { .view(effect) }
}
