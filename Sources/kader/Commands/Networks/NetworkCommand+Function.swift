import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network function add|edit|remove`: the board (S1).
    struct Function: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "function", abstract: "Who does what on a board.",
            subcommands: [Add.self, Edit.self, Remove.self])

        /// `kader network function add --network ID --contact ID --role chair`
        struct Add: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "add", abstract: "Give someone a function; prints its id.")

            @OptionGroup var options: Options

            @Option(help: "The id of the network.")
            var network: Network.ID

            @Option(help: "The id of the person.")
            var contact: Contact.ID

            @Option(help: "Which function.")
            var role: BoardRole

            @OptionGroup var days: PeriodOptions

            func run(with kader: Dependencies) throws {
                try kader.require(.network, network)
                try kader.require(.contact, contact)
                let function = BoardFunction(
                    id: kader.newId(), network: network, contact: contact, role: role,
                    period: try days.period(changing: .always))
                try kader.store.add(function)
                try kader.tellSaved(function.id)
            }
        }

        /// `kader network function edit ID --until 2026-12-31`
        struct Edit: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "edit", abstract: "Change or end a function; what is left out stays.")

            @OptionGroup var options: Options

            @Argument(help: "The id of the function: see kader network show.")
            var id: BoardFunction.ID

            @Option(help: "The id of the person.")
            var contact: Contact.ID?

            @Option(help: "Which function.")
            var role: BoardRole?

            @OptionGroup var days: PeriodOptions

            func run(with kader: Dependencies) throws {
                try kader.require(.contact, contact)
                let old = try kader.store.function(id)
                var edited = old
                edited.contact = contact ?? old.contact
                edited.role = role ?? old.role
                edited.period = try days.period(changing: old.period)
                try kader.store.edit(edited, from: old)
                try kader.tellSaved(id)
            }
        }

        /// `kader network function remove ID`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Remove what was entered by mistake; undo brings it back.")

            @OptionGroup var options: Options

            @Argument(help: "Its id: see kader network show.")
            var id: BoardFunction.ID

            func run(with kader: Dependencies) throws {
                try kader.store.remove(id)
                try kader.tellSaved(id)
            }
        }
    }
}
