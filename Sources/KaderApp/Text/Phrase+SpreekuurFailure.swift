public import KaderDomain

extension Phrase {
    init(_ error: SpreekuurError) {
        switch error {
        case .understaffed(let needed, let given):
            self.init(
                nl:
                    "Niet gepland: er zijn \(needed) consulenten nodig en er \(given == 1 ? "is er 1" : "zijn er \(given)"). Kies er nog \(needed - given).",
                en:
                    "Not planned: it takes \(needed) consulenten and there \(given == 1 ? "is 1" : "are \(given)"). Choose \(needed - given) more."
            )
        case .sameConsulentTwice:
            self.init(
                nl: "Niet gepland: een consulent staat er twee keer in. Haal er een weg.",
                en: "Not planned: a consulent is in it twice. Remove one.")
        case .sameRoomTwice:
            self.init(
                nl: "Niet gepland: een ruimte staat er twee keer in. Haal er een weg.",
                en: "Not planned: a room is in it twice. Remove one.")
        case .withoutRoom:
            self.init(
                nl: "Niet gepland: er is nog geen ruimte gekozen. Kies een ruimte.",
                en: "Not planned: no room is chosen yet. Choose a room.")
        case .roomOnline:
            self.init(
                nl: "Niet gepland: online is geen ruimte nodig. Haal de ruimte weg.",
                en: "Not planned: online needs no room. Remove the room.")
        case .roomElsewhere(let name):
            self.init(
                nl: "Niet gepland: \(name) is in een ander vakbondshuis. Kies een ruimte van hier.",
                en: "Not planned: \(name) is in another vakbondshuis. Choose a room in this one.")
        case .tooShort(let minutes):
            self.init(
                nl:
                    "Niet gepland: een afspraak duurt \(minutes) minuten en past hier niet in. Maak het langer.",
                en:
                    "Not planned: an appointment takes \(minutes) minutes and does not fit. Make it longer."
            )
        case .wrongLength(let minutes):
            self.init(
                nl:
                    "Niet gemaakt: een afspraak duurt hier \(minutes) minuten. Kies een ander einde.",
                en: "Not made: an appointment takes \(minutes) minutes here. Choose another end.")
        case .inClockChange(let time):
            self.init(
                nl:
                    "Niet gepland: op \(time.day.medium(in: .nl)) verspringt de klok, \(time.time.spoken(in: .nl)) bestaat dan niet of twee keer. Kies een ander uur.",
                en:
                    "Not planned: the clock changes on \(time.day.medium(in: .en)); \(time.time.spoken(in: .en)) does not exist then, or twice. Choose another hour."
            )
        case .walkInOnly:
            self.init(
                nl:
                    "Niet gemaakt: dit is inloop, daar is geen afspraak voor nodig. Kom gewoon langs.",
                en: "Not made: this is walk-in and needs no appointment. Just drop in.")
        case .notEligible(let service, let standing, let open):
            self.init(closed: service, to: standing, open: open)
        case .waiverWithoutReason:
            self.init(
                nl: "Niet gemaakt: afwijken kan alleen met een reden. Schrijf kort waarom.",
                en: "Not made: an exception needs a reason. Write briefly why.")
        case .waiverWithoutAgreement:
            self.init(
                nl:
                    "Niet gemaakt: met \u{e9}\u{e9}n consulent kan alleen als de bezoeker het goed vindt. Vraag het en vink het aan.",
                en:
                    "Not made: with one consulent the visitor has to agree. Ask, and tick the box."
            )
        case .advisesThemselves:
            self.init(
                nl:
                    "Niet gemaakt: iemand kan niet zelf zijn consulent zijn. Kies een ander spreekuur.",
                en: "Not made: nobody can be their own consulent. Choose another spreekuur.")
        case .taken(let holding): self.init(holding)
        case .outsideSpreekuur:
            self.init(
                nl: "Niet gemaakt: dit valt buiten het spreekuur. Kies een vrije plek.",
                en: "Not made: this falls outside the spreekuur. Choose a free slot.")
        case .cancelled:
            self.init(
                nl: "Niet gedaan: dit is al afgezegd. Een eigen stap kun je ongedaan maken.",
                en: "Not done: this is already cancelled. A step of your own can be undone.")
        case .notCancelled:
            self.init(
                nl: "Niet gedaan: deze afspraak staat gewoon in de agenda. Zeg haar eerst af.",
                en: "Not done: this appointment has not been cancelled. Cancel it first.")
        case .standsAs(let state):
            self.init(
                nl:
                    "Niet gedaan: een afspraak staat op \"\(state.label.nl)\". Zet dat eerst recht.",
                en:
                    "Not done: an appointment is marked \"\(state.label.en)\". Put that right first."
            )
        case .stillBooked(let count):
            self.init(
                nl:
                    "Niet gearchiveerd: er \(count == 1 ? "staat nog 1 afspraak" : "staan nog \(count) afspraken"). Zeg die eerst af.",
                en:
                    "Not archived: \(count == 1 ? "1 appointment is" : "\(count) appointments are") still to come. Cancel those first."
            )
        case .appointmentsOutside(let count):
            self.init(
                nl:
                    "Niet gewijzigd: \(count == 1 ? "1 afspraak valt" : "\(count) afspraken vallen") er dan buiten. Verzet die eerst.",
                en:
                    "Not changed: \(count) \(count == 1 ? "appointment" : "appointments") would fall outside. Move those first."
            )
        case .noSpreekuur(let service, _, let time):
            self.init(
                nl:
                    "Niet gemaakt: er is geen spreekuur \(service.label[.nl]) rond \(time.day.medium(in: .nl)). Plan er eerst een.",
                en:
                    "Not made: there is no \(service.label[.en]) spreekuur around \(time.day.medium(in: .en)). Plan one first."
            )
        case .tooManyHousemates(let household): self.init(household: household)
        case .notFree(.notInCampaign(.outside(let next)), nil):
            let why = Phrase(CampaignRefusal.outside(next: next))
            self.init(nl: "Niet gemaakt: \(why.nl).", en: "Not made: \(why.en).")
        case .notFree(let reason, let nearest):
            let why = Phrase(reason)
            let next = nearest.map(Phrase.init(firstFree:)) ?? .noneFree
            self.init(
                nl: "Niet gemaakt: \(why[.nl]). \(next[.nl])",
                en: "Not made: \(why[.en]). \(next[.en])")
        case .noneFree:
            self.init(
                nl:
                    "Niet gemaakt: er is geen vrije plek. Plan eerst een spreekuur: n.",
                en:
                    "Not made: there is no free slot. First plan a spreekuur: n."
            )
        case .notMoved(let error):
            self.init(
                nl: "Niet verzet: \(Self.reason(in: Phrase(error).nl))",
                en: "Not moved: \(Self.reason(in: Phrase(error).en))")
        }
    }

