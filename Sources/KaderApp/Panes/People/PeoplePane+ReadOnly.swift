extension PeoplePane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .add, .edit, .book, .toggleArchive, .merge, .chooseParting, .unmerge, .refer, .guide,
            .openForm:
            true
        case .dossier(let step): step.changes
        default: false
        }
    }
}
