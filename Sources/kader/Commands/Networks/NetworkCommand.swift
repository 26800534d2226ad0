import ArgumentParser

/// `kader network ...`: the local networks and what belongs to them.
struct NetworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "The local networks.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Archive.self, Function.self,
            Coverage.self, Themes.self, Request.self, InRegion.self, Official.self, Group.self,
        ],
        defaultSubcommand: List.self)
}
