internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension [ChoiceOption] {
    /// The same, with the other hats of today behind the people who wear one (S3). Options whose id is
    /// or ends with that of no such person stay as they are.
    func telling(hatsIn store: ActingStore, _ language: Language) throws -> [ChoiceOption] {
        let people = compactMap(\.person)
        guard !people.isEmpty else { return self }
        let hats = try store.hats(of: people)
        return map { option in
            guard let worn = option.person.flatMap({ hats[$0] }) else { return option }
            let words = worn.map { $0.told[language] }
            return ChoiceOption(
                id: option.id, label: option.label,
                detail: ([option.detail] + words).filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }
}

extension ChoiceOption {
    /// The person whom a plain id or `person:<id>` names.
    fileprivate var person: Contact.ID? {
        Contact.ID(id.hasPrefix("person:") ? String(id.dropFirst(7)) : id)
    }
}
