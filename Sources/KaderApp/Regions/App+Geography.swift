internal import KaderDomain
public import KaderReference

// MARK: - Municipalities and their divisions

/// Going from a municipality to its divisions, and back to municipalities (S27).
public enum GeographyMessage: Sendable {
    /// The divisions of the municipality with this code.
    case municipality(String)

    /// The municipalities of a division.
    case within(Overlay)

    /// The networks of the region with this code.
    case networks(String)
}

extension App {
    /// Every municipality of today.
    mutating func showGeography() {
        push(
            GeographyPicks(reference: reference, day: now.day).municipalities(
                Phrase(nl: "Welke gemeente?", en: "Which municipality?")
            ) { Addressed(.geography(.municipality($0))) })
    }

    mutating func receive(_ message: GeographyMessage) -> [Work] {
        let picks = GeographyPicks(reference: reference, day: now.day)
        switch message {
        case .municipality(let code):
            push(
                picks.overlays(
                    of: code, networks: { Addressed(.geography(.networks($0))) },
                    within: { Addressed(.geography(.within($0))) }))
        case .within(let overlay):
            push(picks.places(in: overlay) { Addressed(.geography(.municipality($0))) })
        case .networks(let region):
            guard let index = panes.firstIndex(where: { $0.place == NetworksPane.place }) else {
                return []
            }
            focus = index
            return take(panes[index].receive(NetworksPane.Message.show(region: region)))
        }
        return []
    }

    private mutating func push(_ pick: Pick<Addressed>) {
        sheets.append(.pick(PickState(pick: pick)))
    }
}
