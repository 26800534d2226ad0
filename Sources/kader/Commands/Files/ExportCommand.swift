import ArgumentParser
import KaderApp
import KaderDomain

/// `kader export ...`: what is in the database, for other programs and for paper.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a table, a calendar file, a day list or region plans.",
        discussion: """
            `kader export networks` is `kader export table networks`: what import reads back.
            """,
        subcommands: [Table.self, Agenda.self, DayList.self, Plans.self, Overview.self],
        defaultSubcommand: Table.self)

    static let fictional = Phrase(
        nl: "FICTIEF: deze gegevens zijn verzonnen.", en: "FICTIEF: these data are made up.")
}
