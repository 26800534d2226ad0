internal import KaderDomain

// MARK: - What is a consulent's, on the card of a person

extension App {
    /// The form for what a consulent has, or the reason why there is none.
    mutating func openForm(of command: PersonSheet.Command?, _ person: PersonDetail) -> [Work] {
        let (id, name) = (person.id, person.contact.name.description)
        if command == .consulent {
            return open(.consulent(ConsulentForm(of: id, name: name, role: person.consulent?.id)))
        }
        if command == .conflict { return open(.conflict(ConflictForm(id, name: name))) }
        if command == .removal, !person.hats.isEmpty {
            return open(.belongingRemoval(BelongingRemovalForm(id, name: name)))
        }
        guard person.consulent != nil else {
            notice = Notice(.noConsulent(name), .refusal)
            return []
        }
        switch command {
        case .absence: return open(.absence(AbsenceForm(id, name: name)))
        case .training: return open(.training(TrainingForm(id, name: name)))
        case .removal: return open(.belongingRemoval(BelongingRemovalForm(id, name: name)))
        default: return []
        }
    }
}

extension Phrase {
    fileprivate static func noConsulent(_ name: String) -> Phrase {
        Phrase(
            nl: "\(name) is geen consulent. Met c maak je daar een van.",
            en: "\(name) is not a consulent. c makes them one.")
    }
}
