internal import KaderDomain

extension EmployersPane {
    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .move(let step): return move(by: step)
        case .open: return open()
        case .goBack: goBack()
        case .toggleArchived: return toggleArchived()
        case .addEmployer: return [.open(.employer(EmployerForm(name: query.text)))]
        case .edit: return edit()
        case .addAlias: return form { .employerAlias(EmployerAliasForm($0.id, name: $0.name)) }
        case .addEstablishment:
            return form { .establishment(EstablishmentForm(of: $0.id, name: $0.name)) }
        case .merge: return form { .employerMerge(EmployerMergeForm($0.id, name: $0.name)) }
        case .startCrisis: return startCrisis()
        case .crisis(let move): return doInCrisis(move)
        case .crisisRead(let detail): accept(detail)
        case .toggleArchive: return toggleArchive()
        case .remove: return remove()
        case .showHistory: return showHistory()
        case .loaded(let page, let listing, let made): return accept(page, listing, made)
        case .opened(let card): return accept(card)
        case .written(let phrase): return [.say(Notice(phrase, .success))] + read
        case .lost(let id, let phrase): return lose(id, phrase)
        case .crisisLost(let id): if id == openedCrisis { goBack() }
        case .failed(let phrase): return [.say(Notice(phrase, .refusal))]
        }
        return []
    }

    /// Typing in the filter shows the list.
    public mutating func filter(by text: String) -> [Step<Self>] {
        close()
        query.text = text
        return [load]
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        (lines, hasMore, selection) = (before.lines, before.hasMore, before.selection)
        return filter(by: "")
    }

    private mutating func toggleArchived() -> [Step<Self>] {
        query.withArchived.toggle()
        return [load]
    }
}

// MARK: - Going about

extension EmployersPane {
    private mutating func move(by count: Int) -> [Step<Self>] {
        expected = nil
        if openedCrisis != nil {
            step = SpreekuurPane.moved(step, by: count, in: crisis?.steps.map(\.id) ?? [])
            return []
        }
        if opened != nil {
            row = SpreekuurPane.moved(row, by: count, in: card?.rows ?? []) ?? row
            return []
        }
        selection = SpreekuurPane.moved(selection, by: count, in: lines?.map(\.id) ?? [])
        return readOn()
    }

    /// Reads the next page where the keyboard comes near the end of what was read.
    private mutating func readOn() -> [Step<Self>] {
        guard hasMore, !isReadingOn, let lines, let last = lines.last?.id,
            let place = lines.firstIndex(where: { $0.id == selection }),
            place + Self.ahead >= lines.count
        else { return [] }
        isReadingOn = true
        return [.run(.load(EmployerListing(query, after: last)))]
    }

    /// So many rows before the end the next page is asked for.
    private static let ahead = 30

    private mutating func open() -> [Step<Self>] {
        if openedCrisis != nil { return doInCrisis(.edit) }
        if opened != nil, case .crisis(let id) = row { return open(id) }
        if opened != nil { return edit() }
        guard let selection else { return [] }
        return open(selection)
    }

    mutating func open(_ id: Employer.ID) -> [Step<Self>] {
        close()
        opened = id
        return [.run(.open(id))]
    }

    mutating func close() {
        (opened, card, row, expected) = (nil, nil, .name, nil)
        (openedCrisis, crisis, step) = (nil, nil, nil)
    }

    /// From a crisis to the card, from the card to the list.
    private mutating func goBack() {
        guard openedCrisis != nil else { return close() }
        (openedCrisis, crisis, step, expected) = (nil, nil, nil, nil)
    }
}

// MARK: - What comes back

extension EmployersPane {
    /// An answer to another question than the last is dropped.
    private mutating func accept(
        _ page: EmployerPage, _ listing: EmployerListing, _ made: Employer.ID?
    ) -> [Step<Self>] {
        guard listing.query == query else { return [] }
        if let after = listing.after {
            isReadingOn = false
            guard lines?.last?.id == after else { return [] }
            lines? += page.lines
        } else {
            lines = page.lines
        }
        hasMore = page.hasMore
        if let made { selection = made }
        keepSelection()
        guard let made, expected == made.description, opened == nil else { return [] }
        return open(made)
    }

    private mutating func keepSelection() {
        guard let lines, !lines.contains(where: { $0.id == selection }) else { return }
        selection = lines.first?.id
    }

    /// A crisis that was just begun here is opened.
    private mutating func accept(_ card: OpenEmployer) -> [Step<Self>] {
        guard card.employer.id == opened else { return [] }
        row = card.row(for: row, in: self.card)
        self.card = card
        if let made = card.rows.first(where: { $0.id != nil && $0.id == expected }) {
            (row, expected) = (made, nil)
            if case .crisis(let id) = made { return open(id) }
        }
        return []
    }

    private mutating func lose(_ id: Employer.ID, _ phrase: Phrase) -> [Step<Self>] {
        guard id == opened else { return [] }
        close()
        return [.say(Notice(phrase, .refusal)), load]
    }
}
