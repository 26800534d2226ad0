public import KaderDomain

extension Phrase {
    /// `geen contactpersoon, geen werkgroep`; that nothing lacks where nothing does.
    public init(gaps: [CoverageGap]) {
        let labels = gaps.map(\.label)
        self =
            gaps.isEmpty
            ? Phrase(nl: "compleet", en: "complete")
            : Phrase(
                nl: labels.map(\.nl).joined(separator: ", "),
                en: labels.map(\.en).joined(separator: ", "))
    }

    /// `4 netwerken, 1 slapend`.
    public init(tally: ThemeTally) {
        func networks(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(nl: "1 netwerk", en: "1 network")
                : Phrase(nl: "\(count) netwerken", en: "\(count) networks")
        }
        let active = networks(tally.active)
        self =
            tally.dormant == 0
            ? active
            : Phrase(
                nl: "\(active.nl), \(tally.dormant) slapend",
                en: "\(active.en), \(tally.dormant) dormant")
    }
}
