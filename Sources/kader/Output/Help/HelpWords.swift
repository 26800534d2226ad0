/// The words of the help of commands, English beside Dutch.
enum HelpWords {
    /// How lines begin that are not sentences, the longest first.
    static let headings: [(english: String, dutch: String)] = [
        ("A DATABASE: SUBCOMMANDS:", "OPDRACHTEN VOOR EEN BESTAND:"),
        ("REFERENCE: SUBCOMMANDS:", "OPDRACHTEN OM OP TE ZOEKEN:"),
        ("NETWORKS AND PEOPLE: SUBCOMMANDS:", "OPDRACHTEN VOOR NETWERKEN EN MENSEN:"),
        ("REGIONAL CONSULTATION: SUBCOMMANDS:", "OPDRACHTEN VOOR OVERLEG EN TAFELS:"),
        ("REGION PLANS: SUBCOMMANDS:", "OPDRACHTEN VOOR REGIOPLANNEN:"),
        ("SPREEKUREN: SUBCOMMANDS:", "OPDRACHTEN VOOR SPREEKUREN:"),
        ("CONVERSATIONS: SUBCOMMANDS:", "OPDRACHTEN VOOR GESPREKKEN:"),
        ("EVERYTHING: SUBCOMMANDS:", "OPDRACHTEN VOOR ALLES:"),
        ("REPLICAS: SUBCOMMANDS:", "OPDRACHTEN OM UIT TE WISSELEN:"),
        ("ACCESS: SUBCOMMANDS:", "OPDRACHTEN OVER TOEGANG:"),
        ("SUBCOMMANDS:", "OPDRACHTEN:"), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
        ("OVERVIEW: ", "UITLEG: "), ("USAGE: ", "GEBRUIK: "),
    ]

    /// The sentence in Dutch with what argument-parser put behind it, or as it was.
    static func dutch(_ text: String) -> String {
        let (sentence, values) = parts(text)
        let dutch = known[sentence] ?? seen(sentence) ?? sentence
        return dutch
            + values.replacing("(values: ", with: "(keuze: ")
            .replacing("default: ", with: "standaard: ")
    }

    /// Whether there are Dutch words for a line of help.
    static func knows(_ text: String) -> Bool {
        let sentence = parts(text).sentence
        return sentence.isEmpty || known[sentence] != nil || seen(sentence) != nil
    }

    /// The sentence, and the values and the default behind it.
    private static func parts(_ text: String) -> (sentence: String, values: String) {
        guard let end = text.firstMatch(of: /\ \((values|default): .*\)$/) else {
            return (text, "")
        }
        return (String(text[..<end.range.lowerBound]), String(end.0))
    }

    private static func seen(_ sentence: String) -> String? {
        sentence.firstMatch(of: /^See '(.+)' for detailed help\.$/).map {
            "Zie '\($0.1)' voor meer."
        }
    }

    private static let known = Dictionary(
        general + terminal + files + reference + people + networks + plans + spreekuren
            + services + houses + consulenten + desk + calendars + figures + waiting
            + registrations + crises + deadlines + signals + qualityTests + tax + regions
            + conferences + referrals + trajectories + meetings + dossiers + documents
            + tables + tableFacts + replicas + bus + access + sessions + erasing
            + privacy + rights + breaches,
        uniquingKeysWith: { first, _ in first })
}
