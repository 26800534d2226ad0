import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

extension HouseCommand {
    /// `kader house holiday list|set`: on which holidays a house is open.
    struct HolidayCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "holiday", abstract: "On which holidays a house is open.",
            subcommands: [List.self, Set.self], defaultSubcommand: List.self)

        /// `kader house holiday list groningen --year 2027`, by day.
        struct List: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "list", abstract: "Day, code, name, open or closed, whether chosen.")

            @OptionGroup var options: Options

            @Argument(help: "The key of the house.")
            var house: String

            @Option(help: "The year; this one if left out.")
            var year: Int?

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house])
                let calendar = try kader.store.calendar(of: house)
                let year = year ?? kader.store.now.day.year
                try Listing.show(
                    kader.reference.holidays.in(year), options,
                    cells: { cells($0, calendar, kader.language) },
                    json: { $0.json(in: calendar, kader.language) })
            }

            private func cells(
                _ holiday: Holiday, _ calendar: HouseCalendar, _ language: Language
            ) -> [String] {
                let isChosen = calendar.choices.contains { $0.rule == holiday.rule.code }
                return [
                    holiday.day.description, holiday.rule.code, holiday.name[language],
                    Phrase(isOpen: calendar.isOpen(on: holiday))[language],
                    isChosen ? Phrase.chosen[language] : "",
                ]
            }
        }

        /// `kader house holiday set groningen labour-day --closed`
        struct Set: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "set", abstract: "Open or closed on a holiday, every year.")

            @OptionGroup var options: Options

            @Argument(help: "The key of the house.")
            var house: String

            @Argument(help: "The code of the holiday: see kader house holiday list.")
            var holiday: String

            @Flag(help: "What the house does then.")
            var choice: Choice

            enum Choice: String, EnumerableFlag {
                case open, closed, asUsual

                var isOpen: Bool? {
                    switch self {
                    case .open: true
                    case .closed: false
                    case .asUsual: nil
                    }
                }
            }

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house])
                guard kader.reference.holidays.rules.contains(where: { $0.code == holiday })
                else {
                    throw ValidationError("There is no holiday \(holiday).")
                }
                try kader.store.choose(choice.isOpen, on: holiday, in: house)
                Output.tell(Phrase.saved[kader.language])
            }
        }
    }
}

extension Phrase {
    fileprivate static let chosen = Phrase(nl: "gekozen", en: "chosen")

    fileprivate init(isOpen: Bool) {
        self = isOpen ? Phrase(nl: "open", en: "open") : Phrase(nl: "dicht", en: "closed")
    }
}
