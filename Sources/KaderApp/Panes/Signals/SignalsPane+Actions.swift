internal import KaderDomain

extension SignalsPane {
    public static let place = "signals"

    public var modes: [KeyTable<Message>] {
        [listTable, cardTable]
            + [SignalList.open, .all, .chronic].map { list in
                var other = self
                (other.list, other.opened) = (list, nil)
                return other.listTable
            }
    }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .move(let step): ListMove.action(step)
        case .open: "open"
        case .goBack: "back"
        case .show(.open): "show-open"
        case .show(.all): "show-closed"
        case .show(.chronic): "chronic"
        case .scan: "scan"
        case .examine: "examine"
        case .report: "report"
        case .answer: "answer"
        case .takeUp: "take-up"
        case .close: "close"
        case .dismiss: "false-alarm"
        case .raise: "raise"
        case .history: "history"
        case .askWhyNot: "why-not"
        default: nil
        }
    }
}
