internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension MeetingSheet {
    func table(_ reference: Reference, _ language: Language) -> Table {
        let rows = rows
        return Table(
            columns: Self.columns(language),
            rows: rows.map { cells(of: $0, reference, language) },
            selection: rows.isEmpty ? nil : selection, placeholder: Phrase.noMeetings[language])
    }

    /// What people at the selected meeting need, the most first; blank where nobody said.
    func needs(_ language: Language) -> String {
        let needs = row?.entry.needs ?? []
        guard !needs.isEmpty else { return "" }
        let counted = needs.prefix(4).map { "\($0.count) \($0.label[language])" }
        return Phrase(nl: "nodig: ", en: "needs: ")[language] + counted.joined(separator: ", ")
    }

    private static func columns(_ language: Language) -> [TableColumn] {
        [
            TableColumn(
                Phrase(nl: "Bijeenkomst", en: "Meeting")[language], width: .share(3), priority: 4),
            TableColumn(
                Phrase(nl: "Waar, wat nodig", en: "Where, needs")[language], width: .share(2),
                priority: 2),
            TableColumn(
                Phrase(nl: "Mensen", en: "People")[language], width: .fit, priority: 3),
        ]
    }

    private func cells(
        of row: Row, _ reference: Reference, _ language: Language
    ) -> [String] {
        switch row {
        case .meeting(let entry):
            let meeting = entry.meeting
            let when = [meeting.day.short(in: language), meeting.hours?.description ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
            return [
                "\(when) · \(meeting.theme)", name(of: meeting.venue, reference, language),
                "\(entry.heads)/\(meeting.capacity)",
            ]
        case .guest(let entry, let guest):
            let needs = guest.guest.needs.map { entry.problems.label($0)[language] }
            return [
                "  " + guest.told[language],
                (needs + [guest.wished?[language] ?? ""]).filter { !$0.isEmpty }
                    .joined(separator: ", "),
                guest.guest.attendance.label[language],
            ]
        }
    }

    private func name(
        of venue: MeetingVenue, _ reference: Reference, _ language: Language
    ) -> String {
        switch venue {
        case .house(let key): reference.house(key)?.name[language] ?? key
        case .online: "online"
        case .elsewhere(let name): name
        }
    }
}

extension Phrase {
    fileprivate static let noMeetings = Phrase(
        nl: "Nog geen infobijeenkomst. Met {meetings.add|n} plan je er een.",
        en: "No information meeting yet. Press {meetings.add|n} to plan one.")
}
