internal import KaderDomain

extension NetworksPane {
    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .move(let step): return move(by: step)
        case .open: return open()
        case .goBack: return goBack()
        case .chooseRegion: return [.pick(regionPick)]
        case .show(let region): return show(region: region)
        case .toggleArchived: return toggleArchived()
        case .toggleMine: return toggleMine()
        case .coverage(let choice): return choose(choice)
        case .openFound(let id): return open(id)
        case .divisions(let code): return showDivisions(of: code)
        case .within(let overlay): return show(overlay)
        case .addNetwork: return [.open(.network(NetworkForm(inRegion: query.region)))]
        case .edit: return edit()
        case .addRegion: return add { .networkRegion(NetworkRegionForm(in: $0)) }
        case .addFunction: return add { .boardFunction(BoardFunctionForm(in: $0)) }
        case .addOfficial: return add { .accompaniment(AccompanimentForm(in: $0)) }
        case .addRequest: return add { .networkRequest(NetworkRequestForm(in: $0)) }
        case .addGroup: return add { .workingGroup(WorkingGroupForm(in: $0)) }
        case .editPerson: return editPerson()
        case .toggleArchive: return toggleArchive()
        case .mark(let what): return mark(what)
        case .setArchived(let ids, let isArchived):
            return [.run(.setAllArchived(ids, isArchived))]
        case .chooseSort: return [.pick(shape.sortPick { .sort($0) })]
        case .sort(let column): return sort(by: column)
        case .chooseColumns: return [.pick(columnPick(selected: 0))]
        case .toggleColumn(let column): return toggle(column)
        case .showHistory: return showHistory()
        case .view(let message): return update(message)
        case .remove: return remove()
        case .removed(let title): return removed(title)
        case .loaded(let networks, let query): return accept(networks, for: query)
        case .opened(let card): return accept(card)
        case .changedMany(let phrase): return [.say(Notice(phrase, .success))] + read
        case .archived(let network): return [.say(Notice(.archived(network), .success))] + read
        case .lost(let id, let phrase): return lose(id, phrase)
        case .failed(let phrase): return [.say(Notice(phrase, .refusal))]
        }
    }
}

// MARK: - Going about

extension NetworksPane {
    private mutating func move(by step: Int) -> [Step<Self>] {
        expected = nil
        if opened != nil {
            row = card.flatMap { Self.neighbour(of: row, in: $0.rows, step) } ?? row
        } else if let networks {
            selection = Self.neighbour(of: selection, in: networks.map { $0.id }, step)
        }
        return []
    }

    private static func neighbour<T: Equatable>(of item: T?, in items: [T], _ step: Int) -> T? {
        guard let place = item.flatMap(items.firstIndex) else { return items.first }
        return items[min(max(0, place + step), items.count - 1)]
    }

    /// Enter: opens a network; in an opened one, what is selected.
    private mutating func open() -> [Step<Self>] {
        if opened != nil { return row == .municipalities ? showMunicipalities() : edit() }
        guard let selection else { return [] }
        opened = selection
        return [.run(.open(selection))]
    }

    private mutating func goBack() -> [Step<Self>] {
        close()
        return []
    }

    mutating func close() {
        (opened, card, row, expected) = (nil, nil, .name, nil)
    }

    private mutating func show(region: String?) -> [Step<Self>] {
        close()
        (query.region, query.isMine) = (region, false)
        return [.run(.load(query))]
    }

    private mutating func toggleMine() -> [Step<Self>] {
        query.isMine.toggle()
        return [.run(.load(query))]
    }

    private mutating func open(_ id: Network.ID) -> [Step<Self>] {
        (opened, card, row) = (id, nil, .name)
        return [.run(.open(id))]
    }

    private mutating func toggleArchived() -> [Step<Self>] {
        query.withArchived.toggle()
        return [.run(.load(query))]
    }
}

// MARK: - What comes back

extension NetworksPane {
    /// An answer to another question than the last is dropped.
    private mutating func accept(
        _ networks: [NetworkSummary], for query: NetworkQuery
    ) -> [Step<Self>] {
        guard query == self.query else { return [] }
        all = networks
        marks.keep(Set(networks.map(\.id)))
        reshape()
        guard let made = networks.first(where: { $0.id.description == expected }) else { return [] }
        if self.networks?.contains(made) == false { _ = filter(by: "") }
        (selection, expected) = (made.id, nil)
        return []
    }

    private mutating func accept(_ card: OpenNetwork) -> [Step<Self>] {
        guard card.network.id == opened else { return [] }
        row = card.row(for: row, in: self.card)
        self.card = card
        if let made = card.rows.first(where: { $0.id != nil && $0.id == expected }) {
            (row, expected) = (made, nil)
        }
        return []
    }

    private mutating func lose(_ id: Network.ID, _ phrase: Phrase) -> [Step<Self>] {
        guard id == opened else { return [] }
        close()
        return [.say(Notice(phrase, .refusal)), .run(.load(query))]
    }
}

extension Phrase {
    fileprivate static func archived(_ network: Network) -> Phrase {
        network.isArchived
            ? Phrase(
                nl: "Gearchiveerd: \(network.name). Met {everywhere.undo|u} haal je het terug.",
                en: "Archived: \(network.name). {everywhere.undo|u} brings it back.")
            : Phrase(nl: "Teruggehaald: \(network.name).", en: "Brought back: \(network.name).")
    }
}
