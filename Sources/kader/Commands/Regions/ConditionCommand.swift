import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader condition ...`: the conditions for a leading part in a region (S56).
struct ConditionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "condition",
        abstract: "Conditions for a leading part in a region: how they stand.",
        subcommands: [List.self, Mark.self], defaultSubcommand: List.self)

    /// `kader condition list AM09`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code, what, state, who, since when, note.")

        @OptionGroup var options: Options

        @Argument(help: "The region: code, name or municipality.")
        var region: String

        func run(with kader: Dependencies) throws {
            let code = try kader.region(region)
            let list = try kader.store.conditions(of: code)
            try Listing.show(
                RegionCondition.allCases, options,
                cells: { list.cells(of: $0, kader.language) }, json: list.json)
        }
    }

    /// `kader condition mark AM09 region-plan --state met --owner network:ID`
    struct Mark: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark", abstract: "Say how a condition stands; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The region: code, name or municipality.")
        var region: String

        @Argument(help: "Which condition.")
        var condition: RegionCondition

        @Option(help: "How it stands.")
        var state: ConditionMark.State?

        @Option(help: "Who owns it: person:ID, network:ID, sector:CODE, campaign:NAME, or none.")
        var owner: OrNone<PlanOwner>?

        @Option(help: "Since which day; today if left out.")
        var day: Day?

        @Option(help: "A note.")
        var note: String?

        func run(with kader: Dependencies) throws {
            let code = try kader.region(region)
            try kader.check(owner?.value)
            let old = try kader.store.conditions(of: code).marks[condition]
            let new = ConditionMark(
                region: code, condition: condition, state: state ?? old?.state ?? .busy,
                owner: owner.map(\.value) ?? old?.owner, day: day ?? kader.store.now.day,
                note: note ?? old?.note ?? "")
            try kader.store.mark(new, from: old)
            try kader.tellSaved(new.id)
        }
    }
}

extension ConditionList {
    fileprivate func cells(of condition: RegionCondition, _ language: Language) -> [String] {
        let mark = marks[condition]
        let owner = mark?.owner.map { ownerNames[$0] ?? $0.description }
        return [
            condition.rawValue, condition.label[language], state(condition).label[language],
            owner ?? "", mark?.day.description ?? "", mark?.note ?? "",
        ]
    }

    fileprivate func json(_ condition: RegionCondition) -> JSON {
        [
            "condition": .text(condition.rawValue), "name": .text(condition.label.nl),
            "state": .text(state(condition).rawValue),
            "owner": .text(of: marks[condition]?.owner), "day": .text(of: marks[condition]?.day),
            "note": .text(marks[condition]?.note ?? ""),
        ]
    }
}
