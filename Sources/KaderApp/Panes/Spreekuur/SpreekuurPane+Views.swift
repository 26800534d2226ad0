internal import KaderDomain
internal import KaderReference

/// Views of the agenda under names: where, on which scale, what is hidden, and by what it is
/// filtered. Nothing is kept of how it was left.
extension SpreekuurPane: ViewedPane {
    static let list = ListName.agenda

    var presentView: SavedView {
        var look = AgendaLook(at: place)
        (look.scale, look.split) = (scale, split)
        look.hidden = hidden.map(\.key).sorted()
        var view = SavedView(list: Self.list, name: "")
        (view.filter, view.agenda) = (opened == nil ? filter : "", look)
        return view
    }

    /// Stays on the day where the keyboard is.
    mutating func show(_ view: SavedView) -> [Step<Self>] {
        guard let look = view.agenda else { return [] }
        close()
        hidden = Set(look.hidden.compactMap(AgendaLayer.init(key:)))
        (filter, column) = (view.filter, nil)
        let steps = look.place == place || !isKnown(look.place) ? [] : show(look.place)
        split = place == .online ? .consulenten : look.split
        return steps + show(look.scale)
    }

    private func isKnown(_ place: Place) -> Bool {
        place.house.map { reference.house($0) != nil } ?? true
    }

    func remember() -> [Step<Self>] { [] }

    static func message(_ message: ViewMessage) -> Message { .view(message) }
    static func effect(_ effect: ViewEffect) -> Effect { .view(effect) }
}
