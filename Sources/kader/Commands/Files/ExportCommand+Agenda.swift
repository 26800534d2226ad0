import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ExportCommand {
    /// `kader export agenda --house KEY --from DAY --days N`: for calendar programs.
    struct Agenda: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "agenda",
            abstract: "Write spreekuren and appointments as a calendar file.",
            discussion: """
                Read it with any calendar program. It names nobody. An event keeps its UID, so that \
                reading a newer file changes it; what was cancelled is in it too, as cancelled.
                """)

        enum Format: String, CaseIterable, ExpressibleByArgument {
            case ics
        }

        @OptionGroup var options: Options

        @Option(help: "The format is RFC 5545.")
        var format = Format.ics

        @OptionGroup var place: PlaceOptions

        @Option(help: "Only what is in this room, by its id.")
        var room: Room.ID?

        @Option(help: "Only what this consulent does, by the id of the person.")
        var consulent: Contact.ID?

        @OptionGroup var days: DayRange
        @OptionGroup var outside: HandoverOptions
        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            try kader.require(.room, room)
            try kader.require(.contact, consulent)
            let scope = CalendarScope(
                place: try place.place(kader), room: room, consulent: consulent)
            let (first, last) = days.range(from: kader.store.now.day)
            let export = CalendarExport(from: kader.store, kader.reference, in: kader.language)
            try outside.note("agenda", namesPeople: false, kader)
            let notice = outside.told(kader)
            try output.write {
                try export.write(scope, from: first, through: last, bearing: notice, $0)
            }
            if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }
    }
}
