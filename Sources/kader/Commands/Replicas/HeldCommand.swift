import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader held ...`: what the laptop of a bus brought and may not make.
struct HeldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "held",
        abstract: "What the bus laptop brought and may not do: take it in, or refuse it.",
        subcommands: [List.self, Take.self, Refuse.self], defaultSubcommand: List.self)

    /// `kader held list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Number, who made it, when, what, why, state.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let language = kader.language
            try Listing.show(
                try kader.store.heldCommits(), options,
                cells: {
                    [
                        "\($0.id)", $0.actor, "\(Amsterdam.local($0.at))",
                        HeldWords.what($0)[language], HeldWords.why($0)[language],
                        HeldWords.state($0)[language],
                    ]
                }, json: \.json)
        }
    }

    /// `kader held take NUMBER...`
    struct Take: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "take", abstract: "Take it in as the laptop made it.",
            discussion: "Of several the first given is taken in first.")

        @OptionGroup var options: Options

        @Argument(help: "Its number in kader held list; several may be given.")
        var numbers: [Int64]

        func run(with kader: Dependencies) throws {
            var parked = 0
            for number in numbers {
                parked = try kader.store.admit(number).parked
                Output.tell("\(number): \(HeldWords.admitted[kader.language])")
            }
            guard parked > 0 else { return }
            Output.tell(HeldWords.waiting(parked)[kader.language])
        }
    }

    /// `kader held refuse NUMBER`
    struct Refuse: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "refuse", abstract: "Leave it apart; it can still be taken in later.")

        @OptionGroup var options: Options

        @Argument(help: "Its number in kader held list.")
        var number: Int64

        func run(with kader: Dependencies) throws {
            try kader.store.refuse(number)
            Output.tell(HeldWords.refused[kader.language])
        }
    }
}

extension HeldCommit {
    fileprivate var json: JSON {
        [
            "number": .whole(Int(id)), "actor": .text(actor),
            "at": .text("\(Amsterdam.local(at))"), "why": .text(why.rawValue),
            "about": .text(about),
            "changes": .texts(
                changes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }),
            "isRefused": .truth(refusedAt != nil),
        ]
    }
}
