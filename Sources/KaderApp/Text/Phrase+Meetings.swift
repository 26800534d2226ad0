public import KaderDomain
internal import KaderReference

extension Phrase {
    /// What did not happen with an information meeting, and what to do now.
    init(_ error: MeetingError) {
        let (capacities, heads) = (Meeting.capacityRange, MeetingGuest.headsRange)
        switch error {
        case .noTheme:
            self.init(
                nl: "Niet bewaard: waar gaat de bijeenkomst over? Vul een thema in.",
                en: "Not saved: what is the meeting about? Fill in a theme.")
        case .noVenue:
            self.init(
                nl: "Niet bewaard: waar is het? Kies een huis of vul een plek in.",
                en: "Not saved: where is it? Choose a house or fill in a place.")
        case .capacity:
            self.init(
                nl:
                    "Niet bewaard: plaatsen zijn er \(capacities.lowerBound) tot en met \(capacities.upperBound).",
                en:
                    "Not saved: choose from \(capacities.lowerBound) to \(capacities.upperBound) seats."
            )
        case .full(let capacity):
            self.init(
                nl: "Niet bewaard: er is plaats voor \(capacity). Maak eerst meer plaatsen.",
                en: "Not saved: there is room for \(capacity). Make more seats first.")
        case .alreadyThere:
            self.init(
                nl: "Niet bewaard: deze persoon staat al op de lijst.",
                en: "Not saved: this person is on the list already.")
        case .noHeads:
            self.init(
                nl:
                    "Niet bewaard: kies een persoon, of een aantal van \(heads.lowerBound) tot en met \(heads.upperBound).",
                en:
                    "Not saved: choose a person, or a number from \(heads.lowerBound) to \(heads.upperBound)."
            )
        case .wishWithoutName:
            self.init(
                nl: "Niet bewaard: wie geen naam gaf, kan niet worden doorverwezen.",
                en: "Not saved: people who gave no name cannot be referred.")
        case .nothingToRefer:
            self.init(
                nl: "Niets gedaan: niemand vroeg om een doorverwijzing die er nog niet is.",
                en: "Nothing done: nobody is waiting for a referral.")
        }
    }
}

extension MeetingEntry.Guest {
    /// `Anna de Ruiter`, `12 mensen`.
    public var told: Phrase {
        guard guest.contact == nil else { return Phrase(same: name) }
        return guest.heads == 1
            ? Phrase(nl: "1 mens zonder naam", en: "1 person without a name")
            : Phrase(
                nl: "\(guest.heads) mensen zonder naam", en: "\(guest.heads) people without a name")
    }

    /// `wil naar juridisch`, `doorverwezen naar juridisch`; nil where they ask nothing.
    public var wished: Phrase? {
        guest.wish.map { wish in
            let target = wish.label(official: official)
            return guest.referral == nil
                ? Phrase(nl: "wil naar \(target.nl)", en: "wants to see \(target.en)")
                : Phrase(nl: "doorverwezen naar \(target.nl)", en: "referred to \(target.en)")
        }
    }
}

extension Dependencies {
    /// The name of the house, online, or what the place is called.
    public func name(of venue: MeetingVenue) -> String {
        switch venue {
        case .house(let key): reference.house(key)?.name[language] ?? key
        case .online: "online"
        case .elsewhere(let name): name
        }
    }
}
