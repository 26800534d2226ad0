import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader calendar …`: everything with a day, in one list (S61).
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "One list of elections, deadlines, seats, meetings, decisions, funds.",
        subcommands: [List.self, Ics.self], defaultSubcommand: List.self)

    /// Of which days, and where.
    struct Scope: ParsableArguments {
        @OptionGroup var scope: RegionScope

        @Option(help: "The first day; today if left out.")
        var from: Day?

        @Option(help: "How many days.")
        var days = 365

        @Option(help: "Only days that match, such as 'who:fund !region:-' or 'state:overdue'.")
        var filter = ""

        func validate() throws {
            guard (1...36_600).contains(days) else {
                throw ValidationError("--days is 1 to 36600.")
            }
        }

        func items(_ kader: Dependencies) throws -> [DatedItem] {
            let filter = try ListFilter(calendar: filter).checked(kader.language)
            let (today, region) = (kader.store.now.day, try scope.code(kader))
            let first = from ?? today
            let items = try kader.dated(
                in: region, from: first, through: first + (days - 1),
                of: kader.store.consultation())
            return filter.kept(of: items, kader.reference, on: today)
        }
    }

    /// `kader calendar list [--region CODE] [--from DAY] [--days N] [--filter FILTER]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Day, what kind, what, region, overdue or not, id.")

        @OptionGroup var options: Options
        @OptionGroup var scope: Scope

        func run(with kader: Dependencies) throws {
            let (language, today) = (kader.language, kader.store.now.day)
            try Listing.show(
                try scope.items(kader), options,
                cells: { item in
                    [
                        item.day.description, item.sort.label[language], item.title[language],
                        item.region ?? "", item.isOverdue(on: today) ? Phrase.late[language] : "",
                        item.id,
                    ]
                },
                json: { item in
                    [
                        "day": .text(item.day.description), "sort": .text(item.sort.rawValue),
                        "title": .text(item.title[language]), "region": .text(of: item.region),
                        "isOpen": .truth(item.isOpen),
                        "isOverdue": .truth(item.isOverdue(on: today)),
                        "id": .text(item.id),
                    ]
                })
        }
    }

    /// `kader calendar ics [--region CODE] --output FILE`: for calendar programs.
    struct Ics: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "ics", abstract: "The same as a calendar file, which names nobody.")

        @OptionGroup var options: Options
        @OptionGroup var scope: Scope
        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let (items, isDemo) = (try scope.items(kader), kader.store.founding.isDemo)
            let file = DatedCalendar(in: kader.language, isFictional: isDemo).text(items)
            try output.write { try $0(file) }
            if isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }
    }
}

extension Phrase {
    fileprivate static let late = Phrase(nl: "te laat", en: "overdue")
}
