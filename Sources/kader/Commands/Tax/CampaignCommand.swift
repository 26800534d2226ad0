import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader campaign ...`: when and where returns are filled in with members and their housemates
/// (S51).
struct CampaignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: "The tax campaign: its days, the houses that take part, how full it is.",
        subcommands: [
            List.self, Show.self, Days.self, Add.self, Edit.self, Remove.self, Houses.self,
        ],
        defaultSubcommand: List.self)

    /// `kader campaign list`, the latest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Year, first and last day, houses, people booked.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let lines = try kader.store.campaigns().map {
                ($0, try kader.store.agreed(in: $0.campaign))
            }
            try Listing.show(
                lines, options,
                cells: { entry, agreed in
                    [
                        String(entry.campaign.year), entry.campaign.first.description,
                        entry.campaign.last.description, String(entry.places.count),
                        String(agreed),
                    ]
                }, json: { $0.json(agreed: $1) })
        }
    }

    /// `kader campaign show 2027`: the places that take part.
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "The houses of a campaign: hours, people a day.")

        @OptionGroup var options: Options

        @Argument(help: "The year of the campaign.")
        var year: Int

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.campaign(Campaign.id(of: year))
            try Listing.show(
                entry.places, options,
                cells: {
                    [
                        $0.place.description, $0.hours.told(kader.language), String($0.capacity),
                    ]
                }, json: \.json)
        }
    }

    /// `kader campaign days --from D --days N [--house KEY]`, by day and house.
    struct Days: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "days",
            abstract: "Day, house, hours, people it is for, people booked, free slots.")

        @OptionGroup var options: Options
        @OptionGroup var days: DayRange
        @OptionGroup var place: PlaceOptions

        func run(with kader: Dependencies) throws {
            let (first, last) = days.range(from: kader.store.now.day)
            let lines = try kader.store.campaignCalendar(
                at: try place.place(kader), from: first, through: min(last, first + 366))
            try Listing.show(
                lines, options,
                cells: {
                    [
                        $0.day.description, $0.place.description,
                        $0.campaign.hours.map(\.description).joined(separator: ", "),
                        String($0.campaign.capacity), String($0.campaign.agreed),
                        $0.spreekuren > 0 ? String($0.free) : "-",
                    ]
                }, json: \.json)
            if lines.contains(where: { $0.spreekuren == 0 }) {
                Output.tell(Self.unplanned[kader.language])
            }
        }

        private static let unplanned = Phrase(
            nl: "Een streepje: plan daar eerst een spreekuur belasting.",
            en: "A dash: first plan a tax spreekuur there.")
    }
}
