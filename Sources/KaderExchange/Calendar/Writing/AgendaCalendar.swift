public import KaderDomain
public import KaderReference

/// Makes of spreekuren and appointments events that name nobody.
public struct AgendaCalendar: Sendable {
    private let reference: Reference
    private let language: Language
    private let isFictional: Bool

    /// - Parameter isFictional: whether each event says FICTIEF, as all of a demo does.
    public init(_ reference: Reference, in language: Language, isFictional: Bool) {
        self.reference = reference
        self.language = language
        self.isFictional = isFictional
    }

    /// For an agenda: what it is for, in which room, without people.
    public func event(_ entry: CalendarEntry) -> CalendarEvent {
        switch entry.thing {
        case .spreekuur(let spreekuur):
            event(
                entry, .uid(of: "spreekuur", spreekuur.id.description), spreekuur.day,
                spreekuur.hours, titled(spreekuur.service, Self.spreekuur, spreekuur.isCancelled),
                at: spreekuur.place, in: entry.rooms,
                spreekuur.isCancelled ? .cancelled : .confirmed)
        case .appointment(let appointment, let place):
            event(
                entry, appointment,
                titled(appointment.service, Self.appointment, !appointment.state.holds),
                at: place, in: entry.rooms)
        }
    }

    /// For the person who comes: not what for, because a calendar on a telephone is read by others
    /// too. Nil for a spreekuur.
    public func invitation(_ entry: CalendarEntry) -> CalendarEvent? {
        guard case .appointment(let appointment, let place) = entry.thing else { return nil }
        let title = appointment.state.holds ? Self.atUnion : Self.notAtUnion
        return event(
            entry, appointment, title[language], at: place, in: [],
            details: appointment.state.holds ? Self.cannotCome[language] : "")
    }

    private func event(
        _ entry: CalendarEntry, _ appointment: Appointment, _ title: String, at place: Place,
        in rooms: [String], details: String = ""
    ) -> CalendarEvent {
        let state = appointment.state
        return event(
            entry, .uid(of: "appointment", appointment.id.description), appointment.day,
            appointment.hours, title, at: place, in: rooms,
            !state.holds ? .cancelled : state == .provisional ? .tentative : .confirmed, details)
    }

    private func event(
        _ entry: CalendarEntry, _ uid: String, _ day: Day, _ hours: Hours, _ title: String,
        at place: Place, in rooms: [String], _ status: CalendarEvent.Status, _ details: String = ""
    ) -> CalendarEvent {
        CalendarEvent(
            uid: uid, sequence: entry.changes, changed: entry.changed, on: day, during: hours,
            summary: isFictional ? "\(title) (FICTIEF)" : title,
            location: location(place, rooms), details: details, status: status)
    }

    /// `Loopbaan, afspraak`; programs that know no STATUS must see what was cancelled too.
    private func titled(_ service: Service, _ what: Phrase, _ isCancelled: Bool) -> String {
        let label = service.label[language]
        let title = "\(label), \(what[language])"
        guard !isCancelled else { return "\(Self.cancelled[language]): \(title)" }
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// `Spreekkamer 1, Vakbondshuis Groningen, Straat 1, Groningen`, as far as it is known.
    private func location(_ place: Place, _ rooms: [String]) -> String {
        guard let key = place.house else { return "Online" }
        let house = reference.house(key)
        let known = [house?.name[language] ?? key, house?.address ?? "", house?.town ?? ""]
        return (rooms + known).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static let spreekuur = Phrase(same: "spreekuur")
    private static let appointment = Phrase(nl: "afspraak", en: "appointment")
    private static let cancelled = Phrase(nl: "Afgezegd", en: "Cancelled")
    private static let atUnion = Phrase(nl: "Afspraak bij de FNV", en: "Appointment at the FNV")
    private static let notAtUnion = Phrase(
        nl: "Afgezegd: afspraak bij de FNV", en: "Cancelled: appointment at the FNV")
    private static let cannotCome = Phrase(
        nl: "Kun je niet? Laat het op tijd weten, dan kan een ander komen.",
        en: "Can't you come? Tell us in time, so that somebody else can.")
}

extension String {
    fileprivate static func uid(of kind: String, _ id: String) -> String {
        CalendarEvent.uid(of: kind, id)
    }
}
