extension ServiceTerms {
    /// The terms of the two documents: an hour with two consulenten for loopbaan (S47), members
    /// only (S50); members and housemates for the tax return (S51); the door is open to all (S37).
    /// The other durations are our assumption.
    public static func standard(_ service: Service) -> ServiceTerms {
        let (minutes, consulenten, audience) = numbers(of: service)
        let terms = ServiceTerms(
            service: service, minutes: minutes, consulenten: consulenten, audience: audience,
            card: .standard(service))
        guard let terms else { preconditionFailure("The standard terms are within their ranges.") }
        return terms
    }

    private static func numbers(of service: Service) -> (Int, Int, Set<Standing>) {
        switch service {
        case .loopbaan: (60, 2, [.member])
        case .werkInkomen: (45, 1, [.member])
        case .belasting: (45, 1, [.member, .housemate])
        case .inloop: (30, 1, Set(Standing.allCases))
        }
    }
}
