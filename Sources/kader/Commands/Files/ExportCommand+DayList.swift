import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ExportCommand {
    /// `kader export daylist --house KEY --day D --format html`: to print for the desk.
    struct DayList: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "daylist",
            abstract: "Write the spreekuren of a day to print: of people only initials.",
            discussion: "People who know somebody recognise them by initials and a time.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        @Option(help: "The day, such as 2026-11-24; today if left out.")
        var day: Day?

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.md

        @OptionGroup var outside: HandoverOptions
        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let list = try kader.dayList(
                at: place.neededPlace(kader), on: day ?? kader.store.now.day
            ).bearing(outside.told(kader))
            try outside.note("day-list", namesPeople: true, kader)
            try output.write { try $0(list.text(format, in: kader.language)) }
            if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }
    }
}
