extension RegionPlansPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .addNew, .edit, .addTheme, .toggleDone, .shift, .moveElsewhere, .remove, .testQuality,
            .previewRollover, .rollOver, .writeAnalysis, .markCondition, .moveCard:
            true
        case .conference(let message): message.isChange
        // On the plan itself it sets the status.
        case .enter: open.map { $0.selection == nil } ?? false
        default: false
        }
    }
}
