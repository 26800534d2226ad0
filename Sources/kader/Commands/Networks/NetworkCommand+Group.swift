import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network group add|edit|remove`: working groups by theme (S12).
    struct Group: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "group", abstract: "Working groups of a network.",
            subcommands: [Add.self, Edit.self, Remove.self])

        /// `kader network group add --network ID --theme Energietransitie`
        struct Add: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "add", abstract: "Add a working group; prints its id.")

            @OptionGroup var options: Options

            @Option(help: "The id of the network.")
            var network: Network.ID

            @Option(help: "What it is about.")
            var theme: String

            @Option(help: "How it stands.")
            var state = WorkingGroupState.active

            @OptionGroup var whom: GroupOptions

            func run(with kader: Dependencies) throws {
                try kader.require(.network, network)
                let group = try whom.group(
                    WorkingGroup(id: kader.newId(), network: network, theme: theme, state: state),
                    kader)
                try kader.store.add(group)
                try kader.tellSaved(group.id)
            }
        }

        /// `kader network group edit ID --state dormant`
        struct Edit: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "edit", abstract: "Change a working group; what is left out stays.")

            @OptionGroup var options: Options

            @Argument(help: "Its id: see kader network show.")
            var id: WorkingGroup.ID

            @Option(help: "What it is about.")
            var theme: String?

            @Option(help: "How it stands.")
            var state: WorkingGroupState?

            @OptionGroup var whom: GroupOptions

            func run(with kader: Dependencies) throws {
                let old = try kader.store.workingGroup(id)
                let edited = try whom.group(
                    WorkingGroup(
                        id: id, network: old.network, theme: theme ?? old.theme,
                        state: state ?? old.state, with: old.others, inProvince: old.province,
                        members: old.members), kader)
                try kader.store.edit(edited, from: old)
                try kader.tellSaved(id)
            }
        }

        /// `kader network group remove ID`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Remove what was entered by mistake; undo brings it back.")

            @OptionGroup var options: Options

            @Argument(help: "Its id: see kader network show.")
            var id: WorkingGroup.ID

            func run(with kader: Dependencies) throws {
                try kader.store.remove(id)
                try kader.tellSaved(id)
            }
        }
    }
}
