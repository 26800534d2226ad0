import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader setting ...`: how long an offer stands and a term is, and what texts to people say.
struct SettingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setting", abstract: "How long an offer stands, and the texts to people.",
        subcommands: [List.self, Set.self, Reset.self], defaultSubcommand: List.self)

    /// `kader setting list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Key, what it is, and its value on one line.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let settings = try kader.store.settings()
            try Listing.show(
                SettingKey.allCases, options,
                cells: { key in
                    let value = settings[key].split(separator: "\n").joined(separator: " ")
                    return [key.description, key.label[kader.language], value]
                },
                json: { key in
                    [
                        "key": .text(key.description), "value": .text(settings[key]),
                        "isStandard": .truth(settings.isStandard(key)),
                    ]
                })
        }
    }

    /// `kader setting set message-reminder-nl 'Beste {naam}, tot {dag}!'`
    struct Set: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Set a value. Texts know {naam} {dag} {tijd} {plek}, in English too.")

        @OptionGroup var options: Options

        @Argument(help: "Which: see kader setting list.")
        var key: SettingKey

        @Argument(help: "The value.")
        var value: String

        func run(with kader: Dependencies) throws {
            let setting = try Setting(key, to: value)
            try kader.store.set(setting)
            try kader.tellSaved(setting.id)
        }
    }

    /// `kader setting reset message-reminder-nl`
    struct Reset: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset", abstract: "Set a value back to the default.")

        @OptionGroup var options: Options

        @Argument(help: "Which: see kader setting list.")
        var key: SettingKey

        func run(with kader: Dependencies) throws {
            try kader.store.reset(key)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}
