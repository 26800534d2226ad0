import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

extension HouseCommand {
    /// `kader house hours show|set`: when a house is open in an ordinary week.
    struct HoursCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hours", abstract: "When a house is open in an ordinary week.",
            subcommands: [Show.self, Set.self], defaultSubcommand: Show.self)

        /// `kader house hours show groningen`
        struct Show: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "show", abstract: "The hours of each weekday.")

            @OptionGroup var options: Options

            @Argument(help: "The key of the house.")
            var house: String

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house])
                guard let opening = try kader.store.calendar(of: house).opening else {
                    if options.json { Output.write("null\n") }
                    return Output.tell(Self.unknown[kader.language])
                }
                var card = Card()
                for weekday in Weekday.allCases {
                    card.add(weekday.name, opening[weekday].told(kader.language))
                }
                try card.show(options, json: opening.json)
            }

            private static let unknown = Phrase(
                nl: "Van dit huis zijn de openingstijden niet bekend: elk uur telt als open.",
                en: "The opening hours of this house are not known: any hour counts as open.")
        }

        /// `kader house hours set groningen --on monday --on friday --open 09:00-12:30,13:30-17:00`
        struct Set: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "set", abstract: "Set the hours of weekdays.",
                discussion: """
                    The other weekdays stay. Where no hours were known, the house is closed on them.
                    """)

            @OptionGroup var options: Options

            @Argument(help: "The key of the house.")
            var house: String

            @Option(help: "A weekday, in English; as often as needed. All of them if left out.")
            var on: [Weekday] = []

            @Option(help: "Its hours, such as 09:00-12:30,13:30-17:00; none is closed.")
            var open: OrNone<DayHours>

            func run(with kader: Dependencies) throws {
                try kader.require(houses: [house])
                let present = try kader.store.calendar(of: house).opening
                var opening = present ?? OpeningHours(house: house)
                for weekday in on.isEmpty ? Weekday.allCases : on {
                    opening[weekday] = open.value ?? .closed
                }
                try kader.store.set(opening, from: present)
                Output.tell(Phrase.saved[kader.language])
            }
        }
    }
}
