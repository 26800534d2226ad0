internal import KaderDomain
internal import TerminalUI

/// Information meetings (S39) on the screen: each with who comes under it.
struct MeetingSheet: Hashable, Sendable {
    /// The next first, then those that were.
    var meetings: [MeetingEntry]
    let today: Day
    var selection = 0

    /// A row: a meeting, or somebody who comes to it.
    enum Row: Hashable, Sendable {
        case meeting(MeetingEntry)
        case guest(MeetingEntry, MeetingEntry.Guest)

        var entry: MeetingEntry {
            switch self {
            case .meeting(let entry), .guest(let entry, _): entry
            }
        }

        var guest: MeetingGuest? {
            if case .guest(_, let guest) = self { guest.guest } else { nil }
        }
    }

    init(_ meetings: [MeetingEntry], on today: Day) {
        self.meetings =
            meetings.filter { $0.meeting.day >= today }
            + meetings.filter { $0.meeting.day < today }.reversed()
        self.today = today
    }

    var rows: [Row] {
        meetings.flatMap { entry in
            [.meeting(entry)] + entry.guests.map { .guest(entry, $0) }
        }
    }

    var row: Row? { rows.indices.contains(selection) ? rows[selection] : nil }

    /// The same with the keyboard on a row that is there.
    func selecting(_ row: Int) -> MeetingSheet {
        var sheet = self
        sheet.selection = max(0, min(row, rows.count - 1))
        return sheet
    }

    /// The same after it was read again: the keyboard stays on what it was on.
    func renewed(by sheet: MeetingSheet) -> MeetingSheet {
        let key = row.map(Self.key)
        let found = key.flatMap { key in sheet.rows.firstIndex { Self.key($0) == key } }
        return sheet.selecting(found ?? selection)
    }

    private static func key(_ row: Row) -> String {
        row.guest?.id.description ?? row.entry.id.description
    }
}
