import ArgumentParser

/// `kader plan ...`: region plans by region and year (S28).
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Region plans: themes, goals and actions.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Theme.self, Goal.self, Action.self,
            Move.self, Done.self, Remove.self, Promises.self, Balance.self, Versions.self,
            Timeline.self, Board.self, Diff.self, Rollover.self, Analysis.self,
        ],
        defaultSubcommand: List.self)
}
