import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension TrajectoryCommand {
    /// `kader trajectory goal ID TEXT`
    struct Goal: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "goal", abstract: "Add a personal goal; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Argument(help: "The goal, in the member's words.")
        var text: String

        func run(with kader: Dependencies) throws {
            try kader.add(.goal, text, on: nil, to: id)
        }
    }

    /// `kader trajectory step ID TEXT --day DAY`
    struct Step: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "step", abstract: "Add a step with its day; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Argument(help: "What is done.")
        var text: String

        @Option(help: "By which day.")
        var day: Day

        func run(with kader: Dependencies) throws {
            try kader.add(.step, text, on: day, to: id)
        }
    }

    /// `kader trajectory training ID NAME [--day DAY]`
    struct Training: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "training", abstract: "Add a training or workshop; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        @Argument(help: "What it is called.")
        var text: String

        @Option(help: "When it is.")
        var day: Day?

        func run(with kader: Dependencies) throws {
            try kader.add(.training, text, on: day, to: id)
        }
    }

    /// `kader trajectory mark LINE done`
    struct Mark: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark", abstract: "A goal, step or training is done, dropped or open.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the line: see kader trajectory show.")
        var id: TrajectoryItem.ID

        @Argument(help: "How it stands.")
        var progress: TrajectoryItem.Progress

        func run(with kader: Dependencies) throws {
            try kader.store.mark(id, progress)
            try kader.tellSaved(id)
        }
    }

    /// `kader trajectory remove-line LINE`
    struct RemoveLine: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove-line", abstract: "Remove a goal, step or training.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the line: see kader trajectory show.")
        var id: TrajectoryItem.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeTrajectoryItem(id)
            try kader.tellSaved(id)
        }
    }

    /// `kader trajectory caseload`
    struct Caseloads: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "caseload", abstract: "Id of the adviser, name, how many, at most.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.caseloads(), options,
                cells: {
                    [
                        $0.adviser.description, $0.name, "\($0.active)\($0.isOver ? " !" : "")",
                        "\($0.maximum)",
                    ]
                }, json: \.json)
        }
    }

    /// `kader trajectory set-maximum --adviser ID --maximum 12`
    struct SetMaximum: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "set-maximum", abstract: "How many an adviser can have before it warns.")

        @OptionGroup var options: Options

        @Option(help: "The id of the adviser.")
        var adviser: Contact.ID

        @Option(help: "How many, or none for the number that is set for all.")
        var maximum: OrNone<Int>

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, adviser)
            try kader.store.setMaximum(maximum.value, of: adviser)
            try kader.tellSaved(adviser)
        }
    }
}

extension Dependencies {
    fileprivate func add(
        _ kind: TrajectoryItem.Kind, _ text: String, on day: Day?, to trajectory: Trajectory.ID
    ) throws {
        let item = try TrajectoryItem(id: newId(), of: trajectory, kind, text, on: day)
        try store.add(item)
        try tellSaved(item.id)
    }
}
