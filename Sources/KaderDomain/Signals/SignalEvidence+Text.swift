extension SignalLevel: LosslessStringConvertible {
    public init?(_ description: String) {
        guard let level = Self.allCases.first(where: { $0.description == description }) else {
            return nil
        }
        self = level
    }

    /// `signaal`, `let-op`.
    public var description: String {
        switch self {
        case .attention: "let-op"
        case .signal: "signaal"
        }
    }
}

extension Signal.Evidence: LosslessStringConvertible {
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let level = SignalLevel(String(parts[0])),
            let weeks = Int(parts[1]), weeks > 0, let members = Int(parts[2]), members > 0
        else { return nil }
        self.init(level: level, weeks: weeks, members: members)
    }

    /// `signaal/4/7`: seven members in four weeks.
    public var description: String { "\(level)/\(weeks)/\(members)" }
}
