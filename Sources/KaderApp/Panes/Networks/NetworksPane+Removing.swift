internal import KaderDomain

extension NetworksPane {
    /// Takes out the selected part of the opened network; nothing on other rows.
    func remove() -> [Step<Self>] {
        guard let card, row.id != nil else { return [] }
        return [.run(.remove(row, called: card.title(of: row)))]
    }

    func removed(_ title: Phrase) -> [Step<Self>] {
        [.say(Notice(.removed(title), .success))] + read
    }
}

extension OpenNetwork {
    /// What the part of a row is called; blank for other rows.
    func title(of row: NetworkRow) -> Phrase {
        switch row {
        case .function(let id):
            let named = board.first { $0.role.id == id }
            return named.map { named in
                Phrase(
                    nl: "\(named.role.role.label.nl) \(named.name)",
                    en: "\(named.role.role.label.en) \(named.name)")
            } ?? Phrase(same: "")
        case .official(let id):
            return Phrase(same: officials.first { $0.role.id == id }?.name ?? "")
        case .group(let id):
            return Phrase(same: groups.first { $0.id == id }?.theme ?? "")
        default: return Phrase(same: "")
        }
    }
}

extension Phrase {
    fileprivate static func removed(_ title: Phrase) -> Phrase {
        Phrase(
            nl: "Weggehaald: \(title.nl). Met {everywhere.undo|u} haal je het terug.",
            en: "Taken out: \(title.en). {everywhere.undo|u} brings it back.")
    }
}
