internal import KaderDomain
internal import TerminalUI

// MARK: - A person

extension App {
    mutating func press(_ key: Key, in sheet: PersonSheet) -> [Work] {
        let (id, binding) = (sheet.person.id, keys(of: sheet).binding(for: key))
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .consulent, .absence, .training, .conflict, .removal:
            return openForm(of: binding?.message, sheet.person)
        case .edit: return open(.contact(ContactForm(id)))
        case .book:
            return open(
                .booking(BookingForm(place: desk, day: now.day, service: nil, contact: id)))
        case .register:
            return open(
                .registration(RegistrationForm(place: desk, day: now.day, contact: id)))
        case .editVisit: return editVisit(of: sheet.person)
        case .dossiers: return tellPeople(.chooseDossier(of: sheet.person))
        case .merge: return open(.merge(MergeForm(id)))
        case .chooseParting: return part(sheet.person)
        case .refer: return choose(.doReferral, sheet.person.referring)
        case .funds: return [.readFunds(for: sheet.person.contact)]
        case .looks: return [.readLooks(at: id)]
        case .guide: return choose(.doTrajectory, sheet.person.guiding)
        case .removeRole: return removeRole(of: sheet.person)
        case .close: sheets.removeLast()
        case .scroll(let step):
            var sheet = sheet
            sheet.top = min(max(0, sheet.top + step), lastTop(of: detail(of: sheet)))
            replace(.person(sheet))
        case nil: break
        }
        return []
    }

    /// What the pane of people does with the same key, about who is shown here.
    private mutating func tellPeople(_ message: PeoplePane.Message) -> [Work] {
        guard let index = panes.firstIndex(where: { $0.place == PeoplePane.place }) else {
            return []
        }
        return update(.pane(index, message))
    }

    private mutating func part(_ person: PersonDetail) -> [Work] {
        guard !person.parts.isEmpty else {
            notice = Notice(.notMerged, .refusal)
            return []
        }
        return tellPeople(.chooseParting(of: person.parts))
    }

    private mutating func editVisit(of person: PersonDetail) -> [Work] {
        guard !person.visits.isEmpty else {
            notice = Notice(.noVisits, .refusal)
            return []
        }
        return choose(.whichVisit, person.visitsToEdit)
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

    private func detail(of sheet: PersonSheet) -> DetailView {
        DetailView(
            "", sections: PersonCard(sheet.person, on: now.day, language, for: ownRole).sections,
            top: sheet.top)
    }
}

extension Phrase {
    fileprivate static let notMerged = Phrase(
        nl: "Dat kan nu niet: met deze persoon werd niemand samengevoegd.",
        en: "Not now: nobody was merged with this person.")
    fileprivate static let noVisits = Phrase(
        nl: "Dat kan nu niet: er is van deze persoon geen bezoek geregistreerd. R doet dat.",
        en: "Not now: this person has no registered visit. R registers one.")
    fileprivate static let noRole = Phrase(
        nl: "Dat kan nu niet: dit is geen kaderlid en geen consulent.",
        en: "Not now: this is neither a kaderlid nor a consulent.")
}
