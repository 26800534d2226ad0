internal import KaderDomain

extension TodayPane {
    // "today" is an action of the agenda; the place tells them apart.
    public static let place = "desk"

    public var modes: [KeyTable<Message>] { [visitKeys, toDoKeys] }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .selectNext: "down"
        case .selectPrevious: "up"
        case .selectFirst: "first"
        case .selectLast: "last"
        case .take(let step): action(step)
        case .done: "done"
        case .chooseHelper: "helper"
        case .walkIn: "walk-in"
        case .namedWalkIn: "walk-in-by-name"
        case .open: "edit"
        case .history: "history"
        case .choosePlace: "choose-house"
        case .showMine: "mine"
        case .showAll: "all"
        case .showList(.toDo): "to-do"
        case .showList(.visits): "visits"
        case .showNextDay: "next-day"
        case .showPreviousDay: "previous-day"
        case .showToday: "today"
        default: nil
        }
    }

    private static func action(_ step: DeskStep) -> String {
        switch step {
        case .arrive: "arrive"
        case .call: "call"
        case .park: "away"
        case .leave: "left"
        case .finish: "attended"
        case .noShow: "no-show"
        case .lateCancel: "late-cancel"
        }
    }
}
