extension SpreekuurPane {
    public static let place = "spreekuur"

    public var modes: [KeyTable<Message>] { [weekKeys, slotKeys] }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .selectNext: "down"
        case .selectPrevious: "up"
        case .selectFirst: "first"
        case .selectLast: "last"
        case .showNextDay: "next-day"
        case .showPreviousDay: "previous-day"
        case .showNextWeek: "next-week"
        case .showPreviousWeek: "previous-week"
        case .showToday: "today"
        case .open: "open"
        case .close: "back"
        case .plan: "plan"
        case .book: "book"
        case .edit: "edit"
        case .move: "move"
        case .cancel: "cancel"
        case .history: "history"
        case .choosePlace: "choose-house"
        default: nil
        }
    }
}
