internal import KaderDomain

extension PeoplePane {
    /// What was looked for, as the name of somebody new; blank where it is no name.
    var typedName: String {
        filter.contains(where: { $0.isNumber || "@:!\"".contains($0) }) ? "" : filter
    }

    func book() -> [Step<Self>] {
        guard let selection else { return [] }
        return [
            .open(
                .booking(
                    BookingForm(place: desk, day: now.day, service: nil, contact: selection)))
        ]
    }

    /// Asks which visit of the selected person was written down wrong.
    func editVisit() -> [Step<Self>] {
        guard let card, card.id == selection else { return [] }
        let choices = card.visitsToEdit
        if choices.count == 1 { return choices.map { .open($0.form) } }
        return choosing(.whichVisit, choices)
    }

    /// A visit of the selected person, of today.
    public var registering: RegistrationForm? {
        selection.map { RegistrationForm(place: desk, day: now.day, contact: $0) }
    }

    public var copying: Copying? {
        guard marked.isEmpty else { return Copying(people: marked) }
        return selected.map { Copying([], contact: $0.id) }
    }
}
