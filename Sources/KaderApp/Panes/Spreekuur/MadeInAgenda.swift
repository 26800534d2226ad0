internal import KaderDomain
internal import TerminalUI

/// Where in the agenda that is which a form has just made or moved: the keyboard goes there.
///
/// As text, for forms tell it by the id of an option: `<spreekuur>@<day>@<place>`, and behind it
/// `@<appointment>` where it is one.
struct MadeInAgenda: Hashable, Sendable {
    let spreekuur: Spreekuur.ID
    let day: Day
    let place: Place
    var appointment: Appointment.ID?

    init(_ spreekuur: Spreekuur) {
        (self.spreekuur, day, place) = (spreekuur.id, spreekuur.day, spreekuur.place)
    }

    init(_ entry: AppointmentEntry) {
        (spreekuur, day) = (entry.appointment.spreekuur, entry.appointment.day)
        (place, appointment) = (entry.place, entry.id)
    }

    init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard (3...4).contains(parts.count), let spreekuur = Spreekuur.ID(parts[0]),
            let day = Day(parts[1]), let place = Place(parts[2])
        else { return nil }
        (self.spreekuur, self.day, self.place) = (spreekuur, day, place)
        appointment = parts.count == 4 ? Appointment.ID(parts[3]) : nil
    }

    var option: ChoiceOption {
        let parts = [spreekuur.description, day.description, place.description]
        let whole = parts + [appointment?.description].compactMap(\.self)
        return ChoiceOption(id: whole.joined(separator: "@"), label: "")
    }
}

extension SpreekuurPane {
    /// What was made at another place is not gone to.
    public mutating func expect(_ id: String) {
        guard let made = MadeInAgenda(id), made.place == place else { return }
        expected = made
        (day, week) = (made.day, made.day.monday)
    }

    /// Goes to what was expected, as soon as its days have been read.
    mutating func takeExpected() {
        guard let made = expected, asked.contains(wanted) else { return }
        expected = nil
        guard let entry = entries.first(where: { $0.id == made.spreekuur }) else { return }
        (day, week, selection) = (made.day, made.day.monday, made.spreekuur)
        rowTime = entry.spreekuur.hours.from
        guard let appointment = made.appointment else { return }
        let own = entry.appointments.first { $0.id == appointment }
        itemTime = own?.appointment.hours.from ?? itemTime
        if opened != nil { (opened, line) = (entry.id, .taken(appointment)) }
    }
}
