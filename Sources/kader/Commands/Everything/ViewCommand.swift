import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader view list|add|remove`: one's own ways to look at a list, which the panes offer under `V`.
struct ViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view", abstract: "Your own views of the lists: filter and order, by name.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader view list`, by list and name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List, name, filter, order, region.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let views = try ListName.allCases.flatMap { try kader.store.views(of: $0) }
            try Listing.show(
                views, options,
                cells: { [$0.list.rawValue, $0.name, $0.filter, $0.sort, $0.region ?? ""] },
                json: \.json)
        }
    }

    /// `kader view add networks 'Zonder bestuurder' --filter 'bestuurder:-'`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Keep a view, over one of the same name.")

        @OptionGroup var options: Options

        @Argument(help: "networks or plans.")
        var list: ListName

        @Argument(help: "Its name.")
        var name: String

        @Option(help: "As in the pane: text, '!not', 'column:term'.")
        var filter = ""

        @Option(help: "The column to sort by, as chair; -chair for the other way round.")
        var sort = ""

        @Option(help: "Only of a region: code, name or municipality.")
        var region: String?

        @Flag(help: "Only the networks that you accompany.")
        var mine = false

        func validate() throws {
            guard (1...SavedView.longestName).contains(SavedView(list: list, name: name).name.count)
            else { throw ValidationError("A name has 1 to \(SavedView.longestName) characters.") }
            let known = list == .networks ? NetworkColumn.keys : PlanColumn.keys
            let column = sort.hasPrefix("-") ? String(sort.dropFirst()) : sort
            if mine, list != .networks {
                throw ValidationError("--mine is for networks.")
            }
            if mine, region != nil {
                throw ValidationError("--mine and --region do not go together.")
            }
            guard sort.isEmpty || known.contains(column) else {
                let names = known.joined(separator: ", ")
                throw ValidationError("There is no column \(column). There are: \(names).")
            }
        }

        func run(with kader: Dependencies) throws {
            let code = try region.map { try kader.region($0) }
            let read = list == .networks ? ListFilter(networks: filter) : ListFilter(plans: filter)
            _ = try read.checked(kader.language)
            var view = SavedView(list: list, name: name)
            (view.filter, view.sort, view.region) = (filter, sort, code)
            view.isMine = mine
            try kader.store.save(view)
            Output.tell(Phrase.saved[kader.language])
        }
    }

    /// `kader view remove networks 'Zonder bestuurder'`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take one of your views away.")

        @OptionGroup var options: Options

        @Argument(help: "networks or plans.")
        var list: ListName

        @Argument(help: "Its name.")
        var name: String

        func run(with kader: Dependencies) throws {
            try kader.store.remove(try kader.view(name, of: list))
            Output.tell(Phrase.saved[kader.language])
        }
    }
}

extension ListColumn {
    fileprivate static var keys: [String] { allCases.map(\.rawValue) }
}

extension SavedView {
    fileprivate var json: JSON {
        [
            "list": .text(list.rawValue), "name": .text(name), "filter": .text(filter),
            "sort": .text(sort), "columns": .texts(columns), "region": .text(of: region),
            "year": year.map { .whole($0) } ?? .null, "archived": .truth(withArchived),
            "mine": .truth(isMine),
        ]
    }
}
