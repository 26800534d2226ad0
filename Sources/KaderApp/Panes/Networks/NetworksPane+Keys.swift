internal import KaderDomain
internal import TerminalUI

extension NetworksPane {
    public var keys: KeyTable<Message> {
        opened == nil ? listTable : detailTable(onPart: row.id != nil)
    }

    var listTable: KeyTable<Message> { KeyTable(listKeys + Self.movement) }

    /// In an opened network, on the row of one of its parts or of the network itself.
    func detailTable(onPart: Bool) -> KeyTable<Message> {
        KeyTable(detailKeys(onPart: onPart) + Self.movement)
    }

    private var listKeys: [KeyTable<Message>.Binding] {
        [
            .init(.enter, .right, "l", does: .open, .open, unless: nothingSelected),
            .init("n", does: .addNetwork, Phrase(nl: "nieuw", en: "new")),
            .init("e", does: .edit, marked.isEmpty ? .edit : .editMarked, unless: nothingSelected),
            .init("r", does: .chooseRegion, Phrase(nl: "regio", en: "region")),
            archiveKey,
            .init("a", does: .toggleArchived, archivedLabel, hinted: false),
            .init("m", does: .toggleMine, mineLabel, hinted: false),
            .init(
                "C", does: .coverage(.show), Phrase(nl: "dekking", en: "coverage"), hinted: false),
            .init("s", does: .chooseSort, .sort, hinted: false),
            .init("c", does: .chooseColumns, .columns, hinted: false),
            .init("V", does: .view(.choose), .views, hinted: false),
            historyKey,
        ]
            + KeyTable<Message>.Binding.marking(
                { .mark($0) }, unless: nothingSelected, isRange: marks.anchor != nil,
                canClear: !marks.isEmpty && (listFilter.isEmpty || marks.anchor != nil))
    }

    private func detailKeys(onPart: Bool) -> [KeyTable<Message>.Binding] {
        [
            .init(.enter, does: .open, .edit, unless: nothingSelected, hinted: false),
            .init("e", does: .edit, .edit, unless: nothingSelected),
            .init(.escape, .left, "h", does: .goBack, Phrase(nl: "terug", en: "back")),
            .init(
                "f", does: .addFunction, Phrase(nl: "+functie", en: "+function"),
                unless: nothingSelected),
            .init(
                "b", does: .addOfficial, Phrase(nl: "+bestuurder", en: "+official"),
                unless: nothingSelected),
            .init(
                "v", does: .addRequest, Phrase(nl: "+verzoek", en: "+request"),
                unless: nothingSelected, hinted: false),
            .init(
                "r", does: .addRegion, Phrase(nl: "+regio met dagen", en: "+region with days"),
                unless: nothingSelected, hinted: false),
            .init(
                "w", does: .addGroup, Phrase(nl: "+werkgroep", en: "+group"),
                unless: nothingSelected),
            onPart ? removeKey : archiveKey,
            .init(
                "p", does: .editPerson, Phrase(nl: "persoon wijzigen", en: "edit person"),
                unless: person == nil ? .noPerson : nil, hinted: false),
            historyKey,
        ]
    }

    private var archiveKey: KeyTable<Message>.Binding {
        .init(
            "x", does: .toggleArchive,
            bringsBack
                ? Phrase(nl: "terughalen", en: "bring back")
                : Phrase(nl: "archiveren", en: "archive"),
            unless: nothingSelected, hinted: opened == nil || current?.isArchived == true)
    }

    /// On a part of the opened network, where the network itself would be archived.
    private var removeKey: KeyTable<Message>.Binding {
        .init(
            "x", does: .remove, Phrase(nl: "weghalen", en: "remove"), unless: nothingSelected,
            hinted: false)
    }

    private var historyKey: KeyTable<Message>.Binding {
        .init(
            "L", does: .showHistory, Phrase(nl: "geschiedenis", en: "history"),
            unless: nothingSelected, hinted: false)
    }

    private var archivedLabel: Phrase {
        query.withArchived
            ? Phrase(nl: "archief verbergen", en: "hide archive")
            : Phrase(nl: "archief tonen", en: "show archive")
    }

    private var mineLabel: Phrase {
        query.isMine
            ? Phrase(nl: "alle netwerken", en: "all networks")
            : Phrase(nl: "mijn netwerken", en: "my networks")
    }

    private var nothingSelected: Phrase? {
        current == nil
            ? Phrase(nl: "er is geen netwerk gekozen", en: "no network is selected") : nil
    }

    private static let movement = ListMove.keys(Message.move)
}

extension Phrase {
    fileprivate static let open = Phrase(nl: "openen", en: "open")
    fileprivate static let edit = Phrase(nl: "wijzigen", en: "edit")
    fileprivate static let editMarked = Phrase(nl: "gemerkte wijzigen", en: "edit the marked")
    fileprivate static let noPerson = Phrase(
        nl: "deze regel gaat niet over een persoon", en: "this line is not about a person")
}
