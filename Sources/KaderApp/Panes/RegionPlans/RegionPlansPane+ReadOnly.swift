extension RegionPlansPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .addNew, .edit, .addTheme, .toggleDone, .shift, .moveElsewhere, .remove, .testQuality:
            true
        // On the plan itself it sets the status.
        case .enter: open.map { $0.selection == nil } ?? false
        default: false
        }
    }
}
