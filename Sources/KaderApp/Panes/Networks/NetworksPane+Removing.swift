internal import KaderDomain
internal import KaderReference

extension NetworksPane {
    /// Takes out the selected part of the opened network; nothing on other rows.
    func remove() -> [Step<Self>] {
        guard let card, row.id != nil else { return [] }
        let title = card.title(of: row, reference)
        return [.run(.remove(row, from: card.network.id, called: title))]
    }

    func removed(_ title: Phrase) -> [Step<Self>] {
        [.say(Notice(.removed(title), .success))] + read
    }
}

extension OpenNetwork {
    /// What the part of a row is called; blank for other rows.
    func title(of row: NetworkRow, _ reference: Reference) -> Phrase {
        switch row {
        case .region(let region): return Phrase(same: reference.regionName(region.region))
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
        case .request(let id):
            return Phrase(same: requests.first { $0.id == id }?.request.text ?? "")
        default: return Phrase(same: "")
        }
    }
}

extension Phrase {
    fileprivate static func removed(_ title: Phrase) -> Phrase {
        Phrase(
            nl: "Weggehaald: \(title.nl). Met {everywhere.undo|u} haal je het terug.",
            en: "Removed: \(title.en). {everywhere.undo|u} brings it back.")
    }
}
