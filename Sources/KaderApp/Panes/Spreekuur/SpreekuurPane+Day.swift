internal import KaderDomain

/// The agenda of a day: which column and which line the keyboard is on.
extension SpreekuurPane {
    /// The columns that no layer hides, each with the items that no layer hides.
    var columns: [DayColumn] {
        DayColumn.of(ofDay, by: split, from: now).compactMap { column in
            guard !hidden.contains(AgendaLayer(column.resource)) else { return nil }
            return DayColumn(
                resource: column.resource, name: column.name,
                items: column.items.filter { !hidden.contains($0.layer) },
                spreekuren: column.spreekuren)
        }
    }

    var selectedItem: DayItem? {
        guard scale == .day, opened == nil, let item else { return nil }
        return columns.first { $0.resource == column }?.items.first { $0.id == item }
    }

    mutating func selectItem(by step: Int) {
        guard let items = columns.first(where: { $0.resource == column })?.selectable else {
            return keepItem()
        }
        select(Self.moved(item, by: step, in: items.compactMap(\.id)), in: items)
    }

    /// The next column, at the same time.
    mutating func selectColumn(by step: Int) {
        let columns = columns
        column = Self.moved(column, by: step, in: columns.map(\.resource))
        guard let items = columns.first(where: { $0.resource == column })?.selectable else {
            return
        }
        let same = items.first { $0.id == item } ?? nearest(in: items)
        (item, selection) = (same?.id, same?.entry.id ?? selection)
    }

    /// After the day or what it holds changed: what was selected stays so, or else the nearest is.
    mutating func keepItem() {
        guard scale == .day else { return }
        let columns = columns
        if !columns.contains(where: { $0.resource == column }) {
            let own = columns.first { column in
                column.items.contains { $0.entry.id == selection && $0.id != nil }
            }
            column = (own ?? columns.first { !$0.selectable.isEmpty } ?? columns.first)?.resource
        }
        let items = columns.first { $0.resource == column }?.selectable ?? []
        guard !items.contains(where: { $0.id == item }) else { return }
        select(nearest(in: items)?.id, in: items)
    }

    private mutating func select(_ id: DayItem.ID?, in items: [DayItem]) {
        item = id
        guard let chosen = items.first(where: { $0.id == id }) else { return }
        (itemTime, selection) = (chosen.hours.from, chosen.entry.id)
    }

    /// What is going on at the time where the keyboard was, or comes first after it.
    private func nearest(in items: [DayItem]) -> DayItem? {
        let start = items.first { $0.entry.id == selection } ?? items.first
        guard let itemTime else { return start }
        return items.first { $0.hours.to > itemTime } ?? items.last
    }
}
