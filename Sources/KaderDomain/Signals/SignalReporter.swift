/// Who raised a signal without statistics, and gets the answer (S60).
public enum SignalReporter: Hashable, Sendable, LosslessStringConvertible {
    /// Somebody who works with the program.
    case actor(Actor)

    /// A kaderlid or another person, of whom somebody wrote it down.
    case contact(Contact.ID)

    public init?(_ description: String) {
        let parts = description.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "actor":
            guard let actor = Actor(parts[1]) else { return nil }
            self = .actor(actor)
        case "contact":
            guard let id = Contact.ID(parts[1]) else { return nil }
            self = .contact(id)
        default: return nil
        }
    }

    /// Of somebody who works with the program.
    public var actorName: String? {
        if case .actor(let actor) = self { actor.name } else { nil }
    }

    /// `actor:anna`, `contact:<id>`.
    public var description: String {
        switch self {
        case .actor(let actor): "actor:\(actor.name)"
        case .contact(let id): "contact:\(id)"
        }
    }
}