    /// What comes after the words that say what did not happen: they end at the first colon.
    private static func reason(in refusal: String) -> Substring {
        refusal.firstRange(of: ": ").map { refusal[$0.upperBound...] } ?? refusal[...]
    }

    /// Why a slot is not free, as half a sentence.
    public init(_ reason: SlotRefusal) {
        switch reason {
        case .noSpreekuur:
            self.init(nl: "er is dan geen spreekuur", en: "there is no spreekuur then")
        case .outsideHours(let hours):
            self.init(
                nl: "het spreekuur is van \(hours)", en: "the spreekuur is from \(hours)")
        case .betweenSlots:
            self.init(
                nl: "afspraken beginnen op andere tijden", en: "appointments begin at other times")
        case .inClockChange:
            self.init(nl: "dan verspringt de klok", en: "the clock changes then")
        case .inThePast: self.init(nl: "dat is al voorbij", en: "that is over already")
        case .tooSoon(let hours):
            self.init(
                nl: "een afspraak maak je hier minstens \(hours) uur van tevoren",
                en:
                    "appointments here are made at least \(hours) \(hours == 1 ? "hour" : "hours") ahead"
            )
        case .tooFar(let days):
            self.init(
                nl: "een afspraak maak je hier hoogstens \(days) dagen vooruit",
                en: "appointments here are made at most \(days) \(days == 1 ? "day" : "days") ahead"
            )
        case .houseClosed(let closed): self.init(closed)
        case .notInCampaign(let refusal): self.init(refusal)
        case .campaignFull(let left, let capacity): self.init(left: left, of: capacity)
        case .held:
            self.init(
                nl: "iemand anders heeft deze plek net open staan",
                en: "somebody else has this slot in an open form")
        case .keptForBus:
            self.init(
                nl: "deze plek blijft voor de bus tot die terug is",
                en: "this slot is kept for the bus until it is back")
        case .walkInOnly:
            self.init(
                nl: "dit is inloop, zonder afspraak", en: "this is walk-in, without appointment")
        case .consulentenBusy(_, _, let busy) where !busy.isEmpty: self.init(busy: busy)
        case .consulentenBusy(_, 0, _):
            self.init(nl: "er is dan geen consulent vrij", en: "no consulent is free then")
        case .consulentenBusy(let needed, let free, _):
            self.init(
                nl:
                    "van de \(needed) consulenten \(free == 1 ? "is" : "zijn") er dan maar \(free) vrij",
                en: "only \(free) of \(needed) consulenten \(free == 1 ? "is" : "are") free then")
        case .notAvailable(let barred): self.init(notAvailable: barred.map(\.name))
        case .roomsBusy:
            self.init(nl: "alle ruimtes zijn bezet", en: "all rooms are taken")
        }
    }

