import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// What is given to the person who comes. The reason of the visit is never in it.
extension AppointmentCommand {
    /// `kader appointment ics ID --output FILE`
    struct Calendar: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "ics",
            abstract: "Write a calendar file for the person who comes: not what it is about.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the appointment.")
        var id: Appointment.ID

        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let export = CalendarExport(from: kader.store, kader.reference, in: kader.language)
            let text = try export.invitation(id)
            try kader.noteLook(at: try kader.store.appointment(id).appointment.contact)
            try output.write { try $0(text) }
        }
    }

    /// `kader appointment text ID --kind reminder`
    struct Text: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "text",
            abstract: "Print a text for the person who comes, to send or to read out.",
            discussion: "With --language en it is in English.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the appointment.")
        var id: Appointment.ID

        @Option(help: "What the text is for.")
        var kind: MessageKind

        func run(with kader: Dependencies) throws {
            let text = try kader.message(kind, about: id)
            try kader.noteLook(at: try kader.store.appointment(id).appointment.contact)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                Output.show(String(line))
            }
        }
    }
}
