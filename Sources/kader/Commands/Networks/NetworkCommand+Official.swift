import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network official add|edit|assign|remove`: the paid official beside a network (S2).
    struct Official: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "official", abstract: "Which official accompanies a network.",
            subcommands: [Add.self, Edit.self, Assign.self, Remove.self])

        /// `kader network official add --network ID --contact ID --from 2026-01-01`
        struct Add: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "add", abstract: "Let an official accompany a network; prints its id.")

            @OptionGroup var options: Options

            @Option(help: "The id of the network.")
            var network: Network.ID

            @Option(help: "The id of the person.")
            var contact: Contact.ID

            @OptionGroup var days: PeriodOptions

            func run(with kader: Dependencies) throws {
                try kader.require(.network, network)
                try kader.require(.contact, contact)
                let accompaniment = Accompaniment(
                    id: kader.newId(), network: network, official: contact,
                    period: try days.period(changing: .always))
                try kader.store.add(accompaniment)
                try kader.tellSaved(accompaniment.id)
            }
        }

        /// `kader network official edit ID --until 2026-12-31`
        struct Edit: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "edit", abstract: "Change or end it; what is left out stays.")

            @OptionGroup var options: Options

            @Argument(help: "Its id: see kader network show.")
            var id: Accompaniment.ID

            @Option(help: "The id of the person.")
            var contact: Contact.ID?

            @OptionGroup var days: PeriodOptions

            func run(with kader: Dependencies) throws {
                try kader.require(.contact, contact)
                let old = try kader.store.accompaniment(id)
                var edited = old
                edited.official = contact ?? old.official
                edited.period = try days.period(changing: old.period)
                try kader.store.edit(edited, from: old)
                try kader.tellSaved(id)
            }
        }

        /// `kader network official assign ID [ID ...] --contact ID --from 2026-01-01`
        struct Assign: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "assign",
                abstract: "Let an official accompany networks; whoever did so ends the day before.")

            @OptionGroup var options: Options

            @Argument(help: "The ids of the networks: all of them or none.")
            var networks: [Network.ID]

            @Option(help: "The id of the person.")
            var contact: Contact.ID

            @Option(help: "The first day; today if left out.")
            var from: Day?

            func run(with kader: Dependencies) throws {
                try kader.require(.network, networks)
                try kader.require(.contact, contact)
                let first = from ?? kader.store.now.day
                guard let period = Period(from: first, until: nil) else { return }
                try kader.store.accompany(
                    networks.map {
                        Accompaniment(
                            id: kader.newId(), network: $0, official: contact, period: period)
                    })
                try kader.tellSaved(networks)
            }
        }

        /// `kader network official remove ID`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Remove what was entered by mistake; undo brings it back.")

            @OptionGroup var options: Options

            @Argument(help: "Its id: see kader network show.")
            var id: Accompaniment.ID

            func run(with kader: Dependencies) throws {
                try kader.store.remove(id)
                try kader.tellSaved(id)
            }
        }
    }
}
