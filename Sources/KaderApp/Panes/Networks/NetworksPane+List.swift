public import KaderDomain

/// What of the networks that were read is shown, in which order, and what of it is marked.
extension NetworksPane {
    /// The marked networks that were read, in the order of the list; those that the filter hides at
    /// the end.
    public var marked: [NetworkSummary] {
        let order = (networks ?? []).map(\.id)
        let ids = marks.all(to: selection, in: order)
        guard !ids.isEmpty else { return [] }
        let hidden = (all ?? []).filter { ids.contains($0.id) && !order.contains($0.id) }
        return (networks ?? []).filter { ids.contains($0.id) } + hidden
    }

    public var tally: Phrase? {
        guard opened == nil, let all, let networks else { return nil }
        let filter = ListFilter(networks: listFilter)
        return .tally(
            shown: networks.count, of: all.count, isFiltered: !filter.isEmpty,
            fault: filter.fault, marked: marks.isEmpty ? 0 : marked.count)
    }

    public var filterFault: Phrase? { ListFilter(networks: listFilter).faultInFull }

    mutating func mark(_ what: Marking) -> [Step<Self>] {
        guard let networks, let selection, current != nil else { return [] }
        let order = networks.map(\.id)
        switch what {
        case .toggle:
            marks.anchor == nil
                ? marks.toggle(selection) : marks.toggleRange(at: selection, in: order)
            return update(.move(1))
        case .range: marks.toggleRange(at: selection, in: order)
        case .all: marks.toggleAll(order)
        case .clear: marks.clear()
        }
        return []
    }

    /// Typing in the filter shows the list.
    public mutating func filter(by text: String) -> [Step<Self>] {
        close()
        listFilter = text
        reshape()
        return []
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        let steps = filter(by: "")
        if networks?.contains(where: { $0.id == before.selection }) == true {
            selection = before.selection
        }
        return steps
    }

    /// Shows what was read as it is to be seen now. The selection stays on its network, or goes to
    /// the nearest that is still shown; where nothing is shown, it waits.
    mutating func reshape() {
        let before = networks?.map(\.id) ?? []
        let (filter, cells) = (ListFilter(networks: listFilter), NetworkCells(reference))
        networks = all.map { cells.list($0, filter, shape) }
        let present = Set((networks ?? []).map(\.id))
        guard !present.isEmpty else { return }
        let place = selection.flatMap(before.firstIndex) ?? 0
        let nearest = before.dropFirst(place) + before.prefix(place).reversed()
        selection = nearest.first(where: present.contains) ?? networks?.first?.id
    }
}
