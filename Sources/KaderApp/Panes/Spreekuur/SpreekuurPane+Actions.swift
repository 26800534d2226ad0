internal import KaderDomain

extension SpreekuurPane {
    public static let place = "spreekuur"

    public var modes: [KeyTable<Message>] { [weekKeys, dayKeys, monthKeys, slotKeys] }

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
        case .bookWithException: "book-with-exception"
        case .why: "why"
        case .edit: "edit"
        case .move: "move"
        case .cancel: "cancel"
        case .replace: "replace-consulent"
        case .history: "history"
        case .choosePlace: "choose-house"
        case .showScale(.day): "day"
        case .showScale(.week): "week"
        case .showScale(.month): "month"
        case .showWider: "wider"
        case .showNextMonth: "next-month"
        case .showPreviousMonth: "previous-month"
        case .selectNextColumn: "next-column"
        case .selectPreviousColumn: "previous-column"
        case .split: "side-by-side"
        case .keepDayList: "day-list"
        case .chooseLayers: "layers"
        case .mark(let what): what.action
        case .view(.choose): "views"
        case .house(.choose): "house"
        case .house(.copyWeek): "copy-week"
        case .house(.roster): "plan-roster"
        default: nil
        }
    }
}
