extension NetworksPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .addNetwork, .edit, .addFunction, .addOfficial, .addGroup, .editPerson,
            .toggleArchive,
            .remove:
            true
        // In an opened network it edits the line.
        case .open: opened != nil
        default: false
        }
    }
}
