public import KaderDomain
internal import KaderStore
public import TerminalUI

extension NetworkPersonForm {
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == Self.personField else { return nil }
        return try PersonField.officeHolders(matching: query, dependencies)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }

    /// Reads what is filled in, and adds it or changes what was there.
    ///
    /// - Parameters:
    ///   - part: what the values say; nil where something needed is not filled in.
    ///   - change: takes what it is to be, and what it was when the form was opened.
    func save<Part>(
        _ values: FormValues, from original: FormValues, isNew: Bool,
        part: (FormValues) -> Part?, add: (Part) throws -> SavedForm,
        change: (Part, Part) throws -> Void
    ) throws -> SavedForm {
        guard let edited = part(values) else { throw IncompleteForm() }
        guard !isNew else { return try add(edited) }
        try change(edited, part(original) ?? edited)
        return SavedForm(.saved)
    }
}
