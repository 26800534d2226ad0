extension TodayPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .take, .takeWith, .chooseHelper, .assign, .walkIn, .namedWalkIn, .open, .done,
            .refer, .openForm:
            true
        default: false
        }
    }
}
