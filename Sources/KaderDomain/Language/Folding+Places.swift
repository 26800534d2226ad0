extension Folding {
    /// Places that go by more than one name; in each, every name finds the others.
    private static let synonyms = [
        ["'s-Gravenhage", "Den Haag", "The Hague"],
        ["'s-Hertogenbosch", "Den Bosch"],
        ["Fryslân", "Friesland"],
        ["Leeuwarden", "Ljouwert"],
        ["Súdwest-Fryslân", "Zuidwest-Friesland"],
        ["Noardeast-Fryslân", "Noordoost-Friesland"],
        ["De Fryske Marren", "De Friese Meren"],
        ["Tytsjerksteradiel", "Tietjerksteradeel"],
        ["Dantumadiel", "Dantumadeel"],
    ]

    private static let others: [String: [String]] = {
        var table: [String: [String]] = [:]
        for names in synonyms {
            for name in names { table[words(name)] = names.filter { $0 != name } }
        }
        return table
    }()

    /// The other names of a place: `Den Bosch` for `'s-Hertogenbosch`, and the other way round.
    /// Empty for most places.
    public static func aliases(ofPlace name: String) -> [String] {
        others[words(name)] ?? []
    }
}
