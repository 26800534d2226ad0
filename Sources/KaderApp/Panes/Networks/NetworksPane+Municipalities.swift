internal import KaderDomain
internal import KaderReference

/// From the municipalities of a network to the divisions in which they lie (S27).
extension NetworksPane {
    /// Enter on the line of municipalities; where there are none, the form that fills them in.
    mutating func showMunicipalities() -> [Step<Self>] {
        guard let card, !card.network.municipalities.isEmpty else { return edit() }
        let title = Phrase(
            nl: "Gemeenten van \(card.network.name)",
            en: "Municipalities of \(card.network.name)")
        return [
            .pick(
                picks(card).municipalities(title, card.network.municipalities) { .divisions($0) })
        ]
    }

    func showDivisions(of code: String) -> [Step<Self>] {
        guard let card else { return [] }
        return [
            .pick(
                picks(card).overlays(
                    of: code, networks: { .show(region: $0) }, within: { .within($0) }))
        ]
    }

    func show(_ overlay: Overlay) -> [Step<Self>] {
        guard let card else { return [] }
        return [.pick(picks(card).places(in: overlay) { .divisions($0) })]
    }

    private func picks(_ card: OpenNetwork) -> GeographyPicks {
        GeographyPicks(reference: reference, day: card.today)
    }
}
