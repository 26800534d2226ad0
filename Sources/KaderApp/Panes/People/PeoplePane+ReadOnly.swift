extension PeoplePane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .add, .edit, .book, .toggleArchive, .refer, .guide, .openForm, .merge, .chooseParting,
            .unmerge, .editVisit, .setArchived:
            true
        case .dossier(let step): step.changes
        default: false
        }
    }
}
