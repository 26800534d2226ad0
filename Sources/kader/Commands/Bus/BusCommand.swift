import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader bus …`: the bus drives out, works alone, and comes home (S6).
struct BusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bus",
        abstract: "The bus: trips, its laptop, what it counted, coming home.",
        subcommands: [
            BusTripCommand.self, BusStopCommand.self, BusTallyCommand.self, BusIntakeCommand.self,
            Markets.self,
            Prepare.self, Return.self, Report.self, Lost.self, Figures.self, Paper.self,
        ], defaultSubcommand: BusTripCommand.self)

    /// `kader bus markets`
    struct Markets: ReferenceCommand {
        static let configuration = CommandConfiguration(
            commandName: "markets",
            abstract: "Markets that are known: key, town, place, weekday, hours, certainty.",
            discussion: "Few are known, and none for certain: ask the municipality.")

        @OptionGroup var options: Options

        func run(with reference: Reference) throws {
            let language = options.spoken
            try Listing.show(
                reference.markets, options,
                cells: {
                    [
                        $0.key, $0.town, $0.place, $0.weekday.name[language],
                        $0.hours.map { "\($0)" } ?? "", $0.certainty.rawValue,
                    ]
                },
                json: {
                    [
                        "key": .text($0.key), "town": .text($0.town),
                        "municipality": .text($0.municipalityCode), "place": .text($0.place),
                        "weekday": .text($0.weekday.name[.en]), "hours": .text(of: $0.hours),
                        "certainty": .text($0.certainty.rawValue),
                    ]
                })
        }
    }
}

/// `kader bus trip …`
struct BusTripCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trip", abstract: "Days on which the bus drives out.",
        subcommands: [
            List.self, Show.self, ListedAdd<BusTripFacts>.self, ListedEdit<BusTripFacts>.self,
            ListedWithdraw<BusTripFacts>.self,
        ], defaultSubcommand: List.self)

    /// `kader bus trip list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, day, trip, state, stops, slots kept for it.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.store.busPlans(), options,
                cells: {
                    [
                        "\($0.id)", "\($0.trip.day)", $0.trip.title,
                        $0.trip.state.label[kader.language], "\($0.stops.count)",
                        "\($0.slots.count)",
                    ]
                }, json: \.json)
        }
    }

    /// `kader bus trip show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "A trip with its stops, crew and slots.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trip.")
        var id: BusTrip.ID

        func run(with kader: Dependencies) throws {
            let plan = try kader.store.busPlan(id)
            if options.json { return Output.write(plan.json.description + "\n") }
            Output.write(BusPaper(plan, kader.reference, kader.language).route.text(.md))
        }
    }
}

/// `kader bus stop …`
struct BusStopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Where the bus stands, and when.",
        subcommands: [
            Add.self, ListedShow<BusStopFacts>.self, ListedEdit<BusStopFacts>.self,
            ListedWithdraw<BusStopFacts>.self,
        ])

    /// `kader bus stop add --trip ID --hours 09:00-12:00 --place WORDS`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add one; prints its id.")

        @OptionGroup var options: Options
        @OptionGroup var facts: BusStopFacts

        func run(with kader: Dependencies) throws {
            let market = try facts.market.map { try kader.reference.market(key: $0) }
            let texts = try facts.over(market?.texts(kader.language) ?? ListedTexts(), kader)
            let id: Identifier<ListedThing> = kader.newId()
            try kader.store.add(ListedThing(.busStop, id: id, texts))
            try kader.tellSaved(id)
        }
    }
}

/// `kader bus tally …`: what was counted on paper, entered later with its own hour.
struct BusTallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally", abstract: "Count people at a stop; also from paper, later.",
        subcommands: [ListedAdd<BusTallyFacts>.self, ListedWithdraw<BusTallyFacts>.self],
        defaultSubcommand: ListedAdd<BusTallyFacts>.self)
}
