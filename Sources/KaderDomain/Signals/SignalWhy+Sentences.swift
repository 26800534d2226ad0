extension SignalWhy {
    /// What was seen, with what it was compared, and what was or would have been needed.
    public func sentences(_ names: SignalNames) -> [Phrase] {
        guard let told else { return [Self.nobodyCame] }
        return [told.sentence(about: cell, names), Self.compared(told)]
            + Self.unsteady(told) + [Self.needed(told)]
    }

    private static let nobodyCame = Phrase(
        nl: "In deze weken kwam er niemand; er is niets te vergelijken",
        en: "Nobody came in these weeks; there is nothing to compare")

    private static func compared(_ test: RiseTest) -> Phrase {
        let base = test.counts.baseline.span
        guard base.openWeeks > 0 else {
            return Phrase(
                nl: "Er is nog niets van eerder om mee te vergelijken",
                en: "No earlier figures yet")
        }
        let members = SignalNumber.members(base.members)
        let weeks = SignalNumber.weeks(base.openWeeks)
        return Phrase(
            nl: "Vergeleken met \(members.nl) in \(weeks.nl) ervoor",
            en: "Compared with \(members.en) in \(weeks.en) before")
    }

    private static func unsteady(_ test: RiseTest) -> [Phrase] {
        guard test.counts.baseline.dispersion > 1 else { return [] }
        return [
            Phrase(
                nl: "De ene week is hier de andere niet; daarom is er meer nodig",
                en: "Weeks differ a lot here, so more is needed")
        ]
    }

    private static func needed(_ test: RiseTest) -> Phrase {
        let attention = test.needed(for: .attention)
        let signal = test.needed(for: .signal)
        switch test.level {
        case .signal:
            return Phrase(
                nl: "Het is een signaal vanaf \(signal) leden",
                en: "A signal starts at \(signal) members")
        case .attention:
            return Phrase(
                nl: "Het is “let op” vanaf \(attention) leden; een signaal vanaf \(signal)",
                en: "“Take note” starts at \(attention) members; a signal at \(signal)")
        case nil:
            return Phrase(
                nl: "Voor “let op” waren \(attention) leden nodig, voor een signaal \(signal)",
                en: "“Take note” needed \(attention) members, a signal \(signal)")
        }
    }
}
