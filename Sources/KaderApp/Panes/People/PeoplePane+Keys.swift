internal import KaderDomain
internal import TerminalUI

extension PeoplePane {
    public var keys: KeyTable<Message> { KeyTable(doing + listing + Self.moving) }

    private var doing: [KeyTable<Message>.Binding] {
        let none: Phrase? = selection == nil ? .nobodySelected : nil
        let unread = none ?? (card?.id == selection ? nil : .cardComing)
        return [
            .init(
                .enter, .right, "l", does: .open, Phrase(nl: "hele kaart", en: "whole card"),
                unless: none),
            .init("n", does: .add, Phrase(nl: "nieuw", en: "new")),
            .init("e", does: .edit, Phrase(nl: "wijzigen", en: "edit"), unless: none),
            .init("b", does: .book, Phrase(nl: "afspraak maken", en: "book"), unless: none),
            .init("d", does: .chooseDossier, Phrase(nl: "dossiers", en: "dossiers"), unless: none),
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
                "M", does: .chooseParting, Phrase(nl: "weer apart", en: "part again"),
                unless: parts.isEmpty ? .notMerged : nil, hinted: false),
            .init("x", does: .toggleArchive, archiveLabel, unless: none, hinted: false),
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
            .init(
                "L", does: .history, Phrase(nl: "geschiedenis", en: "history"),
                unless: selection == nil ? .nobodySelected : nil, hinted: false),
        ]
    }

    private var archiveLabel: Phrase {
        selected?.isArchived == true
            ? Phrase(nl: "terughalen", en: "bring back")
            : Phrase(nl: "archiveren", en: "archive")
    }

    /// How far a page goes: the pane does not know how high it is.
    static let page = 10
    static let allTheWay = 1_000_000

    private static let moving: [KeyTable<Message>.Binding] = [
        .init(.down, "j", does: .move(1), Phrase(nl: "omlaag", en: "down"), hinted: false),
        .init(.up, "k", does: .move(-1), Phrase(nl: "omhoog", en: "up"), hinted: false),
        .init(
            .pageDown, does: .move(page), Phrase(nl: "een stuk omlaag", en: "page down"),
            hinted: false),
        .init(
            .pageUp, does: .move(-page), Phrase(nl: "een stuk omhoog", en: "page up"),
            hinted: false),
        .init(
            .home, does: .move(-allTheWay), Phrase(nl: "naar de eerste", en: "to the first"),
            hinted: false),
        .init(
            .end, does: .move(allTheWay), Phrase(nl: "naar de laatste", en: "to the last"),
            hinted: false),
    ]
}

extension Phrase {
    fileprivate static let cardComing = Phrase(
        nl: "de kaart wordt nog gelezen", en: "the card is still being read")
    fileprivate static let notMerged = Phrase(
        nl: "met wie gekozen is werd niemand samengevoegd",
        en: "nobody was merged with who is selected")
    fileprivate static let nobodySelected = Phrase(
        nl: "er is niemand gekozen", en: "nobody is selected")
}
