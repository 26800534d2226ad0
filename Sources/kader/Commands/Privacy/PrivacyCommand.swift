import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader privacy ...`: requests of people about their own data, restrictions, breaches.
struct PrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy",
        abstract: "Requests from people about their data, restrictions, breaches (AVG).",
        subcommands: [
            PrivacyRequestCommand.self, Restrict.self, Lift.self, PrivacyBreachCommand.self,
            Paper.self,
        ])

    /// `kader privacy restrict ID --because REASON`
    struct Restrict: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "restrict",
            abstract: "Let nothing about a person be changed or added until this is lifted.")

        @OptionGroup var options: Options

        @Argument(help: "Their id.")
        var id: Contact.ID

        @Option(help: "Why: what they dispute, or what they object to.")
        var because: String

        func run(with kader: Dependencies) throws {
            try kader.store.restrict(kader.newId(), id, because: because)
            Output.tell(
                Phrase(
                    nl:
                        "Vanaf nu verandert er niets aan deze persoon. `kader privacy lift \(id)` heft het op.",
                    en:
                        "From now on nothing about this person changes. `kader privacy lift \(id)` lifts it."
                )[kader.language])
        }
    }

    /// `kader privacy lift ID`
    struct Lift: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "lift", abstract: "Let a person be changed again; tell them first.")

        @OptionGroup var options: Options

        @Argument(help: "Their id.")
        var id: Contact.ID

        func run(with kader: Dependencies) throws {
            try kader.store.liftRestriction(of: id)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}
