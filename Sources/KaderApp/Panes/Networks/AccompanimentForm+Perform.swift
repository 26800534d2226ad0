public import KaderDomain
internal import KaderStore
public import TerminalUI

extension AccompanimentForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let store = dependencies.store
        guard let id else { return fields(nil, of: nil, dependencies.language) }
        let present = try store.network(network).officials.first { $0.role.id == id }?.role
        guard let present else {
            throw StoreError.notFound(kind: "accompaniment", id: id.description)
        }
        return fields(present, of: try store.contact(present.official), dependencies.language)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "official" ? try PersonField.options(matching: query, in: dependencies.store) : nil
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
        guard let edited = accompaniment(id, in: values, today: today) else {
            throw IncompleteForm()
        }
        guard self.id != nil else {
            try store.add(edited)
            return SavedForm(
                .added(to: networkName),
                option: ChoiceOption(id: id.description, label: networkName))
        }
        let before = accompaniment(id, in: original, today: today) ?? edited
        try store.edit(edited, from: before, overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static func added(to network: String) -> Phrase {
        Phrase(
            nl: "Toegevoegd aan \(network): vakbondsbestuurder.",
            en: "Added to \(network): union official.")
    }
}
