internal import KaderDomain
internal import KaderReference

/// Municipalities and the divisions in which they lie, as lists to choose from (S27).
struct GeographyPicks {
    let reference: Reference
    let day: Day

    /// By name, told apart by their region; those that went up in another are found by their old name.
    ///
    /// - Parameter codes: of these; of all that exist on the day where nil.
    func municipalities<Message>(
        _ title: Phrase, _ codes: [String]? = nil, open: (String) -> Message
    ) -> Pick<Message> {
        let places = codes.map { codes in
            reference.municipalities.filter { codes.contains($0.code) }
        }
        return Pick(
            title,
            options: (places ?? reference.municipalities(on: day)).map { place in
                Pick<Message>.Option(
                    reference.municipalityName(place.code, on: day),
                    detail: reference.regionName(place.regionCode),
                    otherNames: [place.code] + place.otherNames + former(of: place.code)
                        + Folding.aliases(ofPlace: place.name),
                    open(place.code))
            })
    }

    /// Every division in which a municipality lies: the region leads to its networks, the others to the
    /// municipalities with which it shares them.
    func overlays<Message>(
        of code: String, networks: (String) -> Message, within: (Overlay) -> Message
    ) -> Pick<Message> {
        let name = reference.municipalityName(code, on: day)
        return Pick(
            name,
            options: reference.overlays(of: code, on: day).map { overlay in
                Pick<Message>.Option(
                    Phrase(
                        nl: "\(overlay.kind.label.nl): \(overlay.name.marked(overlay.certainty))",
                        en: "\(overlay.kind.label.en): \(overlay.name.marked(overlay.certainty))"),
                    detail: overlay.code,
                    overlay.kind == .region ? networks(overlay.code) : within(overlay))
            })
    }

    /// The municipalities of a division.
    func places<Message>(in overlay: Overlay, open: (String) -> Message) -> Pick<Message> {
        municipalities(
            Phrase(
                nl: "\(overlay.kind.label.nl) \(overlay.name)",
                en: "\(overlay.kind.label.en) \(overlay.name)"),
            reference.municipalities(in: overlay, on: day).map(\.code), open: open)
    }

    /// The names of those that went up in a municipality.
    private func former(of code: String) -> [String] {
        reference.municipalities.filter { $0.successor == code && !$0.exists(on: day) }
            .map(\.name)
    }
}
