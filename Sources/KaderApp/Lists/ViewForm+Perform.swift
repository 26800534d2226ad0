internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ViewForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        fields(dependencies.language, dependencies.reference)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        var named = view
        named.name = values.text("name")
        guard !named.name.isEmpty else { throw IncompleteForm() }
        try dependencies.store.save(named, replacing: isNew ? nil : view.name)
        return SavedForm(.kept(named))
    }
}

extension Phrase {
    fileprivate static func kept(_ view: SavedView) -> Phrase {
        Phrase(
            nl:
                "Weergave bewaard: \(view.name). Met {\(view.list.views)} kies je deze weergave.",
            en: "View saved: \(view.name). Choose it with {\(view.list.views)}.")
    }
}

extension ListName {
    /// The action that chooses a view of it, and its usual key, as texts name them.
    var views: String { "\(rawValue).views|\(self == .people ? "W" : "V")" }
}
