public import KaderDomain

extension Phrase {
    /// Why a house is closed, as half a sentence: "het huis is dicht: Hemelvaartsdag".
    public init(_ closed: HouseClosed) {
        switch closed {
        case .closure(let reason):
            self.init(nl: "het huis is dicht: \(reason)", en: "the house is closed: \(reason)")
        case .holiday(let name):
            self.init(nl: "het huis is dicht: \(name.nl)", en: "the house is closed: \(name.en)")
        case .outsideOpening(let hours) where hours.isClosed:
            self.init(
                nl: "het huis is op die dag van de week dicht",
                en: "the house is closed on that day of the week")
        case .outsideOpening(let hours):
            self.init(
                nl: "het huis is open van \(hours.told(.nl))",
                en: "the house is open from \(hours.told(.en))")
        }
    }

    /// What stands beside a day on which the house is closed: "dicht: kerststop"; a holiday by its
    /// name alone.
    init(dayClosed closed: HouseClosed) {
        switch closed {
        case .closure(let reason):
            self.init(nl: "dicht: \(reason)", en: "closed: \(reason)")
        case .holiday(let name): self = name
        case .outsideOpening: self.init(nl: "dicht", en: "closed")
        }
    }

    /// What to mind about a day, as half a sentence: "let op: het huis is open van …".
    init(minding closed: HouseClosed) {
        let why = Phrase(closed)
        self.init(nl: "let op: \(why.nl)", en: "note: \(why.en)")
    }

    /// Said of a spreekuur that was planned where the door is closed: it stands, but nobody can book
    /// in it then.
    public init(plannedWhile closed: HouseClosed) {
        let why = Phrase(closed)
        self.init(
            nl: "Gepland, maar \(why.nl). Boeken kan dan niet.",
            en: "Planned, but \(why.en). Nothing can be booked then.")
    }

    /// How many spreekuren stand on days that were just closed; nil where none does.
    public init?(standing count: Int) {
        guard count > 0 else { return nil }
        self.init(
            nl: count == 1
                ? "Er staat op die dagen nog 1 spreekuur: zeg het af of verzet het."
                : "Er staan op die dagen nog \(count) spreekuren: zeg ze af of verzet ze.",
            en: count == 1
                ? "1 spreekuur is still planned on those days: cancel or move it."
                : "\(count) spreekuren are still planned on those days: cancel or move them.")
    }
}

extension DayHours {
    /// "09:00–12:30 en 13:30–17:00"; "dicht" where it is.
    public func told(_ language: Language) -> String {
        let (closed, and) = (
            Phrase(nl: "dicht", en: "closed"), Phrase(nl: " en ", en: " and ")
        )
        return isClosed
            ? closed[language] : parts.map(\.description).joined(separator: and[language])
    }
}

extension OpeningHours {
    /// "ma–vr 09:00–17:00, za dicht": days with the same hours together.
    public func told(_ language: Language) -> String {
        runs.map { run in
            let (first, last) = (run.days.lowerBound, run.days.upperBound)
            let days =
                first == last
                ? first.shortName[language]
                : "\(first.shortName[language])–\(last.shortName[language])"
            return "\(days) \(run.hours.told(language))"
        }.joined(separator: ", ")
    }
}

extension Closure {
    /// "26 jul – 6 aug", or the one day.
    public func told(_ language: Language) -> String {
        first == last
            ? first.short(in: language)
            : "\(first.short(in: language)) – \(last.short(in: language))"
    }
}
