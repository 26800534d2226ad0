internal import KaderStore
public import TerminalUI

/// A form that asks for a person in its field `contact`, found while one types.
public protocol PersonAsking: FormDefinition {}

extension PersonAsking {
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "contact" ? try PersonField.options(matching: query, in: dependencies.store) : nil
    }
}
