internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension EmployerAliasForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        [
            FormField(
                id: "alias", label: Phrase(nl: "Naam", en: "Name")[dependencies.language],
                kind: .text(maximum: 80), isRequired: true)
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let old = try dependencies.store.employer(id)
        try dependencies.store.edit(try old.adding(alias: values.text("alias")), from: old)
        return SavedForm(.saved)
    }
}
