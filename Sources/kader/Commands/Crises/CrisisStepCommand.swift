import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader crisis step ...`: what is to be done in a crisis.
struct CrisisStepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "The steps of a crisis: done, not needed, moved, assigned.",
        subcommands: [
            Add.self, Edit.self, Done.self, NotNeeded.self, ToDoAgain.self, Remove.self,
        ])

    /// `kader crisis step add --crisis ID --title TEXT --due 2026-12-01 [--owner ID]`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "One more thing to do; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the crisis.")
        var crisis: Crisis.ID

        @Option(help: "What to do.")
        var title: String

        @Option(help: "The day by which it has to be done.")
        var due: Day

        @Option(help: "The id of the person who does it.")
        var owner: Contact.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, owner)
            let step = try CrisisStep(
                id: kader.newId(), crisis: crisis, title, due: due, owner: owner)
            try kader.store.add(step)
            try kader.tellSaved(step.id)
        }
    }

    /// `kader crisis step edit ID --due 2026-12-08 --owner none`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Move, assign or reword a step; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the step.")
        var id: CrisisStep.ID

        @Option(help: "What to do.")
        var title: String?

        @Option(help: "The day by which it has to be done.")
        var due: Day?

        @Option(help: "The id of the person who does it, or none.")
        var owner: OrNone<Contact.ID>?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, owner?.value)
            let old = try kader.store.crisisStep(id).step
            let new = try CrisisStep(
                id: id, crisis: old.crisis, title ?? old.title, due: due ?? old.due,
                role: old.role, owner: owner.map(\.value) ?? old.owner, state: old.state)
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader crisis step done ID [--on 2026-12-01]`
    struct Done: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "It was done.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the step.")
        var id: CrisisStep.ID

        @Option(help: "The day on which it was done; today if left out.")
        var on: Day?

        func run(with kader: Dependencies) throws {
            try kader.put(.done(on: on ?? kader.store.now.day), on: id)
        }
    }

    /// `kader crisis step not-needed ID --reason TEXT`
    struct NotNeeded: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "not-needed", abstract: "It is not needed here, and why.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the step.")
        var id: CrisisStep.ID

        @Option(help: "Why it is not needed.")
        var reason: String

        func run(with kader: Dependencies) throws {
            try kader.put(.notNeeded(reason: reason), on: id)
        }
    }

    /// `kader crisis step to-do ID`
    struct ToDoAgain: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "to-do", abstract: "It has to be done after all.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the step.")
        var id: CrisisStep.ID

        func run(with kader: Dependencies) throws { try kader.put(.open, on: id) }
    }

    /// `kader crisis step remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a step that you entered by mistake.",
            discussion:
                "Not one that was done, nor one of somebody else: say that it is not needed.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the step.")
        var id: CrisisStep.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }
}

extension Dependencies {
    fileprivate func put(_ state: CrisisStep.State, on id: CrisisStep.ID) throws {
        let old = try store.crisisStep(id).step
        try store.edit(try old.with(state: state), from: old)
        try tellSaved(id)
    }
}
