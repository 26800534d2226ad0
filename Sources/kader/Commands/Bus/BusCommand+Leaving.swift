import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore
import KaderSync

extension BusCommand {
    /// `kader bus prepare TRIP FILE --houses A,B --weeks 2 --slots 6`
    struct Prepare: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "prepare",
            abstract: "Make the database for the bus laptop, with as little as possible.",
            discussion: """
                Agendas of the houses for those weeks, slots kept for the bus, employers and codes; of \
                people only those of appointments of that day, and the names of who advises.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The id of the trip.")
        var trip: BusTrip.ID

        @Argument(help: "The file to make; it must not be there yet.")
        var file: String

        @Option(help: "The keys of the houses, with commas in between; online is one too.")
        var houses: String

        @Option(help: "Of their agendas, from the day of the trip, 1 to 8.")
        var weeks = 2

        @Option(help: "How many free slots of each are kept for the bus, 0 to 50.")
        var slots = 6

        func validate() throws {
            guard (1...8).contains(weeks) else { throw ValidationError("Weeks are 1 to 8.") }
            guard (0...50).contains(slots) else { throw ValidationError("Slots are 0 to 50.") }
        }

        func run(with kader: Dependencies) throws {
            let places = houses.split(separator: ",").compactMap { Place(String($0)) }
            try kader.require(houses: places.compactMap(\.house))
            guard !places.isEmpty else { throw ValidationError("Say which houses.") }
            let home = try Identity(kader.store, named: Machine.name)
            let (progress, interrupt) = (ProgressLine(kader.language), Interrupt())
            defer { progress.clear() }
            let load = try Departure(trip, from: home).prepare(
                Departure.Load(places: places, weeks: weeks, slots: slots), to: file,
                goesOn: {
                    progress.tell($0)
                    return interrupt.isSilent
                }, newId: { kader.newId() })
            progress.clear()
            if options.json { return Output.write(load.json.description + "\n") }
            for line in BusWords.prepared(load, file) { Output.tell(line[kader.language]) }
            if let warning = DiskWords.warning(DiskEncryption(of: file)) {
                Output.tell(warning[kader.language])
            }
        }
    }

    /// `kader bus lost TRIP`
    struct Lost: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "lost",
            abstract: "The laptop is gone: what was on it, what to do within 72 hours.",
            discussion: "Its key is revoked, and slots that were kept for it are free again.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the trip.")
        var trip: BusTrip.ID

        @Option(help: "When it was noticed, such as 2026-11-24T09:00; now if left out.")
        var noticed: LocalTime?

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.md

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let load = try kader.store.lose(trip)
            if options.json { return Output.write(load.json.description + "\n") }
            let plan = try kader.store.busPlan(trip)
            let paper = BusPaper(plan, kader.reference, kader.language)
            let text = paper.breach(load, noticed: noticed ?? kader.store.now).text(format)
            try output.write { try $0(text) }
            Output.tell(BusWords.lost[kader.language])
            Output.tell(Self.log(load, noticed ?? kader.store.now)[kader.language])
        }

        /// What is typed to put it in the log of breaches, with what is known.
        private static func log(_ load: BusLoad, _ noticed: LocalTime) -> Phrase {
            let command = { (happened: String) in
                "kader privacy breach add \"\(happened)\" --discovered \(noticed.day)T\(noticed.time) --people \(load.persons.count)"
            }
            return Phrase(
                nl: "Zet het in het datalekkenlog: \(command("laptop van de bus kwijt"))",
                en: "Put it in the breach log: \(command("bus laptop lost"))")
        }
    }
}
