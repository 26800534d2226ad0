import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader consulent absence ...`: when consulenten cannot be asked.
struct AbsenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absence", abstract: "Days and hours when consulenten cannot be asked.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader consulent absence list [--contact ID]`, by day.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, name, from, until, hours, reason.")

        @OptionGroup var options: Options
        @OptionGroup var days: DayRange

        @Option(help: "The id of one person; everybody if left out.")
        var contact: Contact.ID?

        func run(with kader: Dependencies) throws {
            let (first, last) = days.range(from: kader.store.now.day)
            let absences = try kader.store.absences(of: contact, from: first, through: last)
            try Listing.show(absences, options, cells: AbsenceCommand.cells, json: \.json)
        }
    }

    /// `kader consulent absence add --contact ID --from D --until D`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Note an absence; prints its id, and tells which spreekuren it touches.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "The first day, such as 2026-11-24.")
        var from: Day

        @Option(help: "The last day of it; the first if left out.")
        var until: Day?

        @Option(help: "Hours of each of these days, such as 09:00-12:00; all day if left out.")
        var hours: Hours?

        @Option(help: "Why, for planners; others never see it. No medical details.")
        var reason = ""

        func validate() throws {
            if let until, until < from { throw ValidationError("--until comes before --from.") }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let absence = Absence(
                id: kader.newId(), contact: contact, from: from, until: until ?? from,
                hours: hours, reason: reason)
            guard let absence else { return }
            try kader.store.add(absence)
            try kader.tellSaved(absence.id)
            let touched = try kader.store.spreekuren(during: absence)
            guard !touched.isEmpty else { return }
            let reach = try kader.store.reach()
            Output.tell(Phrase(toReplaceIn: touched.count)[kader.language])
            for entry in touched {
                Output.tell(Listing.line(SpreekuurCommand.cells(entry, reach, kader.language)))
            }
        }
    }

    /// `kader consulent absence remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove an absence that was a mistake, or is over.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Absence.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ named: Named<Absence>) -> [String] {
        let absence = named.role
        return [
            absence.id.description, named.name, absence.from.description,
            absence.until.description, absence.hours?.description ?? "", absence.reason,
        ]
    }
}
