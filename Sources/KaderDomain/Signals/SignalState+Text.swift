extension SignalState: LosslessStringConvertible {
    public init?(_ description: String) {
        switch description {
        case "new": self = .new
        case "in-examination": self = .inExamination
        case "reported": self = .reported
        case "taken-up": self = .takenUp
        case "false-alarm": self = .falseAlarm()
        default:
            if let reason = Self.reason(in: description, after: "closed") {
                self = .closed(reason: reason)
            } else if let reason = Self.reason(in: description, after: "false-alarm") {
                self = .falseAlarm(reason: reason)
            } else {
                return nil
            }
        }
    }

    /// `in-examination`, `closed:` and the reason: a state and its reason are one.
    public var description: String {
        reason.map { "\(code):\($0)" } ?? code
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

    /// Nil where it does not begin so, or no reason follows.
    private static func reason(in text: String, after code: String) -> String? {
        guard text.hasPrefix(code + ":") else { return nil }
        let reason = String(text.dropFirst(code.count + 1))
        return reason.trimmed.isEmpty ? nil : reason
    }
}
