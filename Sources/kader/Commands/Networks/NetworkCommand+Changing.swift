import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network add --name Achterhoek --region AM09`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a network; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "Its name.")
        var name: String

        @Option(
            help: "A region in which it works (code, name or municipality); as often as needed.")
        var region: [String] = []

        @Option(help: "A municipality, such as GM0222; as often as needed.")
        var municipality: [String] = []

        func run(with kader: Dependencies) throws {
            let region = try region.map { try kader.region($0) }
            try kader.require(municipalities: municipality)
            let network = try Network(
                id: kader.newId(), name: name, regions: region, municipalities: municipality)
            try kader.store.add(network)
            try kader.tellSaved(network.id)
        }
    }

    /// `kader network edit ID --name NAME`, `kader network edit ID ID --add-region AM09`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change a network, or give several a region; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "Its id; of several together with --add-region alone.")
        var ids: [Network.ID]

        @Option(help: "Its name.")
        var name: String?

        @Option(help: "Its regions (code, name or municipality), instead of those it had; or none.")
        var region: [OrNone<String>] = []

        @Option(help: "Its municipalities, instead of those it had; or none.")
        var municipality: [OrNone<String>] = []

        @Option(help: "A region (code, name or municipality) besides those that they have.")
        var addRegion: String?

        func validate() throws {
            let isOther = name != nil || !region.isEmpty || !municipality.isEmpty
            if ids.count > 1 ? isOther || addRegion == nil : isOther && addRegion != nil {
                throw ValidationError("--add-region stands alone; several networks need it.")
            }
        }

        func run(with kader: Dependencies) throws {
            guard let addRegion else { return try ids.forEach { try edit($0, kader) } }
            let code = try kader.region(addRegion)
            try kader.require(.network, ids)
            try kader.store.add(region: code, to: ids)
            try kader.tellSaved(ids)
        }

        private func edit(_ id: Network.ID, _ kader: Dependencies) throws {
            let old = try kader.store.network(id).network
            let typed = region.compactMap(\.value)
            let regions = region.isEmpty ? old.regions : try typed.map { try kader.region($0) }
            let municipalities =
                municipality.isEmpty ? old.municipalities : municipality.compactMap(\.value)
            try kader.require(municipalities: municipalities)
            let edited = try Network(
                id: id, name: name ?? old.name, regions: regions,
                municipalities: municipalities, isArchived: old.isArchived)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader network archive ID [ID ...]`
    struct Archive: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "archive",
            abstract: "Take networks out of the list, or bring them back: all of them or none.")

        @OptionGroup var options: Options

        @Argument(help: "Their ids.")
        var ids: [Network.ID]

        @Flag(help: "Bring it back.")
        var restore = false

        func run(with kader: Dependencies) throws {
            try kader.require(.network, ids)
            try kader.store.setArchived(!restore, ids)
            try kader.tellSaved(ids)
        }
    }
}
