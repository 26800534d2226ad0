internal import KaderDomain
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

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let known = id ?? dependencies.newId()
        return try save(
            values, from: original, isNew: id == nil,
            part: { accompaniment(known, in: $0, today: today) },
            add: { new in
                try store.add(new)
                return SavedForm(
                    .added(to: networkName),
                    option: ChoiceOption(id: new.id.description, label: networkName))
            }, change: { try store.edit($0, from: $1, overriding: overriding) })
    }
}

extension Phrase {
    fileprivate static func added(to network: String) -> Phrase {
        Phrase(
            nl: "Toegevoegd aan \(network): vakbondsbestuurder.",
            en: "Added to \(network): union official.")
    }
}
