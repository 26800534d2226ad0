public import KaderDomain
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

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "contact" ? try PersonField.options(matching: query, in: dependencies.store) : nil
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let id = id ?? dependencies.newId()
        guard let function = function(id, in: values, today: today) else { throw IncompleteForm() }
        guard self.id != nil else {
            try store.add(function)
            return SavedForm(
                .added(function.role, to: networkName),
                option: ChoiceOption(
                    id: id.description, label: function.role.label[dependencies.language]))
        }
        let before = self.function(id, in: original, today: today) ?? function
        try store.edit(function, from: before, overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static func added(_ role: BoardRole, to network: String) -> Phrase {
        Phrase(
            nl: "Toegevoegd aan \(network): \(role.label.nl).",
            en: "Added to \(network): \(role.label.en).")
    }
}
