internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BoardFunctionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let store = dependencies.store
        guard let id else { return fields(nil, of: nil, dependencies.language) }
        let function = try store.network(network).board.first { $0.role.id == id }?.role
        guard let function else {
            throw StoreError.notFound(kind: "boardFunction", id: id.description)
        }
        return fields(function, of: try store.contact(function.contact), dependencies.language)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let known = id ?? dependencies.newId()
        return try save(
            values, from: original, isNew: id == nil,
            part: { function(known, in: $0, today: today) },
            add: { new in
                try store.add(new)
                let label = new.role.label[dependencies.language]
                return SavedForm(
                    .added(new.role, to: networkName),
                    option: ChoiceOption(id: new.id.description, label: label))
            }, change: { try store.edit($0, from: $1, overriding: overriding) })
    }
}

extension Phrase {
    fileprivate static func added(_ role: BoardRole, to network: String) -> Phrase {
        Phrase(
            nl: "Toegevoegd aan \(network): \(role.label.nl).",
            en: "Added to \(network): \(role.label.en).")
    }
}
