extension PeoplePane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .add, .edit, .book, .toggleArchive, .merge, .chooseParting, .unmerge: true
        default: false
        }
    }
}
