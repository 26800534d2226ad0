internal import KaderDomain

extension NetworksPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .addNetwork, .edit, .addRegion, .addFunction, .addOfficial, .addGroup, .addRequest,
            .editPerson,
            .toggleArchive, .remove:
            true
        // In an opened network it edits the line, but for municipalities, which lead to their divisions.
        case .open:
            opened != nil
                && (row != .municipalities || card?.network.municipalities.isEmpty != false)
        default: false
        }
    }
}
