internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension WaitingSheet {
    /// - Parameter room: how many columns there are for it.
    func table(_ reference: Reference, _ language: Language, in room: Int = .max) -> Table {
        switch tab {
        case .waiting:
            Table(
                columns: Self.columns(Self.waiting, sharing: 4, language),
                rows: content.lines.map { row($0, reference, language) }, selection: selected,
                placeholder: Phrase.nobodyWaits[language])
        case .reminders:
            Table(
                columns: room < Self.roomForMail
                    ? Self.narrow(language) : Self.columns(Self.reminding, language),
                rows: content.reminders.map { row($0, reference, language) },
                selection: selected, placeholder: Phrase.nobodyComes[language])
        }
    }

    private var selected: Int? { count == 0 ? nil : selection }

    private static let waiting = [
        Phrase(nl: "Wie", en: "Who"), Phrase(nl: "Bereik", en: "Reach"),
        Phrase(nl: "Stand", en: "State"), Phrase(nl: "Voor", en: "For"),
        Phrase(nl: "Past", en: "Suits"), Phrase(nl: "Sinds", en: "Since"),
    ]

    private static let reminding = [
        Phrase(nl: "Tijd", en: "Time"), Phrase(nl: "Wie", en: "Who"),
        Phrase(nl: "Bereik", en: "Reach"), Phrase(nl: "Herinnerd", en: "Reminded"),
        Phrase(nl: "Waar", en: "Where"),
    ]

    /// From this many columns on an address stands beside a name whole.
    private static let roomForMail = 56

    /// When, who and by what number: without that nobody can be called.
    private static func narrow(_ language: Language) -> [TableColumn] {
        [
            TableColumn(reminding[0][language], width: .fit),
            TableColumn(reminding[1][language], width: .share(1)),
            TableColumn(reminding[2][language], width: .fixed(12)),
        ]
    }

    /// The first ones stay longest where not all fit.
    ///
    /// - Parameter shared: the place of the one that has what the others leave.
    private static func columns(
        _ titles: [Phrase], sharing shared: Int? = nil, _ language: Language
    ) -> [TableColumn] {
        titles.enumerated().map { place, title in
            TableColumn(
                title[language], width: place == shared ? .share(1) : .fit,
                priority: titles.count - place)
        }
    }

    private func row(
        _ line: WaitingLine, _ reference: Reference, _ language: Language
    ) -> [String] {
        let entry = line.entry
        let since = Amsterdam.local(entry.since).day.short(in: language)
        return [
            line.name, line.phone.isEmpty ? line.email : line.phone, state(of: line, language),
            entry.service.label[language] + (entry.housemates > 0 ? " +\(entry.housemates)" : ""),
            suits(entry, reference, language), since,
        ]
    }

    /// `di 24 nov 14:00, tot do 26 nov 09:00` of an offer.
    private func state(of line: WaitingLine, _ language: Language) -> String {
        guard let offer = line.entry.state.offer, let visit = line.appointment?.appointment else {
            return line.entry.state.name.label[language]
        }
        let until = Amsterdam.local(offer.until)
        let words = Phrase(nl: "antwoord voor", en: "answer by")[language]
        let slot = "\(visit.day.short(in: language)) \(visit.hours.from)"
        return "\(slot), \(words) \(until.day.short(in: language)) \(until.time)"
    }

    private func suits(
        _ entry: WaitingEntry, _ reference: Reference, _ language: Language
    ) -> String {
        let places = entry.places.map { place in
            place.house.flatMap { reference.house($0)?.name[language] } ?? place.description
        }
        let anywhere = Phrase(nl: "overal", en: "anywhere")[language]
        let last = entry.lastDay.map {
            "\(Phrase(nl: "tot en met", en: "through")[language]) \($0.short(in: language))"
        }
        let parts =
            (places.isEmpty ? [anywhere] : places)
            + [entry.part?.label[language], last]
            .compactMap(\.self)
        return parts.joined(separator: ", ")
    }

    private func row(
        _ reminder: Reminder, _ reference: Reference, _ language: Language
    ) -> [String] {
        let entry = reminder.appointment
        let house = entry.place.house.flatMap { reference.house($0)?.name[language] }
        return [
            "\(entry.appointment.hours.from)", entry.contact,
            reminder.phone.isEmpty ? reminder.email : reminder.phone,
            reminder.remindedOn?.short(in: language)
                ?? Phrase(nl: "nog niet", en: "not yet")[
                    language], house ?? entry.place.description,
        ]
    }
}

extension Phrase {
    fileprivate static let nobodyWaits = Phrase(
        nl: "Niemand wacht. Met {waiting.add|n} zet je iemand op de lijst.",
        en: "Nobody is waiting. Press {waiting.add|n} to put somebody on the list.")
    fileprivate static let nobodyComes = Phrase(
        nl: "Er zijn die dag geen afspraken.", en: "There are no appointments that day.")
}
