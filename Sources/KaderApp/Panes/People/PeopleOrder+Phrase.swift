internal import KaderDomain

extension PeopleOrder.Key {
    var label: Phrase {
        switch self {
        case .name: ContactColumn.name.label
        case .town: ContactColumn.town.label
        case .number: ContactColumn.number.label
        case .newest: Phrase(nl: "Laatst erbij", en: "Newest")
        }
    }
}

extension PeopleOrder {
    /// Whether what stands below is more; the newest have come last.
    var arrow: String { isReversed == (key == .newest) ? "↑" : "↓" }

    /// Nil for by name, as the list goes by itself.
    var told: Phrase? {
        guard self != .byName else { return nil }
        let (nl, en) = (key.label.nl.lowercased(), key.label.en.lowercased())
        return key == .newest
            ? Phrase(nl: "\(nl) \(arrow)", en: "\(en) \(arrow)")
            : Phrase(nl: "op \(nl) \(arrow)", en: "by \(en) \(arrow)")
    }
}
