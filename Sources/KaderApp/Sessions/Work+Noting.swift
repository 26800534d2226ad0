internal import KaderDomain
internal import KaderStore

extension Work {
    /// Reads a person's card, and notes in the access log that it was opened: after it is shown, so that
    /// nobody waits for it.
    static func openPerson(_ id: Contact.ID) -> [Work] {
        [.readPerson(id), .note(.openedPerson, of: id)]
    }

    static func note(_ act: AccessAct, of person: Contact.ID) -> Work {
        Work("note \(act)") { dependencies, send in
            do {
                try dependencies.store.note(act, of: person)
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension App {
    /// A card beside a list counts as opened where somebody rests on it; those that flit by do not.
    mutating func noteRested() -> [Work] {
        guard curtain == nil, sheets.isEmpty, let person = panes[focus].personShown,
            person != restedOn
        else {
            return []
        }
        restedOn = person
        return [.note(.openedPerson, of: person)]
    }
}
