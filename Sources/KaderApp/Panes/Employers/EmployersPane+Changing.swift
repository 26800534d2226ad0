internal import KaderDomain

extension EmployersPane {
    /// A form about the employer that keys are about.
    func form(_ kind: (Employer) -> FormKind) -> [Step<Self>] {
        current.map { [.open(kind($0))] } ?? []
    }

    /// What the selected row shows, else the employer.
    func edit() -> [Step<Self>] {
        if opened != nil, case .establishment(let id) = row, let current {
            return [
                .open(.establishment(EstablishmentForm(of: current.id, name: current.name, id)))
            ]
        }
        return form { .employer(EmployerForm($0.id)) }
    }

    func toggleArchive() -> [Step<Self>] {
        current.map { [.run(.setArchived($0, !$0.isArchived))] } ?? []
    }

    /// On a card takes out what its row shows, else archives.
    func remove() -> [Step<Self>] {
        guard opened != nil, let card, row.removal != .archive else { return toggleArchive() }
        return [.run(.remove(row, of: card.employer, called: card.title(of: row)))]
    }

    func showHistory() -> [Step<Self>] {
        if let openedCrisis {
            let kind = step.map { ("crisisStep", $0.description) }
            let (name, id) = kind ?? ("crisis", openedCrisis.description)
            return [.history(kind: name, id: id)]
        }
        if opened != nil, case .crisis(let id) = row {
            return [.history(kind: "crisis", id: id.description)]
        }
        if opened != nil, case .establishment(let id) = row {
            return [.history(kind: "establishment", id: id.description)]
        }
        return current.map { [.history(kind: "employer", id: $0.id.description)] } ?? []
    }
}
