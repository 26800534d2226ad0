import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network list [--region AM09]`, by name.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, name, regions, chair, official.")

        @OptionGroup var options: Options

        @Option(help: "Only those of a region: code, name or municipality.")
        var region: String?

        @Option(help: "Beginnings of words of the name.")
        var matching = ""

        @Flag(help: "Also archived ones.")
        var archived = false

        @Flag(help: "Only those that you accompany.")
        var mine = false

        @OptionGroup var view: ViewOptions

        func run(with kader: Dependencies) throws {
            let view = try view.view(of: .networks, kader)
            let filter = try ListFilter(networks: view.filter).checked(kader.language)
            let region = try region.map { try kader.region($0) } ?? view.region
            let networks = try kader.store.networks(
                in: region, matching: matching, archived: archived || view.withArchived,
                limit: .max)
            let wanted =
                mine || view.isMine ? networks.accompanied(by: kader.store.actor) : networks
            let listed = NetworkCells(kader.reference).list(wanted, filter, ListShape(view))
            try Listing.show(listed, options, cells: NetworkCommand.cells, json: \.json)
        }
    }

    /// `kader network show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "A network with its board, officials and working groups."
        )

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Network.ID

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.network(id)
            try NetworkCommand.card(detail, kader).show(options, json: detail.json)
        }
    }

    static func cells(_ summary: NetworkSummary) -> [String] {
        [
            summary.id.description, summary.network.name,
            summary.regions.joined(separator: " "), summary.chair ?? "",
            summary.official ?? "",
        ]
    }

    static func card(_ detail: NetworkDetail, _ kader: Dependencies) -> Card {
        let language = kader.language
        let words = GroupWords(OpenNetwork(detail, on: kader.store.now.day), kader.reference)
        var card = Card()
        card.add(.id, detail.network.id.description)
        card.add(.name, detail.network.name)
        card.add(.regions, detail.network.regions.joined(separator: ", "))
        for dated in detail.network.dated { card.add(.regions, dated.description) }
        card.add(.municipalities, detail.network.municipalities.joined(separator: ", "))
        for named in detail.board {
            card.add(named.role.role.label, named.shown(during: named.role.period, named.role.id))
        }
        for named in detail.officials {
            card.add(.official, named.shown(during: named.role.period, named.role.id))
        }
        for group in detail.groups {
            let line = words.line(of: group)[language]
            card.add(.group, "\(line), \(group.state.label[language])\t\(group.id)")
        }
        card.add(Phrase(nl: "kaderleden", en: "kaderleden"), String(detail.kaderleden))
        card.add(.state, detail.network.isArchived ? Phrase.archived[language] : nil)
        return card
    }
}

extension Named {
    /// Name, days and id.
    fileprivate func shown<T>(during period: Period, _ id: Identifier<T>) -> String {
        let (from, until) = (period.from?.description, period.until?.description)
        let days = period == .always ? "" : " (\(from ?? "")–\(until ?? ""))"
        return "\(name)\(days)\t\(id)"
    }
}

extension Phrase {
    fileprivate static let official = Phrase(nl: "vakbondsbestuurder", en: "official")
    fileprivate static let group = Phrase(nl: "werkgroep", en: "working group")
}
