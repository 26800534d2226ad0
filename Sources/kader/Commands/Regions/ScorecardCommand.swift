import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader scorecard ...`: how far the union is in each region at three levels (S30).
struct ScorecardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scorecard",
        abstract: "How far the union is in each region, at three levels; the scale is ours.",
        subcommands: [List.self, Mark.self, History.self, Remove.self],
        defaultSubcommand: List.self)

    /// `kader scorecard list [--on D]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Code, region, the three levels with + or - against a year before.")

        @OptionGroup var options: Options

        @Option(help: "As it was on this day; today if left out.")
        var on: Day?

        func run(with kader: Dependencies) throws {
            let (card, day) = (try kader.store.scorecard(), on ?? kader.store.now.day)
            try Listing.show(
                kader.reference.regions, options,
                cells: { region in
                    [region.code, region.name]
                        + RegionLevel.allCases.map {
                            card.told(region.code, $0, on: day, kader.language)
                        }
                },
                json: { region in
                    [
                        "region": .text(region.code), "name": .text(region.name),
                        "coDirection": .whole(card.reached(region.code, on: day)),
                        "levels": .array(RegionLevel.allCases) {
                            card.json(region.code, $0, on: day)
                        },
                    ]
                })
        }
    }

    /// `kader scorecard history AM01`, the latest first.
    struct History: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "history", abstract: "Id, day, level, how far, what shows it.")

        @OptionGroup var options: Options

        @Argument(help: "The region: code, name or municipality.")
        var region: String

        func run(with kader: Dependencies) throws {
            let code = try kader.region(region)
            try Listing.show(
                try kader.store.scorecard().history(of: code), options,
                cells: {
                    [
                        $0.id.description, $0.day.description, $0.level.label[kader.language],
                        $0.standing.label[kader.language], $0.evidence,
                    ]
                }, json: \.json)
        }
    }
}

extension ScorecardCommand {
    /// `kader scorecard mark AM01 --level administrative --standing present --evidence TEXT`
    struct Mark: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark", abstract: "Say how far a region is at a level; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "The region: code, name or municipality.")
        var region: String

        @Option(help: "administrative, tactical or operational.")
        var level: RegionLevel

        @Option(help: "none, present, influence or co-direction.")
        var standing: LevelStanding

        @Option(help: "What shows it, in a sentence; not needed for none.")
        var evidence = ""

        @Option(help: "From which day on; today if left out.")
        var on: Day?

        func run(with kader: Dependencies) throws {
            let code = try kader.region(region)
            let mark = try LevelMark(
                region: code, level: level, day: on ?? kader.store.now.day,
                standing: standing, evidence: evidence)
            try kader.store.mark(mark)
            try kader.tellSaved(mark.id)
        }
    }

    /// `kader scorecard remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove what was said by mistake.")

        @OptionGroup var options: Options

        @Argument(help: "The id, as history prints it.")
        var id: LevelMark.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeLevelMark(id)
            try kader.tellSaved(id)
        }
    }
}

extension Scorecard {
    /// `invloed +`
    fileprivate func told(
        _ region: String, _ level: RegionLevel, on day: Day, _ language: Language
    ) -> String {
        let sign = [-1: " -", 1: " +"][trend(region, level, on: day)] ?? ""
        return standing(region, level, on: day).label[language] + sign
    }

    fileprivate func json(_ region: String, _ level: RegionLevel, on day: Day) -> JSON {
        let mark = mark(region, level, on: day)
        return [
            "level": .text(level.rawValue),
            "standing": .text(standing(region, level, on: day).rawValue),
            "trend": .whole(trend(region, level, on: day)),
            "evidence": .text(of: mark?.evidence), "day": .text(of: mark?.day),
        ]
    }
}

extension LevelMark {
    fileprivate var json: JSON {
        [
            "id": .text(id.description), "region": .text(region), "level": .text(level.rawValue),
            "day": .text(day.description), "standing": .text(standing.rawValue),
            "evidence": .text(evidence),
        ]
    }
}
