public import KaderDomain

/// What laptops of the bus brought and may not make, for people.
public enum HeldWords {
    /// Of what, and how many: `2 × spreekuur, 1 × ruimte`.
    public static func what(_ held: HeldCommit) -> Phrase {
        let parts = held.changes.sorted { $0.key < $1.key }.map { kind, count in
            (count, ThingWords.label(of: kind))
        }
        return Phrase(
            nl: parts.map { "\($0.0) × \($0.1.nl)" }.joined(separator: ", "),
            en: parts.map { "\($0.0) × \($0.1.en)" }.joined(separator: ", "))
    }

    /// Who made it, as the laptop says, and when.
    static func maker(_ held: HeldCommit) -> Phrase {
        let at = Amsterdam.local(held.at)
        return Phrase(
            nl: "van \(held.actor), \(at.day.short(in: .nl)) \(at.time)",
            en: "by \(held.actor), \(at.day.short(in: .en)) \(at.time)")
    }

    /// Of what, by whom and when: two of the same are told apart.
    static func line(_ held: HeldCommit) -> Phrase {
        let (what, maker) = (what(held), maker(held))
        return Phrase(nl: "\(what.nl) \(maker.nl)", en: "\(what.en) \(maker.en)")
    }

    /// Why it is apart, with the kind of thing for which.
    public static func why(_ held: HeldCommit) -> Phrase {
        guard !held.about.isEmpty else { return held.why.label }
        let about = ThingWords.label(of: held.about)
        return Phrase(
            nl: "\(about.nl) \(held.why.label.nl)", en: "\(about.en) \(held.why.label.en)")
    }

    /// Whether somebody decided.
    public static func state(_ held: HeldCommit) -> Phrase {
        held.refusedAt == nil
            ? Phrase(nl: "wacht op jou", en: "waits for you")
            : Phrase(nl: "geweigerd", en: "refused")
    }

    /// How much of it waits for a decision, and how one looks at it.
    static func waiting(_ waiting: HeldWaiting) -> Phrase {
        let count = waiting.count
        return Phrase(
            nl: count == 1
                ? "bracht één stap die daar niet hoort: Enter toont hem"
                : "bracht \(count) stappen die daar niet horen: Enter toont ze",
            en: count == 1
                ? "brought one step that does not belong there: Enter shows it"
                : "brought \(count) steps that do not belong there: Enter shows them")
    }

    public static let admitted = Phrase(
        nl: "Ingelezen. Bij de volgende keer uitwisselen gaat het naar de andere apparaten.",
        en: "Taken in. It goes to the other devices at the next sync.")

    public static let refused = Phrase(
        nl: "Geweigerd. Het blijft apart staan; inlezen kan later nog.",
        en: "Refused. It stays apart; it can still be taken in later.")

    /// Changes that were taken in and have no place yet: what they hang on is still apart.
    public static func waiting(_ count: Int) -> Phrase {
        Phrase(
            nl: "\(count) wijzigingen wachten op iets dat nog apart staat. Lees dat ook in.",
            en:
                "\(count) \(count == 1 ? "change waits" : "changes wait") for something that is still apart. Take that in too."
        )
    }
}

extension Phrase {
    static let busLaptop = Phrase(nl: "de laptop van de bus", en: "the bus laptop")

    init(_ error: HeldError) {
        switch error {
        case .unknown:
            self.init(
                nl: "Dit staat niet apart. Kijk opnieuw wat er apart staat; er is niets veranderd.",
                en: "This is not kept apart. Look again at what is; nothing was changed.")
        case .beyondTime:
            self.init(
                nl:
                    "Niet ingelezen: de tijd die erbij staat kan niet kloppen, en zou elk apparaat van slag brengen. Het blijft apart.",
                en:
                    "Not taken in: its time cannot be right, and would upset every device. It stays apart."
            )
        case .refused:
            self.init(
                nl: "Dit was al geweigerd. Er is niets veranderd.",
                en: "This has already been refused. Nothing was changed.")
        }
    }
}
