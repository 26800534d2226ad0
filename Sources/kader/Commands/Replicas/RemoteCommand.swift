import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderSeal
import KaderStore
import KaderSync

/// `kader remote ...`: with what this replica comes together, and with whom.
struct RemoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote",
        abstract: "Places to sync with, and the devices that may read along.",
        subcommands: [
            List.self, Add.self, Remove.self, Invite.self, Join.self, Devices.self, Revoke.self,
        ], defaultSubcommand: List.self)

    /// `kader remote list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Name, place, when it was used last.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.remotes(), options,
                cells: { [$0.name, $0.place, $0.lastAt.map { "\(Amsterdam.local($0))" } ?? ""] },
                json: {
                    [
                        "name": .text($0.name), "place": .text($0.place),
                        "lastAt": .text(of: $0.lastAt.map(Amsterdam.local)),
                    ]
                })
        }
    }

    /// `kader remote add NAME REMOTE`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Give a place a name.")

        @OptionGroup var options: Options

        @Argument(help: "What you will call it, such as huis or stick.")
        var name: String

        @Argument(help: "A folder, or ssh://user@host[:port][/path].")
        var remote: String

        func run(with kader: Dependencies) throws {
            let place = try RemotePlace(remote).text
            try kader.store.name(remote: place, name)
            Output.tell(
                Phrase(
                    nl: "\(name) is \(place). Uitwisselen: `kader sync \(name)`.",
                    en: "\(name) is \(place). To sync: `kader sync \(name)`.")[kader.language])
        }
    }

    /// `kader remote remove NAME`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Forget a place; what was brought there stays there.")

        @OptionGroup var options: Options

        @Argument(help: "Its name, or the place.")
        var name: String

        func run(with kader: Dependencies) throws {
            let place = try kader.store.place(named: name)
            try kader.store.forget(remote: place)
            Output.tell(
                Phrase(nl: "\(place) is vergeten.", en: "\(place) is forgotten.")[kader.language])
        }
    }
}
