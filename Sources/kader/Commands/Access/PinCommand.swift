import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader pin ...`: how people say who they are at a desk that several use.
struct PinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin",
        abstract: "Who says by PIN who they are, at a desk that several people use.",
        subcommands: [List.self, Set.self, Clear.self], defaultSubcommand: List.self)

    /// `kader pin list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Who has a PIN at this desk.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let people = try kader.store.deskLock()?.people ?? []
            try Listing.show(
                people, options, cells: { [$0.name] }, json: { ["person": .text($0.name)] })
        }
    }

    /// `kader pin set PERSON`
    struct Set: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Give a person a PIN; it is read from the terminal or standard input.")

        @OptionGroup var options: Options

        @Argument(help: "The name under which they act, such as anna.")
        var person: Actor

        func run(with kader: Dependencies) throws {
            try kader.store.set(PIN(Self.typed(kader.language)), for: person)
            Output.tell(
                Phrase(
                    nl:
                        "\(person) heeft hier een pincode. kader vraagt er vanaf nu om bij het openen.",
                    en: "\(person) has a PIN here. kader asks for it when it is opened from now on."
                )[
                    kader.language])
        }

        /// Unseen and twice at a terminal; else the first line of standard input.
        private static func typed(_ language: Language) throws -> String {
            guard isatty(STDIN_FILENO) != 0 else { return readLine() ?? "" }
            let first = unseen(Phrase(nl: "Pincode: ", en: "PIN: ")[language])
            let second = unseen(Phrase(nl: "Nog eens: ", en: "Once more: ")[language])
            guard first == second else { throw PINFault.unlike }
            return first
        }

        private static func unseen(_ prompt: String) -> String {
            getpass(prompt).map { String(cString: $0) } ?? ""
        }
    }

    /// `kader pin clear PERSON`
    struct Clear: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "clear",
            abstract: "Clear a person's PIN, for instance when they forgot it.")

        @OptionGroup var options: Options

        @Argument(help: "The name under which they act, such as anna.")
        var person: Actor

        func run(with kader: Dependencies) throws {
            try kader.store.clearPIN(of: person)
            Output.tell(
                Phrase(
                    nl: "\(person) heeft hier geen pincode meer.",
                    en: "\(person) has no PIN here any more.")[kader.language])
        }
    }
}
