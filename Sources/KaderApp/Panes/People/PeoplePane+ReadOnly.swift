extension PeoplePane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .add, .edit, .book, .toggleArchive, .refer, .guide, .openForm: true
        default: false
        }
    }
}
