internal import KaderDomain

extension EmployersPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .addEmployer, .edit, .addAlias, .addEstablishment, .merge, .toggleArchive, .remove,
            .crisis:
            true
        // A crisis that is going on is opened.
        case .startCrisis: card?.crises.contains(where: \.crisis.state.isOpen) != true
        // On a card it edits the line.
        case .open: opened != nil && (openedCrisis != nil || !row.isCrisis)
        default: false
        }
    }
}
