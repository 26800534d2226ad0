internal import KaderDomain
internal import TerminalUI

extension EmployersPane {
    public var keys: KeyTable<Message> {
        if let openedCrisis, crisis?.id == openedCrisis { return crisisTable }
        return opened == nil ? listTable : cardTable(on: row.removal)
    }

    var listTable: KeyTable<Message> { KeyTable(listKeys + Self.movement) }

    func cardTable(on removal: EmployerRow.Removal) -> KeyTable<Message> {
        KeyTable(cardKeys(removal) + Self.movement)
    }

    private var listKeys: [KeyTable<Message>.Binding] {
        [
            .init(
                .enter, .right, "l", does: .open, Phrase(nl: "openen", en: "open"),
                unless: noEmployer),
            .init("n", does: .addEmployer, Phrase(nl: "nieuw", en: "new")),
            .init("e", does: .edit, .edit, unless: noEmployer),
            mergeKey,
            archiveKey,
            .init(
                "a", does: .toggleArchived,
                query.withArchived
                    ? Phrase(nl: "archief verbergen", en: "hide archive")
                    : Phrase(nl: "archief tonen", en: "show archive"), hinted: false),
            historyKey,
        ]
    }

    private func cardKeys(_ removal: EmployerRow.Removal) -> [KeyTable<Message>.Binding] {
        [
            .init(.enter, does: .open, .edit, unless: noEmployer, hinted: false),
            .init("e", does: .edit, .edit, unless: noEmployer),
            .init(.escape, .left, "h", does: .goBack, Phrase(nl: "terug", en: "back")),
            removalKey(removal),
            .init(
                "c", does: .startCrisis, Phrase(nl: "crisis", en: "crisis"), unless: noEmployer),
            .init(
                "a", does: .addAlias, Phrase(nl: "+naam", en: "+name"), unless: noEmployer),
            .init(
                "v", does: .addEstablishment, Phrase(nl: "+vestiging", en: "+place of work"),
                unless: noEmployer),
            mergeKey,
            historyKey,
        ]
    }

    private func removalKey(_ removal: EmployerRow.Removal) -> KeyTable<Message>.Binding {
        switch removal {
        case .archive: archiveKey
        case .takeOut:
            .init("x", does: .remove, Phrase(nl: "weghalen", en: "remove"), unless: noEmployer)
        case .part:
            .init(
                "x", does: .remove, Phrase(nl: "weer los", en: "split again"), unless: noEmployer)
        }
    }

    private var mergeKey: KeyTable<Message>.Binding {
        .init(
            "m", does: .merge, Phrase(nl: "samenvoegen", en: "merge"),
            unless: noEmployer ?? (current?.mergedInto == nil ? nil : .isPart))
    }

    private var archiveKey: KeyTable<Message>.Binding {
        .init(
            "x", does: .toggleArchive,
            current?.isArchived == true
                ? Phrase(nl: "terughalen", en: "bring back")
                : Phrase(nl: "archiveren", en: "archive"),
            unless: noEmployer, hinted: current?.isArchived == true)
    }

    var historyKey: KeyTable<Message>.Binding {
        .init(
            "L", does: .showHistory, Phrase(nl: "geschiedenis", en: "history"),
            unless: noEmployer, hinted: false)
    }

    private var noEmployer: Phrase? {
        current == nil
            ? Phrase(nl: "er is geen werkgever gekozen", en: "no employer is selected") : nil
    }

    static let movement = ListMove.keys(Message.move)
}

extension Phrase {
    fileprivate static let edit = Phrase(nl: "wijzigen", en: "edit")
    fileprivate static let isPart = Phrase(
        nl: "deze is al deel van een andere", en: "this one is already part of another")
}
