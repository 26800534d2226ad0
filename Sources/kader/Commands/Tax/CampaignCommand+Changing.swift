import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension CampaignCommand {
    /// `kader campaign add --year 2027 --from D --until D`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make a campaign; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The year it is named after; that of its first day if left out.")
        var year: Int?

        @Option(help: "The first day, such as 2027-03-01.")
        var from: Day

        @Option(help: "The last day.")
        var until: Day

        func run(with kader: Dependencies) throws {
            let campaign = try Campaign(year: year ?? from.year, first: from, last: until)
            try kader.store.add(campaign)
            try kader.tellSaved(campaign.id)
        }
    }

    /// `kader campaign edit 2027 --until D`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change the days of a campaign; appointments stay.")

        @OptionGroup var options: Options

        @Argument(help: "The year of the campaign.")
        var year: Int

        @Option(help: "The first day.")
        var from: Day?

        @Option(help: "The last day.")
        var until: Day?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.campaign(Campaign.id(of: year)).campaign
            try kader.store.edit(
                try Campaign(year: year, first: from ?? old.first, last: until ?? old.last),
                from: old)
            try kader.tellSaved(old.id)
        }
    }

    /// `kader campaign remove 2027`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove a campaign with its houses; appointments stay.")

        @OptionGroup var options: Options

        @Argument(help: "The year of the campaign.")
        var year: Int

        func run(with kader: Dependencies) throws {
            try kader.store.removeCampaign(Campaign.id(of: year))
            Output.tell(Phrase.saved[kader.language])
        }
    }

    /// `kader campaign house set|remove`: which houses take part.
    struct Houses: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "house", abstract: "Which houses take part, and how.",
            subcommands: [Set.self, Remove.self])

        /// `kader campaign house set 2027 --house groningen --week "wo 13:00-16:00" --people 16`
        struct Set: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "set",
                abstract: "Let a house take part, or change how; what is left out stays.")

            @OptionGroup var options: Options

            @Argument(help: "The year of the campaign.")
            var year: Int

            @OptionGroup var place: PlaceOptions

            @Option(help: "Hours of every week, such as \"wo 13:00-16:00\"; as often as needed.")
            var week: [WeeklyHours] = []

            @Option(help: "For how many people a day it is, housemates too.")
            var people: Int?

            func run(with kader: Dependencies) throws {
                let (campaign, place) = (Campaign.id(of: year), try place.neededPlace(kader))
                let old = try kader.store.campaign(campaign).places.first { $0.place == place }
                guard let people = people ?? old?.capacity else {
                    throw ValidationError("Say for how many people a day: --people N.")
                }
                let new = try CampaignPlace(
                    campaign: campaign, place: place, hours: week.isEmpty ? old?.hours ?? [] : week,
                    capacity: people)
                try kader.store.set(new, from: old)
                try kader.tellSaved(new.id)
            }
        }

        /// `kader campaign house remove 2027 --house groningen`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Stop a house taking part; appointments stay.")

            @OptionGroup var options: Options

            @Argument(help: "The year of the campaign.")
            var year: Int

            @OptionGroup var place: PlaceOptions

            func run(with kader: Dependencies) throws {
                let place = try place.neededPlace(kader)
                try kader.store.removeCampaignPlace(
                    CampaignPlace.id(Campaign.id(of: year), place))
                Output.tell(Phrase.saved[kader.language])
            }
        }
    }
}
