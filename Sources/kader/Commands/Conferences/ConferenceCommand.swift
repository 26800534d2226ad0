import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader conference ...`: the yearly conference of a region (S7).
struct ConferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conference",
        abstract: "Conferences of regions: who came, what was said and what was chosen.",
        subcommands: [
            List.self, Show.self, Sheet.self, Write.self, Add.self, Edit.self, Answer.self,
            Turn.self, Remove.self,
        ], defaultSubcommand: List.self)

    /// `kader conference list [--region AM09]`, newest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Conference, day, place, people, points.")

        @OptionGroup var options: Options

        @Option(help: "Only of a region: code, name or municipality.")
        var region: String?

        func run(with kader: Dependencies) throws {
            let code = try region.map { try kader.region($0) }
            try Listing.show(
                try kader.store.conferences(region: code), options, cells: \.cells, json: \.json)
        }
    }

    /// `kader conference show AM09-2026`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "What was said and chosen: id, what, words, made of it.")

        @OptionGroup var options: Options

        @Argument(help: "The conference, such as AM09-2026 or Achterhoek-2026.")
        var conference: ConferenceKey

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.conference(conference.id(kader))
            if options.json { return Output.write(detail.json.description + "\n") }
            Output.write(Listing.line(detail.cells) + "\n")
            for point in detail.points {
                Output.write(
                    Listing.line(
                        detail.cells(of: point, kader.reference, kader.language)) + "\n")
            }
        }
    }

    /// `kader conference sheet AM09-2026 [--outside]`
    struct Sheet: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "sheet",
            abstract: "One sheet that prepares a conference, to print.",
            discussion: "Signals are counts of members; few are told as less than.")

        @OptionGroup var options: Options

        @Argument(help: "The conference, such as AM09-2026 or Achterhoek-2026.")
        var conference: ConferenceKey

        @Flag(help: "For people outside the union: counts below five are not told.")
        var outside = false

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.md

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let region = try conference.region(kader)
            let sheet = try kader.store.conferenceSheet(region: region, year: conference.year)
            let document = sheet.document(
                of: kader.reference.region(region)?.name ?? region,
                for: outside ? .outside : .union, isFictional: kader.store.founding.isDemo,
                in: kader.language)
            try kader.store.note(.exported, detail: "conference")
            try output.write { try $0(document.text(format)) }
        }
    }
}
