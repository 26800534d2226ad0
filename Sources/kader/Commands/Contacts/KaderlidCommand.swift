import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader kaderlid ...`: who is active for the union, and where.
struct KaderlidCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kaderlid", abstract: "Kaderleden: who is active for the union, and where.",
        subcommands: [List.self, Add.self, Edit.self, Remove.self], defaultSubcommand: List.self)

    /// `kader kaderlid list [--network ID]`, by stem.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, name, network, sector, days.")

        @OptionGroup var options: Options

        @Option(help: "Only those of a network, by its id.")
        var network: Network.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.network, network)
            try Listing.show(
                try kader.store.kaderleden(of: network, limit: .max), options,
                cells: KaderlidCommand.cells, json: \.json)
        }
    }

    /// `kader kaderlid add --contact ID --network ID`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make a person a kaderlid; prints the id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "The id of the network.")
        var network: Network.ID?

        @Option(help: "The code of the sector, such as ZW.")
        var sector: String?

        @OptionGroup var days: PeriodOptions

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try kader.require(.network, network)
            try kader.require(sector: sector)
            let kaderlid = Kaderlid(
                id: kader.newId(), contact: contact, network: network, sector: sector,
                period: try days.period(changing: .always))
            try kader.store.add(kaderlid)
            try kader.tellSaved(kaderlid.id)
        }
    }

    /// `kader kaderlid edit ID --until 2026-12-31`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change it, or end it; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the kaderlid, not of the person.")
        var id: Kaderlid.ID

        @Option(help: "The id of the network, or none.")
        var network: OrNone<Network.ID>?

        @Option(help: "The code of the sector, or none.")
        var sector: OrNone<String>?

        @OptionGroup var days: PeriodOptions

        func run(with kader: Dependencies) throws {
            try kader.require(.network, network?.value)
            try kader.require(sector: sector?.value)
            let old = try kader.store.kaderlid(id)
            var edited = old
            edited.network = network.map(\.value) ?? old.network
            edited.sector = sector.map(\.value) ?? old.sector
            edited.period = try days.period(changing: old.period)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ named: Named<Kaderlid>) -> [String] {
        let role = named.role
        return [
            role.id.description, named.name, role.network?.description ?? "", role.sector ?? "",
            role.period.from?.description ?? "", role.period.until?.description ?? "",
        ]
    }
}
