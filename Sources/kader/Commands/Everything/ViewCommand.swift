import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader view list|add|remove`: one's own ways to look at a list, which the panes offer under `V`.
struct ViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view", abstract: "Your own views of the lists and the agenda, by name.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader view list`, by list and name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List, name, filter, order, region or place.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let views = try ListName.allCases.flatMap { try kader.store.views(of: $0) }
            try Listing.show(
                views, options,
                cells: { [$0.list.rawValue, $0.name, $0.filter, $0.sort, $0.where] },
                json: \.json)
        }
    }

    /// `kader view add networks 'Zonder bestuurder' --filter 'bestuurder:-'`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Save a view, over one of the same name.")

        @OptionGroup var options: Options

        @Argument(help: "networks, plans, people or spreekuur.")
        var list: ListName

        @Argument(help: "Its name.")
        var name: String

        @Option(help: "As in the pane: text, '!not', 'column:term'.")
        var filter = ""

        @Option(
            parsing: .unconditional,
            help: "The column to sort by, such as chair; -chair for the other way round.")
        var sort = ""

        @Option(help: "Only of a region: code, name or municipality.")
        var region: String?

        @OptionGroup var look: LookOptions

        @Flag(help: "Only the networks that you accompany.")
        var mine = false

        func validate() throws {
            guard (1...SavedView.longestName).contains(SavedView(list: list, name: name).name.count)
            else { throw ValidationError("A name has 1 to \(SavedView.longestName) characters.") }
            guard list != .agenda else { return try refuseOrder() }
            guard look.isEmpty else {
                throw ValidationError("How the agenda looks is only for spreekuur.")
            }
            if list == .people, region != nil {
                throw ValidationError("The list of people has no --region.")
            }
            if mine, list != .networks {
                throw ValidationError("--mine is for networks.")
            }
            if mine, region != nil {
                throw ValidationError("--mine and --region do not go together.")
            }
            try refuseUnknownOrder()
        }

        private func refuseUnknownOrder() throws {
            if list == .people { return _ = try PeopleOrder(asked: sort) }
            let known = list == .networks ? NetworkColumn.keys : PlanColumn.keys
            let column = sort.hasPrefix("-") ? String(sort.dropFirst()) : sort
            guard sort.isEmpty || known.contains(column) else {
                let names = known.joined(separator: ", ")
                throw ValidationError("There is no column \(column). There are: \(names).")
            }
        }

        private func refuseOrder() throws {
            guard sort.isEmpty, region == nil else {
                throw ValidationError("The agenda has no --sort and no --region.")
            }
        }

        func run(with kader: Dependencies) throws {
            let code = try region.map { try kader.region($0) }
            _ = try read.checked(kader.language)
            var view = SavedView(list: list, name: name)
            (view.filter, view.sort, view.region) = (filter, sort, code)
            if list == .agenda { view.agenda = try look.look(kader) }
            view.isMine = mine
            try kader.store.save(view)
            Output.tell(Phrase.saved[kader.language])
        }

        private var read: ListFilter {
            switch list {
            case .networks: ListFilter(networks: filter)
            case .plans: ListFilter(plans: filter)
            case .people: ListFilter(people: filter)
            case .agenda: ListFilter(agenda: filter)
            }
        }
    }

    /// `kader view remove networks 'Zonder bestuurder'`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove one of your views.")

        @OptionGroup var options: Options

        @Argument(help: "networks, plans, people or spreekuur.")
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
    /// The region, or the place of an agenda; blank for everywhere.
    fileprivate var `where`: String { region ?? agenda?.place.description ?? "" }

    fileprivate var json: JSON {
        [
            "list": .text(list.rawValue), "name": .text(name), "filter": .text(filter),
            "sort": .text(sort), "columns": .texts(columns), "region": .text(of: region),
            "year": year.map { .whole($0) } ?? .null, "archived": .truth(withArchived),
            "place": .text(of: agenda?.place), "scale": .text(of: agenda?.scale.rawValue),
            "by": .text(of: agenda?.split.rawValue), "hidden": .texts(agenda?.hidden ?? []),
            "mine": .truth(isMine),
        ]
    }
}
