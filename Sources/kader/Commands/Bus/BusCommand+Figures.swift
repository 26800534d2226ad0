import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension BusCommand {
    /// `kader bus figures [--trip ID] [--from DAY] [--until DAY] [--csv]`
    struct Figures: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "figures",
            abstract: "Per stop: people by what they came for, intakes, appointments.")

        @OptionGroup var options: Options

        @Option(help: "The id of the trip.")
        var trip: BusTrip.ID?

        @Option(help: "The first day.")
        var from: Day?

        @Option(help: "The last day.")
        var until: Day?

        @Flag(help: "As a table for a spreadsheet.")
        var csv = false

        func run(with kader: Dependencies) throws {
            let figures = try kader.store.busFigures(from: from, through: until, of: trip)
            if csv {
                let head = BusWords.figureHeads.map { $0[kader.language] }
                return Output.write(
                    CSV.write([head] + figures.map { $0.cells.map(CSV.shield) }))
            }
            try Listing.show(figures, options, cells: \.cells, json: \.json)
        }
    }

    /// `kader bus paper TRIP`
    struct Paper: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "paper",
            abstract: "The route list, or the form to fill in by hand, to print beforehand.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trip.")
        var trip: BusTrip.ID

        @Flag(help: "The form for tallies and intakes, instead of the route list.")
        var form = false

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.html

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let plan = try kader.store.busPlan(trip)
            let paper = BusPaper(plan, kader.reference, kader.language)
            let text = (form ? paper.form : paper.route).text(format)
            try output.write { try $0(text) }
        }
    }
}

extension BusFigures {
    /// In the order of ``BusWords/figureHeads``.
    fileprivate var cells: [String] {
        ["\(trip.day)", trip.title, "\(stop.hours)", stop.spot]
            + BusTally.Sort.allCases.map { "\(count(of: $0))" }
            + ["\(intakes)", "\(appointments)"]
    }
}
