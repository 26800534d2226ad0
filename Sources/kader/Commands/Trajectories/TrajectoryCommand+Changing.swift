import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension TrajectoryCommand {
    /// `kader trajectory start --contact ID --adviser ID --ground at-risk --until DAY`
    struct Start: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: "Begin a trajectory; prints its id.",
            discussion: "One at a time for a member: our assumption, see kader setting.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person it is for.")
        var contact: Contact.ID

        @Option(help: "The id of the adviser.")
        var adviser: Contact.ID

        @Option(help: "Why they can have one.")
        var ground: TrajectoryGround

        @Option(help: "More about why; an exception needs it.")
        var reason = ""

        @Option(help: "The first day; today if left out.")
        var from: Day?

        @Option(help: "The last agreed day.")
        var until: Day

        @Option(name: .customLong("goal"), help: "A personal goal. Repeat for more.")
        var goals: [String] = []

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, [contact, adviser])
            let id: Trajectory.ID = kader.newId()
            let trajectory = try Trajectory(
                id: id, of: contact, with: adviser, on: ground, because: reason,
                from: from ?? kader.store.now.day, until: until)
            let goals = try goals.map {
                try TrajectoryItem(id: kader.newId(), of: id, .goal, $0)
            }
            try kader.store.start(trajectory, towards: goals)
            try kader.tellSaved(id)
            try kader.tellCaseload(of: adviser)
        }
    }

    /// `kader trajectory edit ID --adviser ID`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a trajectory; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Option(help: "The id of the adviser.")
        var adviser: Contact.ID?

        @Option(help: "Why they can have one.")
        var ground: TrajectoryGround?

        @Option(help: "More about why; an exception needs it.")
        var reason: String?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, adviser)
            let old = try kader.store.trajectory(id).trajectory
            let edited = try old.changed(
                with: adviser ?? old.adviser, on: ground ?? old.ground,
                because: reason ?? old.reason)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
            if edited.adviser != old.adviser { try kader.tellCaseload(of: edited.adviser) }
        }
    }

    /// `kader trajectory extend ID --until DAY --reason TEXT`
    struct Extend: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend", abstract: "Make the agreed period longer.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Option(help: "The last agreed day.")
        var until: Day

        @Option(help: "Why it becomes longer.")
        var reason: String

        func run(with kader: Dependencies) throws {
            try kader.store.extend(id, to: until, because: reason, as: kader.newId())
            try kader.tellSaved(id)
        }
    }

    /// `kader trajectory close ID --result new-job --words TEXT --reached ID`
    struct Close: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "End a trajectory, with what came of it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Option(help: "How it ended.")
        var result: TrajectoryResult

        @Option(help: "What the member says about it, in their own words.")
        var words = ""

        @Option(help: "The id of a goal that was reached. Repeat for more.")
        var reached: [TrajectoryItem.ID] = []

        @Option(help: "The day; today if left out.")
        var day: Day?

        func run(with kader: Dependencies) throws {
            let closing = Trajectory.Closing(
                on: day ?? kader.store.now.day, with: result, words: words)
            try kader.store.close(id, closing, reached: reached)
            try kader.tellSaved(id)
        }
    }

    /// `kader trajectory remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a trajectory that was made by mistake.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeTrajectory(id)
            try kader.tellSaved(id)
        }
    }
}

extension Dependencies {
    /// Warns where an adviser has more than they can have.
    fileprivate func tellCaseload(of adviser: Contact.ID) throws {
        let caseload = try store.caseload(of: adviser)
        guard caseload.isOver else { return }
        Output.tell(Phrase(over: caseload)[language])
    }
}
