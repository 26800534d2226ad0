import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension SpreekuurCommand {
    /// `kader spreekuur replace ID --consulent A --by B`
    struct Replace: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "replace",
            abstract: "Put another consulent in somebody's place; the appointments stay.",
            discussion: """
                Without --by it changes nothing, and lists who can, the best first: id and name.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The id of the spreekuur.")
        var id: Spreekuur.ID

        @Option(help: "The id of the person who cannot come.")
        var consulent: Contact.ID

        @Option(help: "The id of the person who comes instead.")
        var by: Contact.ID?

        func run(with kader: Dependencies) throws {
            guard let by else { return try propose(kader) }
            try kader.require(.contact, by)
            let changed = try kader.store.replace(consulent, by: by, in: id)
            try kader.tell(id, Phrase(replacedIn: changed.count))
            for entry in changed {
                Output.tell("\(entry.appointment.hours)\t\(entry.contact)")
            }
        }

        private func propose(_ kader: Dependencies) throws {
            let found = try kader.store.replacements(for: consulent, in: id, limit: 20)
            let names = try kader.store.names(of: found.flatMap(\.consulenten))
            try Listing.show(
                found, options,
                cells: { proposal in
                    let overdue = proposal.overdue.map { names[$0] ?? "" }
                    return proposal.consulenten.flatMap { [$0.description, names[$0] ?? ""] }
                        + [overdue.isEmpty ? "" : Phrase(overdue: overdue)[kader.language]]
                }, json: { $0.json(names) })
            if found.isEmpty { throw ConsulentError.nobodyFree }
        }
    }
}
