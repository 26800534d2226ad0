internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension NetworkForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        fields(
            try id.map { try dependencies.store.network($0).network }, dependencies.reference,
            dependencies.language, on: dependencies.store.now.day)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        let reference = dependencies.reference
        switch id {
        case "regions": return Self.regions(matching: query, in: reference)
        case "municipalities":
            return Self.municipalities(
                matching: query, near: values.chosen("regions"), in: reference,
                on: dependencies.store.now.day)
        default: return nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let id = id ?? dependencies.newId()
        let network = try network(id, in: values)
        guard self.id != nil else {
            try dependencies.store.add(network)
            return SavedForm(
                .added(network),
                option: ChoiceOption(id: id.description, label: network.name))
        }
        try dependencies.store.edit(
            network, from: try self.network(id, in: original), overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static func added(_ network: Network) -> Phrase {
        Phrase(
            nl: "Netwerk toegevoegd: \(network.name).", en: "Network added: \(network.name).")
    }
}
