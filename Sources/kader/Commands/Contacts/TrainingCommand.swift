import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader consulent training ...`: basic and yearly training, for each service (S45).
struct TrainingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training", abstract: "Trainings that consulenten did.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader consulent training list CONTACT`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, service, kind, day, valid through.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person.")
        var contact: Contact.ID

        func run(with kader: Dependencies) throws {
            _ = try kader.neededConsulent(contact)
            let trainings = try kader.store.availability(of: contact)?.trainings ?? []
            try Listing.show(
                trainings, options, cells: { TrainingCommand.cells($0, kader.language) },
                json: \.json)
        }
    }

    /// `kader consulent training add --contact ID --service loopbaan --kind basic --done D`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Note a training; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "For which service.")
        var service: Service

        @Option(help: "Which training.")
        var kind = TrainingKind.basic

        @Option(help: "The day on which it was done.")
        var done: Day

        @Option(help: "The last day on which a yearly training counts; a year later by itself.")
        var valid: Day?

        func validate() throws {
            guard kind == .yearly || valid == nil else {
                throw ValidationError("A basic training counts for good: leave out --valid.")
            }
            if let valid, valid < done { throw ValidationError("--valid comes before --done.") }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let training = Training(
                id: kader.newId(), contact: contact, service: service, kind: kind, doneOn: done,
                validUntil: valid)
            guard let training else { return }
            try kader.store.add(training)
            try kader.tellSaved(training.id)
        }
    }

    /// `kader consulent training remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a training that was a mistake.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Training.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ training: Training, _ language: Language) -> [String] {
        [
            training.id.description, training.service.label[language],
            training.kind.label[language], training.doneOn.description,
            training.validUntil?.description ?? "",
        ]
    }
}
