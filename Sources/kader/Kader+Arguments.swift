import ArgumentParser
import KaderDomain

extension Kader {
    /// What `sshd` runs instead of what somebody asked.
    static let forced: [any ParsableCommand.Type] = [SessionCommand.self, ServeKeyCommand.self]

    /// The arguments with the options that people type before the noun put at the end, where
    /// argument-parser looks for them: `--database x network list` is `network list --database x`.
    ///
    /// Options alone, for the terminal program, stay as they are.
    ///
    /// - Throws: `ValidationError` where the first word is no command, with the help of all of them
    ///   rather than of the terminal program.
    static func ordered(_ arguments: [String]) throws -> [String] {
        let place = nounPlace(in: arguments)
        guard place < arguments.count else { return arguments }
        guard nouns.contains(arguments[place]) else {
            throw noCommand(arguments[place])
        }
        return Array(arguments[place...] + arguments[..<place])
    }

    private static func noCommand(_ typed: String) -> ValidationError {
        let near = Spelling.nearest(to: typed, among: nouns.sorted(), limit: 1) { [$0] }
        guard let noun = near.first else {
            return ValidationError("There is no command '\(typed)'.")
        }
        return ValidationError("There is no command '\(typed)'. Did you mean '\(noun)'?")
    }

    /// Where the first word stands that is neither an option nor the value of one.
    private static func nounPlace(in arguments: [String]) -> Int {
        var place = 0
        while place < arguments.count, arguments[place].hasPrefix("-") {
            place += takingValue.contains(arguments[place]) ? 2 : 1
        }
        return place
    }

    /// The options of ``Options`` and ``Panes`` that are followed by a value of their own.
    private static let takingValue: Set = [
        "--database", "--language", "--now", "--as", "--theme", "--log",
        "--generate-completion-script",
    ]

    private static let nouns = Set(
        ["help"]
            + configuration.groupedSubcommands.flatMap(\.subcommands).compactMap {
                $0.configuration.commandName
            })
}

extension [CommandGroup] {
    /// With one command only where that is asked for by its name: argument-parser looks at all of them
    /// several times. What `sshd` asks performs other commands and has all.
    func narrowed(to name: String?) -> [CommandGroup] {
        guard let name, !Kader.forced.contains(where: { $0.configuration.commandName == name })
        else { return self }
        let named = compactMap { group in
            group.subcommands.first { $0.configuration.commandName == name }
                .map { CommandGroup(name: group.name, subcommands: [$0]) }
        }
        return named.isEmpty ? self : named
    }
}
