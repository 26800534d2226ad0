internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension PersonField {
    /// The first few whom the query finds.
    static func options(matching query: String, in store: ActingStore) throws -> [ChoiceOption] {
        try store.contacts(matching: query, limit: 8).map(option)
    }

    /// The same, telling who has another hat: where somebody is chosen to act for the union (S3).
    static func officeHolders(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        try options(matching: query, in: dependencies.store)
            .telling(hatsIn: dependencies.store, dependencies.language)
    }

    /// The names of those whom two people chose in one field.
    static func labels(
        of conflict: EditConflict, in store: ActingStore
    ) throws -> [String: String] {
        let ids = conflict.fields.flatMap { [$0.mine, $0.theirs] }
            .compactMap { $0.flatMap { Contact.ID($0) } }
        let names = try store.names(of: ids)
        return Dictionary(names.map { ($0.key.description, $0.value) }) { $1 }
    }
}
