internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// Appointments to come; where there are none it says how to make one.
    static let coming = PersonSection(
        Phrase(nl: "Komende afspraken", en: "Upcoming appointments")
    ) { card in
        card.person.coming.isEmpty
            ? [.text(noneComing(for: card.role)[card.language], role: .muted)]
            : card.person.coming.map { .text(line($0, card.language)) }
    }

    /// Nothing is known of who sees none; who sees some may book beside those of elsewhere.
    private static func noneComing(for role: OwnRole) -> Phrase {
        guard !role.seesNone(of: .appointments) else { return .notInSight }
        let none = role.seesAll(of: .appointments) ? Phrase.noneAtAll : Phrase.noneSeen
        guard role.lets(.booking) else { return none }
        return Phrase(nl: "\(none.nl); b maakt er een", en: "\(none.en); b makes one")
    }

    /// Appointments that are over or cancelled, the latest first.
    static let past = PersonSection(
        Phrase(nl: "Geweest en afgezegd", en: "Past and cancelled")
    ) { card in
        card.person.past.map { .text(line($0, card.language), role: .muted) }
    }

    private static func line(_ entry: AppointmentEntry, _ language: Language) -> String {
        let appointment = entry.appointment
        let with = Phrase(nl: "met", en: "with")[language]
        let parts = [
            "\(appointment.day.short(in: language)) \(appointment.day.year) \(appointment.hours)",
            appointment.service.label[language],
            "\(with) \(entry.consulenten.joined(separator: ", "))",
            appointment.state == .cancelled ? appointment.state.label[language] : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Phrase {
    fileprivate static let noneAtAll = Phrase(nl: "geen", en: "none")
    fileprivate static let noneSeen = Phrase(nl: "geen die jij ziet", en: "none that you see")
}
