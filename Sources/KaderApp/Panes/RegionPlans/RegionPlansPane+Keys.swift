internal import KaderDomain
internal import TerminalUI

extension RegionPlansPane {
    public var keys: KeyTable<Message> {
        guard let open else { return KeyTable(listKeys) }
        if open.isLineOpen { return KeyTable(lineKeys(open)) }
        return switch open.look {
        case .tree: KeyTable(treeKeys(open))
        case .timeline: KeyTable(timelineKeys(open))
        case .board: KeyTable(boardKeys(open))
        }
    }

    var listKeys: [KeyTable<Message>.Binding] {
        let none = selected == nil ? Phrase.nothingChosen : nil
        return [
            .init(.enter, does: .enter, Phrase(nl: "openen", en: "open"), unless: none),
            .init(
                "n", does: .addNew, Phrase(nl: "nieuw plan", en: "new plan"),
                unless: role.planRegions?.isEmpty == true ? .noRegionOfYours : nil),
            .init("r", does: .pickRegion, Phrase(nl: "regio", en: "region")),
            year(.left, "[", "h", by: -1, Phrase(nl: "vorig jaar", en: "previous year")),
            year(.right, "]", "l", by: 1, Phrase(nl: "volgend jaar", en: "next year")),
            .init(
                "a", does: .showAllYears,
                Phrase(nl: "alle jaren", en: "all years"),
                unless: scope.year == nil
                    ? Phrase(nl: "je ziet alle jaren al", en: "all years are shown") : nil),
            .init(
                "e", does: .edit,
                markedPlans.isEmpty
                    ? Phrase(nl: "wijzigen", en: "edit")
                    : Phrase(nl: "gemerkte wijzigen", en: "edit the marked"), unless: none),
            .init(
                "C", does: .showConferences,
                Phrase(nl: "regioconferentie", en: "conference"), unless: noRegion,
                hinted: false),
            .init(
                "X", does: .showConditions,
                Phrase(nl: "randvoorwaarden", en: "conditions"), unless: noRegion,
                hinted: false),
            .init("s", does: .chooseSort, .sort, hinted: false),
            .init("c", does: .chooseColumns, .columns, hinted: false),
            .init("V", does: .view(.choose), .views, hinted: false),
            .init(
                "L", does: .showHistory, Phrase(nl: "geschiedenis", en: "history"), unless: none,
                hinted: false),
        ] + Self.looks(unless: none) + Self.surveying + marking
            + clearing(marks.anchor == nil ? listFilter : "") + Self.moving
    }

    /// What is told of plans as a whole, on the screen and on paper.
    static var surveying: [KeyTable<Message>.Binding] {
        [
            .init(
                "P", does: .choosePage, Phrase(nl: "pagina om te printen", en: "page to print"),
                hinted: false),
            .init(
                "E", does: .showBalance,
                Phrase(nl: "rollen en niveaus", en: "roles and levels"), hinted: false),
        ]
    }

    private var noRegion: Phrase? {
        regionAsked == nil
            ? Phrase(nl: "kies eerst een regio met r", en: "first choose a region with r") : nil
    }

    private var marking: [KeyTable<Message>.Binding] {
        KeyTable<Message>.Binding.marking(
            { .mark($0) }, unless: selected == nil ? .nothingChosen : nil,
            isRange: marks.anchor != nil,
            canClear: !marks.isEmpty && (listFilter.isEmpty || marks.anchor != nil))
    }

    private func year(
        _ keys: Key..., by step: Int, _ label: Phrase
    ) -> KeyTable<Message>.Binding {
        .init(
            keys: keys, message: .showYear(by: step), label: label,
            refusal: scope(yearsOn: step) == nil
                ? Phrase(nl: "verder zijn er geen plannen", en: "there are no plans further on")
                : nil,
            isHinted: true)
    }

    /// Esc, where something has been typed to filter by.
    func clearing(_ filter: String) -> [KeyTable<Message>.Binding] {
        guard !filter.isEmpty else { return [] }
        return [
            .init(
                .escape, does: .clearFilter, Phrase(nl: "filter wissen", en: "clear the filter"))
        ]
    }

    static var moving: [KeyTable<Message>.Binding] {
        [
            .init(
                .down, "j", does: .select(by: 1), Phrase(nl: "omlaag", en: "down"), hinted: false),
            .init(.up, "k", does: .select(by: -1), Phrase(nl: "omhoog", en: "up"), hinted: false),
            .init(
                .pageDown, does: .select(by: 10), Phrase(nl: "tien omlaag", en: "ten down"),
                hinted: false),
            .init(
                .pageUp, does: .select(by: -10), Phrase(nl: "tien omhoog", en: "ten up"),
                hinted: false),
            .init(
                .home, does: .selectFirst, Phrase(nl: "naar het begin", en: "to the start"),
                hinted: false),
            .init(
                .end, does: .selectLast, Phrase(nl: "naar het eind", en: "to the end"),
                hinted: false),
        ]
    }
}

extension Phrase {
    static let noRegionOfYours = Phrase(
        nl: "bij jouw rol hoort geen regio", en: "no region belongs to your role")
    static let nothingChosen = Phrase(nl: "er is niets gekozen", en: "nothing is selected")
}
