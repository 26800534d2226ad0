internal import KaderDomain
internal import TerminalUI

extension PersonSheet {
    /// How to reach them, what is to come, what they do, what has been. What is empty is left out,
    /// but for appointments.
    func sections(_ language: Language, on today: Day) -> [DetailSection] {
        [
            DetailSection(Phrase.reach[language], pairs: facts(language)),
            DetailSection(
                Phrase.coming[language],
                rows: person.coming.isEmpty
                    ? [.text(Phrase.noneComing[language], role: .muted)]
                    : person.coming.map { .text(line($0, language)) }),
            DetailSection(
                Phrase.functions[language], rows: functions(language, today).map { .text($0) }),
            DetailSection(
                Phrase.advising[language], pairs: advising(language, today)),
            DetailSection(
                Phrase.visits[language],
                rows: person.visits.map { .text(line($0, language)) }),
            DetailSection(
                Phrase.past[language],
                rows: person.past.map { .text(line($0, language), role: .muted) }),
        ].filter { !$0.rows.isEmpty }
    }

    private func facts(_ language: Language) -> [(label: String, value: String)] {
        let contact = person.contact
        return [
            (Phrase(nl: "Telefoon", en: "Phone"), contact.phone),
            (Phrase(nl: "E-mail", en: "E-mail"), contact.email),
            (Phrase(nl: "Woonplaats", en: "Town"), contact.town),
            (Phrase(nl: "Band met FNV", en: "Tie with FNV"), contact.standing.label[language]),
            (Phrase(nl: "Lidnummer", en: "Member number"), contact.memberNumber),
        ].filter { !$0.1.isEmpty }.map { (label: $0.0[language], value: $0.1) }
    }

    private func line(_ entry: AppointmentEntry, _ language: Language) -> String {
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

    /// The day and what it was about, then with whom and what was agreed.
    private func line(_ entry: RegistrationEntry, _ language: Language) -> String {
        let visit = entry.registration
        let parts =
            [
                "\(visit.day.short(in: language)) \(visit.day.year)",
                visit.service.label[language],
            ] + visit.problems.map { person.problems.label($0)[language] }
            + entry.employers + [visit.action]
            + [visit.isLegal ? Phrase.legal[language] : ""]
            + (visit.deadline.map { ["\(Phrase.before[language]) \($0.short(in: language))"] } ?? [])
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func functions(_ language: Language, _ today: Day) -> [String] {
        let held = person.roles.map { role in
            [
                role.label[language], role.network,
                role.period.phrase(on: today)?[language] ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        return held
    }
}

extension Phrase {
    fileprivate static let reach = Phrase(nl: "Bereiken", en: "Reaching them")
    fileprivate static let coming = Phrase(nl: "Komende afspraken", en: "Coming appointments")
    fileprivate static let noneComing = Phrase(
        nl: "geen; b maakt er een", en: "none; b makes one")
    fileprivate static let functions = Phrase(nl: "Functies", en: "Functions")
    fileprivate static let past = Phrase(nl: "Geweest en afgezegd", en: "Past and cancelled")
    fileprivate static let visits = Phrase(nl: "Bezoeken", en: "Visits")
    fileprivate static let legal = Phrase(nl: "naar juridisch", en: "to legal")
    fileprivate static let before = Phrase(nl: "termijn", en: "deadline")
    fileprivate static let advising = Phrase(nl: "Consulent", en: "Consulent")
}
