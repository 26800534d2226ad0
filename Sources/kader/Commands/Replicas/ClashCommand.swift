import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader clash ...`: what was done in two places and contradicts itself.
struct ClashCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clash",
        abstract: "Two versions or a double booking after a sync: look, and choose.",
        subcommands: [List.self, Show.self, Resolve.self], defaultSubcommand: List.self)

    /// `kader clash list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Number, what it is about, what contradicts.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let language = kader.language
            try Listing.show(
                try kader.store.clashes(), options,
                cells: {
                    [
                        "\($0.id)", ClashWords.subject($0)[language],
                        ClashWords.sentence($0)[language],
                    ]
                }, json: { $0.json(language) })
        }
    }

    /// `kader clash show NUMBER`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One of them, with its versions and who wrote them.")

        @OptionGroup var options: Options

        @Argument(help: "Its number in kader clash list.")
        var number: Int64

        func run(with kader: Dependencies) throws {
            let clash = try kader.store.clash(number)
            var card = Card()
            card.add(ClashWords.about, ClashWords.subject(clash)[kader.language])
            card.add(ClashWords.matter, ClashWords.sentence(clash)[kader.language])
            for (place, version) in clash.versions.enumerated() {
                card.add(
                    Phrase(same: "\(place + 1)"),
                    "\(version.value ?? "-") (\(version.actor), \(Amsterdam.local(version.at)))")
            }
            try card.show(options, json: clash.json(kader.language))
        }
    }

    /// `kader clash resolve NUMBER --version N`, or `--seen`
    struct Resolve: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "resolve",
            abstract:
                "Choose a version, or say that you have seen it; the others stay in the history.")

        @OptionGroup var options: Options

        @Argument(help: "Its number in kader clash list.")
        var number: Int64

        @Option(help: "Which version, by its number in kader clash show.")
        var version: Int?

        @Flag(help: "You have seen it: there is nothing to choose.")
        var seen = false

        func validate() throws {
            guard seen != (version != nil) else {
                throw ValidationError("Give --version N, or --seen where there is none to choose.")
            }
        }

        func run(with kader: Dependencies) throws {
            guard let version else { return try dismiss(with: kader) }
            let clash = try kader.store.clash(number)
            guard !clash.form.isToKnow else { throw ClashError.onlyToKnow }
            guard case .field = clash.form else { throw ClashError.notOfField }
            guard clash.versions.indices.contains(version - 1) else {
                throw ClashError.unknownVersion
            }
            try kader.store.settle(number, keeping: clash.versions[version - 1].stamp)
            Output.tell(
                Phrase(
                    nl: "Opgelost. `kader undo` zet het terug.",
                    en: "Settled. `kader undo` puts it back.")[kader.language])
        }

        private func dismiss(with kader: Dependencies) throws {
            try kader.store.settle(seen: number)
            Output.tell(
                Phrase(
                    nl: "Gezien. Het staat niet meer in de lijst.",
                    en: "Seen. It is off the list.")[
                        kader.language])
        }
    }
}

extension Clash {
    /// Of a field, its versions; else none.
    fileprivate var versions: [Version] {
        guard case .field(_, let versions) = form else { return [] }
        return versions
    }

    fileprivate func json(_ language: Language) -> JSON {
        [
            "number": .whole(Int(id)), "kind": .text(kind), "thing": .text(thing),
            "title": .text(title), "sentence": .text(ClashWords.sentence(self)[language]),
            "versions": .array(versions, Self.json),
        ]
    }

    private static func json(_ version: Version) -> JSON {
        [
            "value": .text(of: version.value), "actor": .text(version.actor),
            "at": .text("\(Amsterdam.local(version.at))"),
        ]
    }
}
