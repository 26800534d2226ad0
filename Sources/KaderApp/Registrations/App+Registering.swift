internal import KaderDomain

extension App {
    /// Opens the form for a visit: the one that is selected, else one of today.
    mutating func register() -> [Work] {
        let selected = sheets.isEmpty ? panes[focus].registering : nil
        return open(.registration(selected ?? RegistrationForm(place: desk, day: now.day)))
    }
}

extension TodayPane {
    public var registering: RegistrationForm? { selected.map { RegistrationForm($0) } }
}

extension SpreekuurPane {
    public var registering: RegistrationForm? {
        if let entry = selectedAppointment { return RegistrationForm(Visit(entry)) }
        return (openedEntry ?? selected).flatMap { entry in
            entry.spreekuur.day > now.day
                ? nil
                : RegistrationForm(
                    place: entry.spreekuur.place, day: entry.spreekuur.day,
                    service: entry.spreekuur.service)
        }
    }
}

extension RegistrationForm {
    /// Filled with what is known of a visit.
    init(_ visit: Visit) {
        self.init(
            place: visit.place, day: visit.day, service: visit.service,
            contact: visit.appointment?.contact ?? visit.walkIn?.contact,
            consulenten: visit.helpers,
            question: visit.appointment?.note ?? visit.walkIn?.about ?? "")
    }
}
