internal import KaderDomain

/// What a house is, for who runs it: when it is open, its rooms, and the series that are held in it.
/// Online has only series.
public struct HouseCard: Equatable, Sendable {
    let place: Place

    /// Nil online.
    let calendar: HouseCalendar?

    /// Those that are not over, by first day.
    let closures: [Closure]

    /// By name.
    let rooms: [Room]

    /// With sessions to come, by first day.
    let series: [SeriesEntry]

    /// From this day on.
    let today: Day

    /// In which details are told.
    let language: Language

    /// The holidays of a year from today, by day.
    var holidays: [Holiday] {
        guard let rules = calendar?.holidays else { return [] }
        return (rules.in(today.year) + rules.in(today.year + 1))
            .filter { today <= $0.day && $0.day < today.adding(months: 12) }
    }
}

extension HouseCard {
    typealias Option = Pick<SpreekuurPane.Message>.Option

    /// Everything that can be opened from here.
    func pick(called name: Phrase) -> Pick<SpreekuurPane.Message> {
        Pick(name, options: doors + rooms.map(option) + newRoom + series.map(option))
    }

    private var doors: [Option] {
        guard let house = place.house, let calendar else { return [] }
        let hours = calendar.opening.map { Phrase(nl: $0.told(.nl), en: $0.told(.en)) }
        return [
            option(
                .openingHours, hours ?? .unknownHours,
                .form(.openingHours(OpeningHoursForm(house: house)))),
            option(.holidays, chosen(calendar), .holidays(self, at: 0)),
        ] + closures.map(option) + [
            option(
                .newClosure, Phrase(same: ""),
                .form(.closure(ClosureForm(house: house, from: today))))
        ]
    }

    private var newRoom: [Option] {
        guard let house = place.house else { return [] }
        return [
            option(
                .newRoom, Phrase(same: ""), .form(.room(RoomForm(house: house, name: ""))))
        ]
    }

    private func chosen(_ calendar: HouseCalendar) -> Phrase {
        switch calendar.choices.count {
        case 0: Phrase(nl: "zoals gewoonlijk", en: "as usual")
        case 1: Phrase(nl: "1 anders dan gewoonlijk", en: "1 not as usual")
        case let count:
            Phrase(nl: "\(count) anders dan gewoonlijk", en: "\(count) not as usual")
        }
    }

    private func option(_ closure: Closure) -> Option {
        option(
            Phrase(nl: "Dicht: \(closure.reason)", en: "Closed: \(closure.reason)"),
            Phrase(nl: closure.told(.nl), en: closure.told(.en)), .ask(closure))
    }

    private func option(_ room: Room) -> Option {
        let kind = room.kind.label
        return option(
            Phrase(nl: "Ruimte \(room.name)", en: "Room \(room.name)"),
            Phrase(
                nl: "\(kind.nl) · \(room.capacity) plaatsen",
                en: "\(kind.en) · \(room.capacity) seats"), .form(.room(RoomForm(room))))
    }

    private func option(_ entry: SeriesEntry) -> Option {
        let (service, rule) = (entry.series.service.label, entry.series.recurrence.label)
        return option(
            Phrase(nl: "Reeks \(service.nl), \(rule.nl)", en: "Series \(service.en), \(rule.en)"),
            Phrase(
                nl: "\(entry.next.short(in: .nl)) \(entry.series.hours) · nog \(entry.coming)",
                en: "\(entry.next.short(in: .en)) \(entry.series.hours) · \(entry.coming) to come"
            ), .askSeries(entry))
    }

    private func option(_ label: Phrase, _ detail: Phrase, _ message: HouseMessage) -> Option {
        Option(label, detail: detail[language], .house(message))
    }
}

// MARK: - Holidays

extension HouseCard {
    /// The holidays of a year, each with what the house does then; choosing one turns it round.
    func holidayPick(at selection: Int) -> Pick<SpreekuurPane.Message> {
        let options = holidays.enumerated().compactMap { index, holiday in
            option(holiday, at: index)
        }
        return Pick(
            Phrase(nl: "Open of dicht op feestdagen", en: "Open or closed on holidays"),
            options: options, selected: selection)
    }

    private func option(_ holiday: Holiday, at index: Int) -> Option? {
        guard let calendar, let house = place.house else { return nil }
        let isOpen = calendar.isOpen(on: holiday)
        let state = Phrase(isOpen: isOpen, isUsual: isOpen != holiday.isDayOff)
        // The other way round; where that is what is usual, there is no choice to keep.
        let choice = isOpen == holiday.isDayOff ? nil : !isOpen
        return option(
            Phrase(
                nl: "\(holiday.day.short(in: .nl)) \(holiday.name.nl)",
                en: "\(holiday.day.short(in: .en)) \(holiday.name.en)"), state,
            .set(holiday.rule.code, choice, in: house, at: index))
    }
}

extension Phrase {
    fileprivate init(isOpen: Bool, isUsual: Bool) {
        let (nl, en) = isOpen ? ("open", "open") : ("dicht", "closed")
        self.init(nl: isUsual ? nl : "\(nl), gekozen", en: isUsual ? en : "\(en), chosen")
    }

    fileprivate static let openingHours = Phrase(nl: "Openingstijden", en: "Opening hours")
    fileprivate static let unknownHours = Phrase(nl: "nog niet ingevuld", en: "not filled in yet")
    fileprivate static let holidays = Phrase(nl: "Feestdagen", en: "Holidays")
    fileprivate static let newClosure = Phrase(
        nl: "Nieuwe sluiting", en: "New closure")
    fileprivate static let newRoom = Phrase(nl: "Nieuwe ruimte", en: "New room")
}
