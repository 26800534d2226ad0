import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension MeetingCommand {
    /// What somebody needs, and to whom they ask to be referred.
    struct Wants: ParsableArguments {
        @Option(
            name: .customLong("need"),
            help: "A code of kader problem list or words. Repeat for more.")
        var needs: [String] = []

        @OptionGroup var target: ReferralCommand.Target
    }

    /// `kader meeting register ID --contact ID --need TEXT --to legal`
    struct Register: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "register", abstract: "Register somebody or a head count; prints an id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the meeting.")
        var id: Meeting.ID

        @Option(help: "The id of the person who comes.")
        var contact: Contact.ID?

        @Option(help: "How many, without names.")
        var heads: Int?

        @OptionGroup var wants: Wants

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let guest = try MeetingGuest(
                id: kader.newId(), at: id, who(), needs: wants.needs,
                wish: wants.target.target(kader))
            try kader.store.add(guest)
            try kader.tellSaved(guest.id)
        }

        private func who() throws -> MeetingGuest.Who {
            switch (contact, heads) {
            case (let contact?, nil): .person(contact)
            case (nil, let heads?): .heads(heads)
            default: throw ValidationError("Give either --contact or --heads.")
            }
        }
    }

    /// `kader meeting guest GUEST --need TEXT`
    struct Guest: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "guest", abstract: "Change what somebody needs, or whom they want to see.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person who is registered: see kader meeting show.")
        var id: MeetingGuest.ID

        @OptionGroup var wants: Wants

        func run(with kader: Dependencies) throws {
            let old = try kader.store.meetingGuest(id)
            let edited = try old.with(
                needs: wants.needs.isEmpty ? old.needs : wants.needs,
                wish: wants.target.target(kader) ?? old.wish)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader meeting attendance GUEST attended`
    struct Attendance: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "attendance", abstract: "Whether somebody came.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person who is registered: see kader meeting show.")
        var id: MeetingGuest.ID

        @Argument(help: "How it went.")
        var attendance: MeetingAttendance

        func run(with kader: Dependencies) throws {
            try kader.store.mark(id, attendance)
            try kader.tellSaved(id)
        }
    }

    /// `kader meeting remove-guest GUEST`
    struct RemoveGuest: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove-guest", abstract: "Take somebody off the list.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person who is registered: see kader meeting show.")
        var id: MeetingGuest.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeMeetingGuest(id)
            try kader.tellSaved(id)
        }
    }
}
