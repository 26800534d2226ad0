/// To whom a signal would be reported today.
public struct SignalAddress: Hashable, Sendable {
    public let route: SignalRoute

    /// What the official is called; blank for the policy department.
    public let official: String

    public init(_ route: SignalRoute, official: String = "") {
        self.route = route
        self.official = official
    }

    /// `Sanne Visser`, `de beleidsafdeling`.
    public var name: Phrase {
        switch route {
        case .official: Phrase(same: official)
        case .policy: SignalRoute.policyName
        }
    }
}
