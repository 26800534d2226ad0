internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - Information meetings

extension App {
    mutating func press(_ key: Key, in sheet: MeetingSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .close: sheets.removeLast()
        case .move(let step): replace(.meetings(sheet.selecting(sheet.selection + step)))
        case .undo: return [.undo]
        case .add: return open(.meeting(MeetingForm(now.day)))
        case .register, .open:
            return Self.form(binding?.message, sheet.row).map { open($0) } ?? []
        case .mark, .refer, .remove: return Self.writing(binding?.message, sheet.row)
        case nil: break
        }
        return []
    }

    /// The form that a key opens, for the row on which the keyboard is.
    private static func form(
        _ command: MeetingSheet.Command?, _ row: MeetingSheet.Row?
    ) -> FormKind? {
        guard let row else { return nil }
        if command == .register { return .meetingGuest(MeetingGuestForm(at: row.entry.meeting)) }
        switch row {
        case .meeting(let entry): return .meeting(MeetingForm(editing: entry.meeting))
        case .guest(let entry, let guest):
            return .meetingGuest(MeetingGuestForm(editing: guest.guest, at: entry.meeting))
        }
    }

    private static func writing(
        _ command: MeetingSheet.Command?, _ row: MeetingSheet.Row?
    ) -> [Work] {
        guard let row else { return [] }
        switch (command, row.guest) {
        case (.mark, let guest?): return [.mark(guest)]
        case (.refer, _): return [.referGuests(of: row.entry.id)]
        case (.remove, let guest?): return [.removeGuest(guest.id)]
        case (.remove, nil): return [.removeMeeting(row.entry.id)]
        default: return []
        }
    }

    /// Shows the list, or what has become of the one that is shown.
    mutating func show(_ sheet: MeetingSheet) {
        for index in sheets.indices {
            guard case .meetings(let old) = sheets[index] else { continue }
            sheets[index] = .meetings(old.renewed(by: sheet))
            return
        }
        sheets.append(.meetings(sheet))
    }

    /// What reads the list again that is shown.
    func rereadMeetings(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: MeetingSheet.kinds) else { return [] }
        return sheets.contains { if case .meetings = $0 { true } else { false } }
            ? [.readMeetings] : []
    }

    func view(of sheet: MeetingSheet) -> any View {
        Boxed(
            Phrase(nl: "Infobijeenkomsten", en: "Information meetings")[language],
            footer: sheet.needs(language),
            view: sheet.table(reference, language).telling(
                own, language, for: ownRole,
                of: ownRole.reach.sight(of: .readMeetings) == .none
                    ? .none : .all, adding: .writeMeetings))
    }
}

extension MeetingSheet {
    /// The kinds of things that it shows.
    fileprivate static let kinds: Set<String> = [
        "meeting", "meetingGuest", "contact", "referral", "problem",
    ]
}
