import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader callback ...`: people to call back.
struct CallbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "callback", abstract: "Callback notes: who, which number, about what.",
        subcommands: [List.self, Add.self, Done.self], defaultSubcommand: List.self)

    /// `kader callback list [--all]`, the oldest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, when it was taken, who, number, about, done.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that are done.")
        var all = false

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.callbacks(withDone: all, limit: .max), options,
                cells: CallbackCommand.cells, json: \.json)
        }
    }

    /// `kader callback add --name N --phone P --about TEXT`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Take a note to call somebody back; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "Who.")
        var name = ""

        @Option(help: "Which number.")
        var phone = ""

        @Option(help: "What it is about, in a few words.")
        var about = ""

        func run(with kader: Dependencies) throws {
            let id: CallbackNote.ID = kader.newId()
            try kader.store.addCallback(id, name: name, phone: phone, about: about)
            try kader.tellSaved(id)
        }
    }

    /// `kader callback done ID`
    struct Done: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "done", abstract: "They were called back.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the note.")
        var id: CallbackNote.ID

        func run(with kader: Dependencies) throws {
            try kader.store.finishCallback(id)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ note: CallbackNote) -> [String] {
        [
            note.id.description, note.taken.description, note.name, note.phone, note.about,
            note.done?.description ?? "",
        ]
    }
}
