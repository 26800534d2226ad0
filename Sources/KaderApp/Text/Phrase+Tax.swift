public import KaderDomain

extension Phrase {
    /// Why a moment lies in no campaign, with what is open instead, as half a sentence.
    init(_ refusal: CampaignRefusal) {
        switch refusal {
        case .outside(nil):
            self.init(
                nl: "er is nu geen invulcampagne; een vraag noteren kan het hele jaar",
                en: "there is no campaign now; a question can be noted all year")
        case .outside(let next?):
            self.init(
                nl:
                    "de invulcampagne is \(next.told(.nl)); een vraag noteren kan het hele jaar",
                en: "the campaign is \(next.told(.en)); a question can be noted all year")
        case .elsewhere(let places) where places.isEmpty:
            self.init(
                nl: "er doet nog geen huis mee aan de invulcampagne",
                en: "no house takes part in the campaign yet")
        case .elsewhere(let places):
            let keys = places.map(\.description)
            let some = keys.prefix(4).joined(separator: ", ") + (keys.count > 4 ? ", …" : "")
            self.init(
                nl: "hier is geen invulcampagne; wel in: \(some)",
                en: "the campaign is not here, but in: \(some)")
        case .otherHours(let hours):
            self.init(
                nl: "de invulcampagne is hier op \(hours.told(.nl))",
                en: "the campaign is here on \(hours.told(.en))")
        }
    }

    /// The same as a sentence, where there is nothing to show.
    init(outOfSeason refusal: CampaignRefusal) {
        let why = Phrase(refusal)
        self.init(nl: "Geen plekken: \(why.nl).", en: "No slots: \(why.en).")
    }

    /// A day of a campaign has too few places left, as half a sentence.
    init(left: Int, of capacity: Int) {
        guard left > 0 else {
            self.init(
                nl: "de invulcampagne zit die dag vol, met \(capacity) mensen",
                en: "the campaign is full that day, with \(capacity) people")
            return
        }
        self.init(
            nl: "er kunnen die dag nog maar \(left) van de \(capacity) mensen bij",
            en: "only \(left) of \(capacity) people can still come that day")
    }

    /// More come along than may.
    init(household: ClosedRange<Int>) {
        guard household.upperBound > 0 else {
            self.init(
                nl: "Niet gemaakt: alleen bij belasting komen huisgenoten mee. Zet er 0.",
                en: "Not made: housemates come along for tax only. Make it 0.")
            return
        }
        self.init(
            nl: "Niet gemaakt: er komen hoogstens \(household.upperBound) huisgenoten mee.",
            en: "Not made: at most \(household.upperBound) housemates come along.")
    }

    init(_ error: CampaignError) {
        switch error {
        case .yearOutside(let years):
            self.init(
                nl:
                    "Niet bewaard: kies een jaar van \(years.lowerBound) tot en met \(years.upperBound).",
                en: "Not saved: choose a year from \(years.lowerBound) to \(years.upperBound)."
            )
        case .endsBeforeItBegins:
            self.init(
                nl: "Niet bewaard: de campagne eindigt voor hij begint. Kies een latere dag.",
                en: "Not saved: the campaign ends before it begins. Choose a later day.")
        case .tooLong:
            self.init(
                nl: "Niet bewaard: een campagne duurt hoogstens een jaar. Kies minder dagen.",
                en: "Not saved: a campaign lasts a year at most. Choose fewer days.")
        case .existsAlready(let year):
            self.init(
                nl: "Niet bewaard: er is al een campagne van \(year). Wijzig die.",
                en: "Not saved: there is already a campaign of \(year). Edit that one.")
        case .withoutHours:
            self.init(
                nl: "Niet bewaard: er staan nog geen uren. Typ bijvoorbeeld: wo 13:00-16:00.",
                en: "Not saved: there are no hours yet. Type, for instance: wed 13:00-16:00.")
        case .capacityOutside(let range):
            self.init(
                nl:
                    "Niet bewaard: kies een aantal mensen per dag van \(range.lowerBound) tot en met \(range.upperBound).",
                en:
                    "Not saved: choose a number of people a day from \(range.lowerBound) to \(range.upperBound)."
            )
        case .overFull(let day, let agreed, let capacity):
            self.init(
                nl:
                    "Niet gedaan: op \(day.medium(in: .nl)) zijn er \(agreed) mensen afgesproken, en er is plek voor \(capacity).",
                en:
                    "Not done: \(agreed) people are booked on \(day.medium(in: .en)), and there would be room for \(capacity)."
            )
        }
    }

    init(_ error: TaxQuestionError) {
        switch error {
        case .withoutQuestion:
            self.init(
                nl: "Niet bewaard: er staat nog geen vraag. Typ wat er gevraagd is.",
                en: "Not saved: there is no question yet. Type what was asked.")
        case .withoutAnswer:
            self.init(
                nl: "Niet bewaard: er staat nog geen antwoord. Typ wat er gezegd is.",
                en: "Not saved: there is no answer yet. Type what was said.")
        case .answeredAlready(let name):
            self.init(
                nl: "Niet gedaan: \(name) heeft deze vraag al beantwoord. Wijzig het antwoord.",
                en: "Not done: \(name) answered this question already. Change the answer.")
        }
    }
}

extension Campaign {
    /// `van ma 1 maart t/m vr 30 april 2027`
    public func told(_ language: Language) -> String {
        let words = Phrase(nl: "van", en: "from")[language]
        let through = Phrase(nl: "t/m", en: "through")[language]
        let year = String(last.description.prefix(4))
        return
            "\(words) \(first.medium(in: language)) \(through) \(last.medium(in: language)) \(year)"
    }
}

extension [WeeklyHours] {
    /// `wo 13:30–16:30, vr 9:00–12:00`
    public func told(_ language: Language) -> String {
        map { $0.label[language] }.joined(separator: ", ")
    }
}
