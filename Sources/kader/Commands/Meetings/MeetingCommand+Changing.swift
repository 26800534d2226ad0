import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension MeetingCommand {
    /// Where and when, as options.
    struct Facts: ParsableArguments {
        @Option(help: "The key of a vakbondshuis: see kader house list.")
        var house: String?

        @Flag(help: "Online, not in a house.")
        var online = false

        @Option(name: .customLong("at"), help: "Where, if not in a house: a canteen, a hall.")
        var elsewhere: String?

        @Option(help: "The hours: 14:00-16:00, or none.")
        var hours: OrNone<Hours>?

        func validate() throws {
            let given = [house != nil, online, elsewhere != nil].filter(\.self).count
            guard given <= 1 else { throw ValidationError(Self.oneOfThem) }
        }

        /// Nil where none was given.
        func venue(_ kader: Dependencies) throws -> MeetingVenue? {
            if online { return .online }
            if let house {
                try kader.require(houses: [house])
                return .house(house)
            }
            guard let elsewhere else { return nil }
            guard let venue = MeetingVenue(elsewhere: elsewhere) else {
                throw ValidationError(Self.oneOfThem)
            }
            return venue
        }

        static let oneOfThem = "Say where: --house KEY, --online or --at PLACE."
    }

    /// `kader meeting add --day DAY --house KEY --theme TEXT --capacity 40`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Plan an information meeting; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The day.")
        var day: Day

        @OptionGroup var facts: Facts

        @Option(help: "What it is about.")
        var theme: String

        @Option(help: "For how many people.")
        var capacity = 40

        func run(with kader: Dependencies) throws {
            guard let venue = try facts.venue(kader) else {
                throw ValidationError(Facts.oneOfThem)
            }
            let meeting = try Meeting(
                id: kader.newId(), on: day, during: facts.hours?.value, at: venue, about: theme,
                for: capacity)
            try kader.store.add(meeting)
            try kader.tellSaved(meeting.id)
        }
    }

    /// `kader meeting edit ID --capacity 60`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a meeting; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        @Option(help: "The day.")
        var day: Day?

        @OptionGroup var facts: Facts

        @Option(help: "What it is about.")
        var theme: String?

        @Option(help: "For how many people.")
        var capacity: Int?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.meeting(id).meeting
            let edited = try Meeting(
                id: id, on: day ?? old.day, during: facts.hours.map(\.value) ?? old.hours,
                at: facts.venue(kader) ?? old.venue, about: theme ?? old.theme,
                for: capacity ?? old.capacity)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader meeting remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a meeting, with everybody registered.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeMeeting(id)
            try kader.tellSaved(id)
        }
    }

    /// `kader meeting refer ID`
    struct Refer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "refer",
            abstract: "Make referrals for all who asked for one; prints their ids.",
            discussion: "Nothing is sent; to a partner that needs consent first. One undo.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        func run(with kader: Dependencies) throws {
            try kader.tellSaved(kader.store.referGuests(of: id) { kader.newId() })
        }
    }
}
