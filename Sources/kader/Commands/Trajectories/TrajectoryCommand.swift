import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader trajectory ...`: career trajectories with an adviser.
struct TrajectoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trajectory",
        abstract: "Career trajectories: plan of approach, agreed period, how they ended.",
        subcommands: [
            List.self, Show.self, Start.self, Edit.self, Extend.self, Goal.self, Step.self,
            Training.self, Mark.self, RemoveLine.self, Close.self, Remove.self, Caseloads.self,
            SetMaximum.self,
        ], defaultSubcommand: List.self)

    /// `kader trajectory list [--all] [--contact ID] [--adviser ID]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, who, with whom, from, until, goals, result.",
            discussion: "The one that ends first is on top; ! means that the end is near.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that are over.")
        var all = false

        @Option(help: "Only those of this person.")
        var contact: Contact.ID?

        @Option(help: "Only those with this adviser.")
        var adviser: Contact.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try kader.require(.contact, adviser)
            try Listing.show(
                try kader.store.trajectories(
                    of: contact, with: adviser, all: all, limit: .max),
                options, cells: { TrajectoryCommand.cells($0, kader) },
                json: { $0.json(kader.store.now.day) })
        }
    }

    /// `kader trajectory show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One trajectory with its plan of approach.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trajectory.")
        var id: Trajectory.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.trajectory(id)
            try kader.noteLook(at: entry.trajectory.contact)
            try TrajectoryCommand.card(entry, kader.language)
                .show(options, json: entry.json(kader.store.now.day))
        }
    }

    static func cells(_ entry: TrajectoryEntry, _ kader: Dependencies) -> [String] {
        let trajectory = entry.trajectory
        let near = entry.isEnding(on: kader.store.now.day) ? " !" : ""
        return [
            trajectory.id.description, entry.contact, entry.adviser,
            trajectory.start.description, "\(trajectory.end)\(near)",
            "\(entry.goals.reached)/\(entry.goals.all)",
            trajectory.closing?.result.label[kader.language] ?? "",
        ]
    }

    static func card(_ entry: TrajectoryEntry, _ language: Language) -> Card {
        let trajectory = entry.trajectory
        var card = Card()
        card.add(.id, trajectory.id.description)
        card.add(FieldWords.label(of: "contact"), entry.contact)
        card.add(FieldWords.label(of: "adviser"), entry.adviser)
        card.add(FieldWords.label(of: "ground"), trajectory.ground.label[language])
        card.add(FieldWords.label(of: "reason"), trajectory.reason)
        card.add(FieldWords.label(of: "agreed"), "\(trajectory.start) – \(trajectory.end)")
        for item in entry.items {
            let facts = [
                item.text, item.day?.description ?? "",
                item.kind == .extension ? "" : item.progress.label[language],
                item.id.description,
            ]
            card.add(item.kind.label, facts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
        if let closing = trajectory.closing {
            card.add(
                FieldWords.label(of: "closing"),
                "\(closing.result.label[language]) (\(closing.day))")
            card.add(FieldWords.label(of: "ownWords"), closing.words)
            card.add(
                Phrase(nl: "doelen gehaald", en: "goals reached"),
                "\(entry.goals.reached)/\(entry.goals.all)")
        }
        return card
    }
}
