internal import KaderDomain
internal import KaderReference

extension EmployersPane {
    /// The name and where it is; never how many came: that stays in the house.
    public var copying: Copying? {
        guard let current else { return nil }
        if openedCrisis != nil, let line = selectedStep {
            let lines = [line.step.title, current.name].map { Phrase(same: $0) }
            return line.step.owner.map { Copying(lines, contact: $0) } ?? Copying(lines)
        }
        let place = reference.municipality(current.municipality)?.name ?? ""
        switch opened == nil ? EmployerRow.name : row {
        case .establishment(let id):
            let establishment = card?.detail.establishments.first { $0.id == id }
            let words = establishment.map { reference.words(of: $0) } ?? ""
            return Copying([Phrase(same: current.name), Phrase(same: words)])
        case .alias(let name): return Copying([Phrase(same: name)])
        default:
            let lines = [Phrase(same: current.name), Phrase(same: place)]
            guard row == .official, let official = current.official else { return Copying(lines) }
            return Copying(lines, contact: official)
        }
    }
}
