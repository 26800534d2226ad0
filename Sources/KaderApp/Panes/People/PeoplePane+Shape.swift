internal import KaderDomain

/// Which columns the list of people has, and the views of it. It goes by name: another order would
/// mean going through a million people.
extension PeoplePane: ViewedPane {
    static let list = ListName.people

    /// What is shown where nothing was chosen: as in the width of a whole screen.
    private var usual: [ContactColumn] { ContactColumn.shown(in: 80) }

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
        (view.filter, view.withArchived) = (filter, withArchived)
        return view
    }

    mutating func show(_ view: SavedView) -> [Step<Self>] {
        shape = ListShape(view)
        shape.sort = nil
        guard !view.name.isEmpty else { return [] }
        (filter, withArchived) = (view.filter, view.withArchived)
        return ask()
    }

    static func message(_ message: ViewMessage) -> Message { .view(message) }
    static func effect(_ effect: ViewEffect) -> Effect { .view(effect) }
}
