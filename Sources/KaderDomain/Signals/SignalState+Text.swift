extension SignalState: LosslessStringConvertible {
    public init?(_ description: String) {
        switch description {
        case "new": self = .new
        case "in-examination": self = .inExamination
        case "reported": self = .reported
        case "taken-up": self = .takenUp
        case "false-alarm": self = .falseAlarm
        default:
            let reason = description.dropFirst(Self.closedPrefix.count)
            guard description.hasPrefix(Self.closedPrefix), !String(reason).trimmed.isEmpty else {
                return nil
            }
            self = .closed(reason: String(reason))
        }
    }

    /// `in-examination`, `closed:` and the reason: a state and its reason are one.
    public var description: String {
        switch self {
        case .closed(let reason): Self.closedPrefix + reason
        default: code
        }
    }

    /// Without a reason.
    public var code: String {
        switch self {
        case .new: "new"
        case .inExamination: "in-examination"
        case .reported: "reported"
        case .takenUp: "taken-up"
        case .closed: "closed"
        case .falseAlarm: "false-alarm"
        }
    }

    private static let closedPrefix = "closed:"
}
