internal import KaderDomain
internal import TerminalUI

extension PeoplePane {
    public var keys: KeyTable<Message> { KeyTable(doing + listing + marking + Self.movement) }

    private var doing: [KeyTable<Message>.Binding] {
        let none: Phrase? = selection == nil ? .nobodySelected : nil
        let unread = none ?? (card?.id == selection ? nil : .cardComing)
        return [
            .init(
                .enter, .right, "l", does: .open, Phrase(nl: "hele kaart", en: "whole card"),
                unless: none),
            .init("n", does: .add, Phrase(nl: "nieuw", en: "new")),
            .init("e", does: .edit, marked.isEmpty ? .edit : .editMarked, unless: none),
            .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book"), unless: none),
            .init(
                "d", does: .chooseDossier(of: nil), Phrase(nl: "dossiers", en: "dossiers"),
                unless: none),
            .init(
                "v", does: .refer, Phrase(nl: "doorverwijzen", en: "refer"), unless: unread,
                hinted: false),
            .init(
                "t", does: .guide, Phrase(nl: "traject", en: "trajectory"), unless: unread,
                hinted: false),
            .init(
                "m", does: .merge, Phrase(nl: "samenvoegen", en: "merge"), unless: none,
                hinted: false),
            .init(
                "P", does: .chooseParting(of: parts), Phrase(nl: "weer apart", en: "split again"),
                unless: parts.isEmpty ? .notMerged : nil, hinted: false),
            .init(
                "V", does: .editVisit, Phrase(nl: "bezoek wijzigen", en: "edit a visit"),
                unless: unread ?? (card?.visits.isEmpty == true ? .notRegistered : nil),
                hinted: false),
            .init("x", does: .toggleArchive, archiveLabel, unless: none, hinted: !marked.isEmpty),
        ]
    }

    private var listing: [KeyTable<Message>.Binding] {
        [
            .init(
                "a", does: .showArchived(!withArchived),
                withArchived
                    ? Phrase(nl: "zonder archief zoeken", en: "search without the archive")
                    : Phrase(nl: "ook in het archief zoeken", en: "search the archive too"),
                hinted: false),
            .init("s", does: .chooseSort, .sort, hinted: false),
            .init("c", does: .chooseColumns, .columns, hinted: false),
            .init("W", does: .view(.choose), .views, hinted: false),
            .init(
                "L", does: .history, Phrase(nl: "geschiedenis", en: "history"),
                unless: selection == nil ? .nobodySelected : nil, hinted: false),
        ]
    }

    /// A range begins with `r`, for `v` refers.
    private var marking: [KeyTable<Message>.Binding] {
        KeyTable<Message>.Binding.marking(
            { .mark($0) }, range: "r", unless: selection == nil ? .nobodySelected : nil,
            isRange: marks.anchor != nil,
            canClear: !marks.isEmpty && (filter.isEmpty || marks.anchor != nil))
    }

    private var archiveLabel: Phrase {
        bringsBack
            ? Phrase(nl: "terughalen", en: "bring back")
            : Phrase(nl: "archiveren", en: "archive")
    }

    private static let movement = ListMove.keys(Message.move)
}

extension Phrase {
    fileprivate static let edit = Phrase(nl: "wijzigen", en: "edit")
    fileprivate static let editMarked = Phrase(nl: "gemerkte wijzigen", en: "edit the marked")
    fileprivate static let cardComing = Phrase(
        nl: "de kaart wordt nog gelezen", en: "the card is still being read")
    fileprivate static let notMerged = Phrase(
        nl: "met wie gekozen is werd niemand samengevoegd",
        en: "nobody was merged with this person")
    fileprivate static let notRegistered = Phrase(
        nl: "er is van deze persoon geen bezoek geregistreerd",
        en: "this person has no registered visit")
    fileprivate static let nobodySelected = Phrase(
        nl: "er is niemand gekozen", en: "nobody is selected")
}
