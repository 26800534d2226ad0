import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader meeting ...`: information meetings for people who lose their work.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "Information meetings: who comes, what they need, who is referred.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Remove.self, Register.self, Guest.self,
            Attendance.self, RemoveGuest.self, Needs.self, Refer.self,
        ], defaultSubcommand: List.self)

    /// `kader meeting list [--from DAY] [--days N]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, day, hours, where, theme, how many of how many.")

        @OptionGroup var options: Options

        @Option(help: "The first day; four weeks ago if left out.")
        var from: Day?

        @Option(help: "How many days.")
        var days = 400

        func validate() throws {
            guard (1...36_600).contains(days) else {
                throw ValidationError("--days is 1 to 36600.")
            }
        }

        func run(with kader: Dependencies) throws {
            let first = from ?? kader.store.now.day - 28
            try Listing.show(
                try kader.store.meetings(from: first, through: first + (days - 1), limit: .max),
                options, cells: { MeetingCommand.cells($0, kader) }, json: \.json)
        }
    }

    /// `kader meeting show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One meeting with who comes and what they need.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.meeting(id)
            try MeetingCommand.card(entry, kader).show(options, json: entry.json)
        }
    }

    /// `kader meeting needs ID`
    struct Needs: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "needs", abstract: "What people need, and how many do.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.meeting(id).needs, options,
                cells: { ["\($0.count)", $0.label[kader.language]] }, json: \.json)
        }
    }

    static func cells(_ entry: MeetingEntry, _ kader: Dependencies) -> [String] {
        let meeting = entry.meeting
        return [
            meeting.id.description, meeting.day.description, meeting.hours?.description ?? "",
            kader.name(of: meeting.venue), meeting.theme, "\(entry.heads)/\(meeting.capacity)",
        ]
    }

    static func card(_ entry: MeetingEntry, _ kader: Dependencies) -> Card {
        let (meeting, language) = (entry.meeting, kader.language)
        var card = Card()
        card.add(.id, meeting.id.description)
        card.add(FieldWords.label(of: "theme"), meeting.theme)
        card.add(.day, meeting.day.description)
        card.add(.hours, meeting.hours?.description)
        card.add(FieldWords.label(of: "venue"), kader.name(of: meeting.venue))
        card.add(FieldWords.label(of: "capacity"), "\(entry.heads)/\(meeting.capacity)")
        for guest in entry.guests {
            card.add(
                guest.guest.attendance.label,
                [guest.told[language], guest.wished?[language] ?? "", guest.id.description]
                    .filter { !$0.isEmpty }.joined(separator: " · "))
        }
        for need in entry.needs {
            card.add(
                FieldWords.label(of: "needs"), "\(need.count) × \(need.label[language])")
        }
        return card
    }
}
