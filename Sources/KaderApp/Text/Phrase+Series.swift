public import KaderDomain

extension Phrase {
    /// Why a day falls out, as half a sentence: "Hemelvaartsdag".
    public init(_ bar: SessionBar) {
        switch bar {
        case .closed(.closure(let reason)): self.init(same: reason)
        case .closed(.holiday(let name)): self = name
        case .closed(let closed): self.init(closed)
        case .clockChange:
            self.init(nl: "dan verspringt de klok", en: "the clock changes then")
        case .taken(let holding):
            self.init(
                nl: "\(holding.name) is bezet van \(holding.hours)",
                en: "\(holding.name) is taken from \(holding.hours)")
        case .barred(let name, let bar):
            self.init(nl: "\(name) \(bar.label.nl)", en: "\(name) \(bar.label.en)")
        case .nobodyFree:
            self.init(nl: "er zijn niet genoeg mensen vrij", en: "not enough people are free")
        case .planned:
            self.init(nl: "staat al in de agenda", en: "is already in the agenda")
        }
    }

    /// How many of the days come: "9 spreekuren gepland; 3 vallen uit."
    public init(planned proposals: [SessionProposal]) {
        let coming = proposals.count { $0.comes }
        let fallen = proposals.count - coming
        let dutch = coming == 1 ? "1 spreekuur gepland" : "\(coming) spreekuren gepland"
        let english = coming == 1 ? "1 spreekuur planned" : "\(coming) spreekuren planned"
        guard fallen > 0 else {
            self.init(nl: "\(dutch).", en: "\(english).")
            return
        }
        self.init(
            nl: "\(dutch); \(fallen == 1 ? "1 dag valt" : "\(fallen) dagen vallen") uit.",
            en: "\(english); \(fallen) skipped.")
    }

    public init(_ error: SeriesError) {
        switch error {
        case .tooLong(let limit):
            self.init(
                nl:
                    "Niet gepland: een reeks duurt hoogstens twee jaar, tot en met \(limit.medium(in: .nl)) \(limit.year).",
                en:
                    "Not planned: a series lasts two years at most, through \(limit.medium(in: .en)) \(limit.year)."
            )
        case .noDays:
            self.init(
                nl: "Niet gepland: tussen begin en einde valt geen dag. Kies een later einde.",
                en: "Not planned: no day falls between the beginning and the end. End it later.")
        case .someFallOut(let proposals): self.init(asking: proposals)
        case .noneComes(let bar):
            let why = Phrase(bar)
            self.init(
                nl: "Niet gepland: alle dagen vallen uit; de eerste om: \(why.nl).",
                en: "Not planned: every day is skipped; the first because: \(why.en).")
        case .endedBefore(let day):
            self.init(
                nl: "Niet gedaan: na \(day.medium(in: .nl)) komt deze reeks niet meer.",
                en: "Not done: this series has no days after \(day.medium(in: .en)).")
        case .appointmentsOutside(let entries):
            let names = entries.prefix(3).map { "\($0.contact) (\($0.appointment.day))" }
            let told = names.joined(separator: ", ") + (entries.count > 3 ? ", …" : "")
            self.init(
                nl:
                    "Niet gedaan: \(entries.count == 1 ? "er staat nog 1 afspraak" : "er staan nog \(entries.count) afspraken"): \(told). Verzet die eerst.",
                en:
                    "Not done: \(entries.count) \(entries.count == 1 ? "appointment is" : "appointments are") still in it: \(told). Move those first."
            )
        case .emptyWeek(let monday):
            let week = monday.isoWeek.week
            self.init(
                nl: "Niet gekopieerd: in week \(week) staat geen spreekuur.",
                en: "Not copied: week \(week) has no spreekuur.")
        }
    }
}

extension Phrase {
    /// "Nog niet gepland: deze 3 vallen uit: do 6 mei (Hemelvaartsdag), …".
    private init(asking proposals: [SessionProposal]) {
        let fallen = proposals.filter { !$0.comes }
        func days(_ language: Language) -> String {
            let told = fallen.prefix(3).compactMap { proposal in
                proposal.bar.map {
                    "\(proposal.day.short(in: language)) (\(Phrase($0)[language]))"
                }
            }
            return told.joined(separator: ", ") + (fallen.count > 3 ? ", …" : "")
        }
        self.init(
            nl: fallen.count == 1
                ? "Nog niet gepland: deze valt uit: \(days(.nl))."
                : "Nog niet gepland: deze \(fallen.count) vallen uit: \(days(.nl)).",
            en: fallen.count == 1
                ? "Not planned yet: this one is skipped: \(days(.en))."
                : "Not planned yet: these \(fallen.count) are skipped: \(days(.en)).")
    }
}

extension SeriesEnd {
    /// "10 keer", "t/m do 24 jun 2027".
    public func told(_ language: Language) -> String {
        switch self {
        case .count(let count):
            Phrase(nl: "\(count) keer", en: count == 1 ? "once" : "\(count) times")[language]
        case .day(let day):
            Phrase(nl: "t/m ", en: "through ")[language] + day.long(in: language)
        }
    }
}

extension Phrase {
    public init(changedSessions count: Int) {
        self.init(
            nl: count == 1 ? "1 spreekuur gewijzigd." : "\(count) spreekuren gewijzigd.",
            en: count == 1 ? "1 spreekuur changed." : "\(count) spreekuren changed.")
    }

    public init(endedSessions count: Int) {
        self.init(
            nl:
                "Reeks beëindigd: \(count == 1 ? "1 spreekuur" : "\(count) spreekuren") uit de agenda.",
            en:
                "Series ended: \(count == 1 ? "1 spreekuur" : "\(count) spreekuren") removed from the agenda."
        )
    }
}
