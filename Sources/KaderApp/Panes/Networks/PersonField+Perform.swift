internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension PersonField {
    /// The first few whom the query finds.
    static func options(matching query: String, in store: ActingStore) throws -> [ChoiceOption] {
        try store.contacts(matching: query, limit: 8).map(option)
    }
}
