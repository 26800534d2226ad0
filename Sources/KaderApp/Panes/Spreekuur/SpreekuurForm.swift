public import KaderDomain
public import KaderReference

/// Planning a spreekuur, or changing one: service, place, day, hours, staff and rooms.
public struct SpreekuurForm: FormDefinition {
    /// The one that is changed; nil for a new one.
    let id: Spreekuur.ID?
    let place: String
    let day: Day?

    public init(place: Place, day: Day) {
        id = nil
        self.place = place.description
        self.day = day
    }

    public init(_ id: Spreekuur.ID) {
        self.id = id
        place = ""
        day = nil
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuw spreekuur", en: "New spreekuur")
            : Phrase(nl: "Spreekuur wijzigen", en: "Edit spreekuur")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("service") == nil { faults["service"] = .chooseOne }
        if values.choice("place") == nil { faults["place"] = .chooseOne }
        if values.day("day", today: today) == nil { faults["day"] = .notADay }
        let (from, until) = (values.time("from"), values.time("until"))
        if from == nil { faults["from"] = .notATime }
        if until == nil { faults["until"] = .notATime }
        if let from, let until, until <= from { faults["until"] = .endsTooEarly }
        return faults.merging(staffing(values)) { first, _ in first }
            .merging(RepeatFields.faults(values, today: today)) { first, _ in first }
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["day"] = values.understood(day: "day", today: today)
        for id in ["from", "until"] { notes[id] = values.understood(time: id) }
        return notes.merging(RepeatFields.notes(values, today: today)) { first, _ in first }
    }

    public func warnings(
        on values: FormValues, today: Day, knowing reference: Reference
    ) -> [String: Phrase] {
        let holiday = values.day("day", today: today).flatMap(reference.holidays.dayOff(on:))
        return ["day": holiday.map(Phrase.init(minding:))].compactMapValues { $0 }
    }

    public func fieldsDepending(on id: String) -> [String] {
        switch id {
        case "service": ["staff"]
        case "place": ["staff", "rooms"]
        case "day": ["staff", "repeat", RepeatFields.days]
        case "from", "until": ["staff", RepeatFields.days]
        case "repeat", "end", "staff", "rooms", RepeatFields.except: [RepeatFields.days]
        default: []
        }
    }

    public var momentFields: MomentFields? { MomentFields(day: "day", time: "from") }

    public func choosesAnew(_ id: String) -> Bool { id == "repeat" }

    /// The rooms of one house are not those of another.
    public func fieldsEmptied(by id: String) -> [String] { id == "place" ? ["rooms"] : [] }

    public func form(
        toMake query: String, for id: String, in values: FormValues
    ) -> FormKind? {
        let place = values.choice("place") ?? ""
        switch id {
        case "staff":
            let service = values.choice("service").flatMap(Service.init(rawValue:))
            return .consulent(
                ConsulentForm(place: place, service: service ?? .loopbaan, name: query))
        case "rooms":
            return Place(place)?.house.map { .room(RoomForm(house: $0, name: query)) }
        default: return nil
        }
    }

    public func field(ofColumn column: String) -> String { column == "hours" ? "from" : column }

    public func field(refusedBy error: any Error) -> String? {
        if error is ConsulentError { return "staff" }
        if let error = error as? SeriesError { return RepeatFields.field(refusedBy: error) }
        return switch error as? SpreekuurError {
        case .taken(let holding):
            if case .room = holding.resource { "rooms" } else { "staff" }
        case .understaffed, .sameConsulentTwice: "staff"
        case .withoutRoom, .roomOnline, .roomElsewhere, .sameRoomTwice: "rooms"
        case .tooShort: "until"
        case .inClockChange: "from"
        default: nil
        }
    }

    /// What is filled in, as a spreekuur.
    ///
    /// - Throws: ``SpreekuurError``; ``SpreekuurError/outsideSpreekuur`` where a field that
    ///   ``faults(in:today:)`` asks for is missing.
    func spreekuur(
        _ values: FormValues, id: Spreekuur.ID, today: Day
    ) throws(SpreekuurError) -> Spreekuur {
        guard let service = values.choice("service").flatMap(Service.init(rawValue:)),
            let place = values.choice("place").flatMap({ Place($0) }),
            let day = values.day("day", today: today), let from = values.time("from"),
            let until = values.time("until"), let hours = Hours(from: from, to: until)
        else { throw .outsideSpreekuur }
        return try Spreekuur(
            id: id, service: service, at: place, on: day, during: hours,
            staffedBy: values.identifiers("staff"), in: values.identifiers("rooms"))
    }

    private func staffing(_ values: FormValues) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.chosen("staff").isEmpty { faults["staff"] = .chooseOne }
        let isOnline = values.choice("place") == Place.online.description
        if isOnline != values.chosen("rooms").isEmpty {
            faults["rooms"] =
                isOnline
                ? Phrase(nl: "online is geen ruimte nodig", en: "online needs no room")
                : .chooseOne
        }
        return faults
    }
}

extension Phrase {
    fileprivate static let endsTooEarly = Phrase(
        nl: "het einde ligt voor het begin", en: "it ends before it begins")
}
