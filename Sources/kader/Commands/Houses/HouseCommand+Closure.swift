import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension HouseCommand {
    /// `kader house closure list|add|edit|remove`: days on which a house, or every house, is
    /// closed.
    struct ClosureCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "closure", abstract: "Days on which a house, or every house, is closed.",
            subcommands: [List.self, Add.self, Edit.self, Remove.self],
            defaultSubcommand: List.self)

        /// `kader house closure list [--house KEY]`, by first day.
        struct List: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "list", abstract: "Id, house, first and last day, reason.")

            @OptionGroup var options: Options

            @Option(help: "Only those for this house.")
            var house: String?

            @Option(help: "Those that are not over on this day; today if left out.")
            var from: Day?

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house].compactMap { $0 })
                let closures = try kader.store.closures(
                    of: house, from: from ?? kader.store.now.day)
                try Listing.show(
                    closures, options,
                    cells: {
                        [
                            $0.id.description, $0.house ?? Phrase.allHouses[kader.language],
                            $0.first.description, $0.last.description, $0.reason,
                        ]
                    }, json: \.json)
            }
        }

        /// `kader house closure add --house KEY --from D [--until D] --reason R`
        struct Add: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "add", abstract: "Close a house for some days; prints an id.")

            @OptionGroup var options: Options

            @Option(help: "The key of the house.")
            var house: String?

            @Flag(help: "Every house.")
            var all = false

            @Option(help: "The first day.")
            var from: Day

            @Option(help: "The last day; the first if left out.")
            var until: Day?

            @Option(help: "Why.")
            var reason: String

            func validate() throws {
                guard (house != nil) != all else {
                    throw ValidationError("Say which: --house KEY or --all.")
                }
                guard from <= until ?? from else {
                    throw ValidationError("--until comes before --from.")
                }
            }

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house].compactMap { $0 })
                let closure = Closure(
                    id: kader.newId(), house: house, first: from, last: until ?? from,
                    reason: reason)
                guard let closure else { throw ValidationError("--reason is blank.") }
                let standing = try kader.store.add(closure)
                try kader.tellSaved(closure.id)
                try HouseCommand.tell(standing, kader)
            }
        }

        /// `kader house closure edit ID --until D`
        struct Edit: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "edit", abstract: "Change the days or the reason of a closure.")

            @OptionGroup var options: Options

            @Argument(help: "Its id.")
            var id: Closure.ID

            @Option(help: "The first day.")
            var from: Day?

            @Option(help: "The last day.")
            var until: Day?

            @Option(help: "Why.")
            var reason: String?

            func run(with kader: Dependencies) throws {
                let old = try kader.store.closure(id)
                let edited = Closure(
                    id: id, house: old.house, first: from ?? old.first, last: until ?? old.last,
                    reason: reason ?? old.reason)
                guard let edited else {
                    throw ValidationError("--until comes before --from, or --reason is blank.")
                }
                let standing = try kader.store.edit(edited, from: old)
                try kader.tellSaved(id)
                try HouseCommand.tell(standing, kader)
            }
        }

        /// `kader house closure remove ID`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove", abstract: "Open the house again on those days.")

            @OptionGroup var options: Options

            @Argument(help: "Its id.")
            var id: Closure.ID

            func run(with kader: Dependencies) throws {
                try kader.store.removeClosure(id)
                Output.tell(Phrase.saved[kader.language])
            }
        }
    }

    /// Which spreekuren stand on days that were closed.
    static func tell(_ standing: [AgendaEntry], _ kader: Dependencies) throws {
        let reach = try kader.store.reach()
        guard let phrase = Phrase(standing: standing.count) else { return }
        Output.tell(phrase[kader.language])
        for entry in standing {
            Output.tell(Listing.line(SpreekuurCommand.cells(entry, reach, kader.language)))
        }
    }
}

extension Phrase {
    fileprivate static let allHouses = Phrase(nl: "alle huizen", en: "all houses")
}
