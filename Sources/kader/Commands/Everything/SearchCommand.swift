import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader search anna ruiter`: people, networks, lines of plans and employers.
struct SearchCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find people, networks, plans and employers by the beginnings of words.")

    @OptionGroup var options: Options

    @Argument(help: "Words; each must begin a word of what is found.")
    var text: [String]

    @Option(help: "How many of each kind.")
    var limit = 20

    func run(with kader: Dependencies) throws {
        let hits = try kader.found(text.joined(separator: " "), limit: limit)
        try Listing.show(hits, options, cells: Self.cells, json: \.json)
        if hits.isEmpty { Output.tell(Self.nothing[kader.language]) }
    }

    private static func cells(_ hit: SearchHit) -> [String] {
        [hit.kind, hit.id, hit.title, hit.detail]
    }

    private static let nothing = Phrase(
        nl: "Niets gevonden. Probeer een korter begin van een woord.",
        en: "Nothing found. Try a shorter beginning of a word.")
}
