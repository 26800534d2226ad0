import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension DossierCommand {
    /// What a dossier is about, as options.
    struct Facts: ParsableArguments {
        @Option(help: "The id of the person who advises.")
        var adviser: Contact.ID?

        @Option(help: "The id of the employer it is about.")
        var employer: Employer.ID?

        @Option(help: "Who may see it besides who opened it, by login name. Repeat for more.")
        var reader: [String] = []

        @Option(help: "What is done next.")
        var nextStep: String?

        @Option(help: "The day by which.")
        var nextDay: Day?

        /// The dossier with what was given; the rest stays.
        func applied(to dossier: Dossier, about title: String?, _ kader: Dependencies) throws
            -> Dossier
        {
            try kader.require(.contact, adviser)
            try kader.require(.employer, employer)
            return try dossier.with(
                title: title ?? dossier.title, adviser: adviser ?? dossier.adviser,
                employer: employer ?? dossier.employer,
                readers: reader.isEmpty ? dossier.readers : reader,
                nextStep: nextStep ?? dossier.nextStep,
                nextDay: nextStep == "" ? nil : nextDay ?? dossier.nextDay)
        }
    }

    /// `kader dossier open --contact ID 'Conflict over rooster'`
    struct Open: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "open", abstract: "Open a dossier; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "What it is about, without medical details.")
        var title: String

        @Option(help: "The id of the person for whom it is.")
        var contact: Contact.ID

        @OptionGroup var facts: Facts

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let store = kader.store
            let empty = try Dossier(
                id: kader.newId(), of: contact, about: title, opened: store.clock.instant,
                by: store.actor.name)
            let dossier = try facts.applied(to: empty, about: nil, kader)
            try store.open(dossier)
            try kader.tellSaved(dossier.id)
        }
    }

    /// `kader dossier edit ID --next-step Bellen --next-day 2026-12-01`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a dossier; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Dossier.ID

        @Option(help: "What it is about, without medical details.")
        var title: String?

        @OptionGroup var facts: Facts

        @Flag(help: "Everyone here may see it again.")
        var forEveryone = false

        func run(with kader: Dependencies) throws {
            let old = try kader.store.dossier(id).dossier
            var new = try facts.applied(to: old, about: title, kader)
            if forEveryone {
                new = try new.with(
                    title: new.title, adviser: new.adviser, employer: new.employer, readers: [],
                    nextStep: new.nextStep, nextDay: new.nextDay)
            }
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader dossier write ID 'Gebeld met de werkgever' [--correcting ID]`
    struct Write: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Add a line to the journal; prints its id.",
            discussion: "A line is never changed: another one corrects it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the dossier.")
        var id: Dossier.ID

        @Argument(help: "What happened, without medical details.")
        var text: String

        @Option(help: "The id of the line that this one corrects.")
        var correcting: DossierEntry.ID?

        func run(with kader: Dependencies) throws {
            let line: DossierEntry.ID = kader.newId()
            try kader.store.addEntry(line, to: id, text, correcting: correcting)
            try kader.tellSaved(line)
        }
    }

    /// `kader dossier close ID --reason 'Opgelost'`
    struct Close: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Close a dossier, and why.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Dossier.ID

        @Option(help: "Why it ends.")
        var reason: String

        func run(with kader: Dependencies) throws {
            try kader.store.close(dossier: id, because: reason)
            try kader.tellSaved(id)
        }
    }

    /// `kader dossier reopen ID`
    struct Reopen: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Open a closed dossier again.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Dossier.ID

        func run(with kader: Dependencies) throws {
            try kader.store.reopen(dossier: id)
            try kader.tellSaved(id)
        }
    }
}
