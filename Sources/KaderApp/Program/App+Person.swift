internal import KaderDomain
internal import TerminalUI

// MARK: - A person

extension App {
    mutating func press(_ key: Key, in sheet: PersonSheet) -> [Work] {
        let id = sheet.person.id
        switch PersonSheet.keys.binding(for: key)?.message {
        case .consulent, .absence, .training, .conflict, .removal:
            return openForm(of: PersonSheet.keys.binding(for: key)?.message, sheet.person)
        case .edit: return open(.contact(ContactForm(id)))
        case .book:
            return open(
                .booking(BookingForm(place: desk, day: now.day, service: nil, contact: id)))
        case .register:
            return open(
                .registration(RegistrationForm(place: desk, day: now.day, contact: id)))
        case .refer: return choose(.doReferral, sheet.person.referring)
        case .funds: return [.readFunds(for: sheet.person.contact)]
        case .guide: return choose(.doTrajectory, sheet.person.guiding)
        case .removeRole: return removeRole(of: sheet.person)
        case .close: sheets.removeLast()
        case .scroll(let step):
            var sheet = sheet
            sheet.top = min(max(0, sheet.top + step), lastTop(of: sheet))
            replace(.person(sheet))
        case nil: break
        }
        return []
    }

    private mutating func removeRole(of person: PersonDetail) -> [Work] {
        guard person.consulent != nil || person.roles.contains(where: { $0.kind == .kaderlid })
        else {
            notice = Notice(.noRole, .refusal)
            return []
        }
        return open(.roleRemoval(RoleRemovalForm(person.id)))
    }

    /// Shows a person, or what has become of the one that is shown.
    mutating func show(_ person: PersonDetail) {
        for index in sheets.indices {
            guard case .person(let old) = sheets[index], old.person.id == person.id else {
                continue
            }
            sheets[index] = .person(PersonSheet(person: person, top: old.top))
            return
        }
        sheets.append(.person(PersonSheet(person: person)))
    }

    /// What reads the persons again that are shown.
    func rereadPersons(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: PeoplePane.kinds) else { return [] }
        return sheets.compactMap { sheet in
            if case .person(let shown) = sheet { .readPerson(shown.person.id) } else { nil }
        }
    }

    func view(of sheet: PersonSheet) -> Boxed {
        Boxed(sheet.person.contact.name.description, view: detail(of: sheet))
    }

    /// So far that the last line is in view.
    private func lastTop(of sheet: PersonSheet) -> Int {
        let lines = detail(of: sheet).lineCount(columns: max(1, size.columns - 3))
        return max(0, lines - (size.rows - 4))
    }

    private func detail(of sheet: PersonSheet) -> DetailView {
        DetailView(
            "", sections: PersonCard(sheet.person, on: now.day, language).sections, top: sheet.top)
    }
}

extension Phrase {
    fileprivate static let noRole = Phrase(
        nl: "Dat kan nu niet: dit is geen kaderlid en geen consulent.",
        en: "Not now: this is neither a kaderlid nor a consulent.")
}
