internal import KaderDomain
internal import KaderReference

extension SavedView {
    /// What of the list as it is now a view of it keeps, in words.
    func kept(knowing reference: Reference) -> [Phrase] {
        [
            filter.isEmpty ? nil : Phrase(nl: "filter \(filter)", en: "filter \(filter)"),
            keptOrder, keptColumns,
            region.map { Phrase(same: reference.region($0)?.name ?? $0) },
            year.map { Phrase(same: "\($0)") },
            withArchived ? Phrase(nl: "met het archief", en: "with the archive") : nil,
            isMine ? Phrase(nl: "die van jou", en: "yours") : nil,
        ].compactMap(\.self) + (agenda?.kept(knowing: reference) ?? [])
    }

    private var keptOrder: Phrase? {
        if list == .people { return (PeopleOrder(sort) ?? .byName).told }
        let key = sort.hasPrefix("-") ? String(sort.dropFirst()) : sort
        guard let label = label(ofColumn: key) else { return nil }
        let arrow = sort.hasPrefix("-") ? "↓" : "↑"
        return Phrase(nl: "op \(label.nl) \(arrow)", en: "by \(label.en) \(arrow)")
    }

    private var keptColumns: Phrase? {
        let labels = columns.compactMap(label(ofColumn:))
        guard !labels.isEmpty else { return nil }
        return Phrase(
            nl: "kolommen " + labels.map(\.nl).joined(separator: ", "),
            en: "columns " + labels.map(\.en).joined(separator: ", "))
    }

    private func label(ofColumn key: String) -> Phrase? {
        switch list {
        case .networks: NetworkColumn(rawValue: key)?.label
        case .plans: PlanColumn(rawValue: key)?.label
        case .people: ContactColumn(rawValue: key)?.label
        case .agenda: nil
        }
    }
}

extension AgendaLook {
    fileprivate func kept(knowing reference: Reference) -> [Phrase] {
        let place = house.map { Phrase(same: reference.house($0)?.town ?? $0) } ?? .online
        return [place, scale.told] + (hidden.isEmpty ? [] : [keptHidden])
    }

    /// `zonder vrij, 2 anderen`
    private var keptHidden: Phrase {
        let layers = hidden.compactMap { AgendaLayer(key: $0) }.map(\.label)
        let named = layers.filter { !$0.nl.isEmpty }
        let others = hidden.count - named.count
        let more = others == 0 ? [] : [Phrase.peopleAndRooms(others)]
        return Phrase(
            nl: "zonder " + (named + more).map(\.nl).joined(separator: ", "),
            en: "without " + (named + more).map(\.en).joined(separator: ", "))
    }
}

extension AgendaScale {
    fileprivate var told: Phrase {
        switch self {
        case .day: Phrase(nl: "dag", en: "day")
        case .week: Phrase(nl: "week", en: "week")
        case .month: Phrase(nl: "maand", en: "month")
        }
    }
}

extension Phrase {
    fileprivate static let online = Phrase(same: "online")

    fileprivate static func peopleAndRooms(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(nl: "1 mens of kamer", en: "1 person or room")
            : Phrase(nl: "\(count) mensen of kamers", en: "\(count) people or rooms")
    }
}