    /// S50: a no says what is possible.
    private init(closed service: Service, to standing: Standing, open: [Service]) {
        let dutch = open.map { $0.label[.nl] }.joined(separator: ", ")
        let english = open.map { $0.label[.en] }.joined(separator: ", ")
        let (name, label) = (service.label, standing.label)
        self.init(
            nl:
                "Niet gemaakt: \(name.nl) is niet voor wie \(label.nl) is. Wel open: \(dutch.isEmpty ? "niets" : dutch).",
            en:
                "Not made: \(name.en) is not open to: \(label.en). Open to them: \(english.isEmpty ? "nothing" : english)."
        )
    }

    private init(_ holding: Holding) {
        let (day, other) = (holding.day, holding.resource.another)
        self.init(
            nl:
                "Niet gelukt: \(holding.name) is \(day.medium(in: .nl)) van \(holding.hours) al bezet. Kies \(other.nl) of een ander uur.",
            en:
                "Not done: \(holding.name) is taken on \(day.medium(in: .en)) from \(holding.hours). Choose \(other.en) or another hour."
        )
    }

    /// Who is busy until when; of more than three the first two and how many others.
    private init(busy: [Holding]) {
        guard busy.count > 1, let last = busy.last else {
            let (name, until) = (busy.first?.name ?? "", busy.first?.hours.to ?? .endOfDay)
            self.init(
                nl: "\(name) is dan bezet tot \(until.spoken(in: .nl))",
                en: "\(name) is busy then, until \(until.spoken(in: .en))")
            return
        }
        let named = busy.count > 3 ? busy.prefix(2) : busy.dropLast()
        let others = busy.count - named.count
        let dutch = named.map { "\($0.name) (tot \($0.hours.to.spoken(in: .nl)))" }
        let english = named.map { "\($0.name) (until \($0.hours.to.spoken(in: .en)))" }
        let end = (
            nl: others > 1
                ? "\(others) anderen" : "\(last.name) (tot \(last.hours.to.spoken(in: .nl)))",
            en: others > 1
                ? "\(others) others" : "\(last.name) (until \(last.hours.to.spoken(in: .en)))"
        )
        self.init(
            nl: "\(dutch.joined(separator: ", ")) en \(end.nl) zijn dan bezet",
            en: "\(english.joined(separator: ", ")) and \(end.en) are busy then")
    }

    /// The nearest slot that is free, as a sentence.
    public init(firstFree slot: Slot) {
        let (day, time) = (slot.day, slot.hours.from)
        self.init(
            nl: "Het dichtst erbij: \(day.medium(in: .nl)), \(time.spoken(in: .nl)).",
            en: "Nearest free: \(day.medium(in: .en)), \(time.spoken(in: .en)).")
    }

    private static let noneFree = Phrase(
        nl: "In vier weken is er geen vrije plek; plan een spreekuur.",
        en: "There is no free slot within four weeks; plan a spreekuur.")
}

extension Resource {
    /// What to choose instead of one that is taken.
    fileprivate var another: Phrase {
        switch self {
        case .person: Phrase(nl: "iemand anders", en: "somebody else")
        case .room: Phrase(nl: "een andere ruimte", en: "another room")
        }
    }
}
