import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension SignalCommand {
    /// `kader signal raise --employer ID --problem CODE --note TEXT`
    struct Raise: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "raise",
            abstract: "Raise what somebody saw, without counts; prints its id.")

        @OptionGroup var options: Options

        @OptionGroup var about: SignalCellOptions

        @Option(help: "What was seen or heard. It stays in-house.")
        var note: String

        @Option(help: "The id of the person who saw it and gets the answer; you if left out.")
        var contact: Contact.ID?

        func run(with kader: Dependencies) throws {
            let cell = try about.cell(kader)
            try kader.require(.contact, contact)
            let id: Signal.ID = kader.newId()
            try kader.store.raise(id, about: cell, note: note, by: contact)
            try kader.tellSaved(id)
        }
    }

    /// `kader signal examine ID`
    struct Examine: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "examine", abstract: "Somebody looks into it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        func run(with kader: Dependencies) throws {
            try kader.store.examine(id)
            try kader.tellSaved(id)
        }
    }

    /// `kader signal take-up ID`
    struct TakeUp: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "take-up", abstract: "Somebody does something about it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        func run(with kader: Dependencies) throws {
            try kader.store.takeUp(id)
            try kader.tellSaved(id)
        }
    }

    /// `kader signal close ID --reason TEXT`
    struct Close: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "It is dealt with.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        @Option(help: "Why, also for whoever raised it.")
        var reason: String

        func run(with kader: Dependencies) throws {
            try kader.store.close(id, because: reason)
            try kader.tellSaved(id)
        }
    }

    /// `kader signal dismiss ID [--reason TEXT]`
    struct Dismiss: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "dismiss", abstract: "It was a false alarm.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        @Option(help: "Why it was nothing.")
        var reason: String?

        func run(with kader: Dependencies) throws {
            try kader.store.dismiss(id, because: reason ?? "")
            try kader.tellSaved(id)
        }
    }
}
