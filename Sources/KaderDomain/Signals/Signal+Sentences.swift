extension Signal {
    /// `4 leden die werken bij X over Y in 4 weken`; for one that a person raised, who comes with what.
    public func sentence(_ names: SignalNames) -> Phrase {
        let words = cell.words(names, of: evidence?.members ?? 2)
        guard let evidence else {
            return Phrase(
                nl: "Leden \(words.nl), zonder telling",
                en: "Members \(words.en), without counts")
        }
        let members = SignalNumber.members(evidence.members)
        let weeks = SignalNumber.weeks(evidence.weeks)
        return Phrase(
            nl: "\(members.nl) \(words.nl) in \(weeks.nl)",
            en: "\(members.en) \(words.en) in \(weeks.en)")
    }

    /// What others get to read: counts, period and problem, nobody's name and no note. A number
    /// that would point at persons is not told (PRACTICE 4C).
    public func reportText(_ names: SignalNames, for audience: SignalAudience) -> [Phrase] {
        [Self.heading, subject(names), period] + [count(for: audience), expectation]
    }

    private static let heading = Phrase(
        nl: "Melding uit het spreekuur", en: "Report from the spreekuur")

    private func subject(_ names: SignalNames) -> Phrase {
        let words = cell.words(names)
        return Phrase(nl: "Onderwerp: leden \(words.nl)", en: "Subject: members \(words.en)")
    }

    private var period: Phrase {
        let first = ISOWeek(number: raised.number + 1 - (evidence?.weeks ?? 1))
        let weeks = ISOWeek.words(from: first, through: raised)
        return Phrase(nl: "Periode: \(weeks.nl)", en: "Period: \(weeks.en)")
    }

    private func count(for audience: SignalAudience) -> Phrase {
        guard let evidence else {
            return Phrase(
                nl: "Iemand van kader of spreekuur meldt dit; er zijn geen tellingen",
                en: "A kaderlid or a spreekuur reports this; there are no counts")
        }
        guard let told = audience.shown(evidence.members) else {
            return Phrase(
                nl: "Aantal: minder dan \(audience.fewest) leden",
                en: "Number: fewer than \(audience.fewest) members")
        }
        let members = SignalNumber.members(told)
        return Phrase(nl: "Aantal: \(members.nl)", en: "Number: \(members.en)")
    }

    private var expectation: Phrase {
        switch evidence?.level {
        case .signal:
            Phrase(
                nl: "Dat is veel meer dan verwacht",
                en: "That is far more than expected")
        case .attention:
            Phrase(nl: "Dat is meer dan verwacht", en: "That is more than expected")
        case nil:
            Phrase(
                nl: "Graag horen wij wat hiermee gebeurt",
                en: "We would like to hear what is done with this")
        }
    }
}
