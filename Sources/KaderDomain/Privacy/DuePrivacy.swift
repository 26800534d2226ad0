/// A request of a person or a breach that waits for somebody, with its clock.
public enum DuePrivacy: Hashable, Identifiable, Sendable {
    case request(PersonRequestEntry)

    /// Hours until the authority must have been told; nil where that was decided.
    case breach(Breach, hoursLeft: Int?)

    public enum ID: Hashable, Sendable {
        case request(PersonRequest.ID)
        case breach(Breach.ID)
    }

    public var id: ID {
        switch self {
        case .request(let entry): .request(entry.request.id)
        case .breach(let breach, _): .breach(breach.id)
        }
    }

    /// The kind and id of the thing in the log.
    public var thing: (kind: String, id: String) {
        switch self {
        case .request(let entry): ("personRequest", entry.request.id.description)
        case .breach(let breach, _): ("breach", breach.id.description)
        }
    }

    /// The last day on which it is in time.
    public var day: Day {
        switch self {
        case .request(let entry): entry.request.due
        case .breach(let breach, _): Amsterdam.local(breach.due).day
        }
    }

    /// Whom or what it is about.
    public var title: String {
        switch self {
        case .request(let entry): entry.name
        case .breach(let breach, _): breach.facts.happened
        }
    }

    /// What it is, with its clock: so short that it stands whole in a list.
    public var line: Phrase {
        switch self {
        case .request(let entry):
            Phrase(
                nl: "\(entry.request.right.label.nl): antwoorden",
                en: "\(entry.request.right.label.en): answer")
        case .breach(_, nil):
            Phrase(
                nl: "zelf vertellen of niet?", en: "tell them or not?")
        case .breach(_, let hours?) where hours < 0:
            Phrase(
                nl: "melden: \(-hours) uur te laat", en: "report: \(-hours) hours late")
        case .breach(_, let hours?):
            Phrase(
                nl: "melden: nog \(hours) uur", en: "report: \(hours) hours left")
        }
    }

    /// What is typed to do it.
    public var command: String {
        switch self {
        case .request(let entry): "kader privacy request answer \(entry.request.id)"
        case .breach(let breach, _): "kader privacy breach edit \(breach.id)"
        }
    }
}

/// A request with the name of who asks.
public struct PersonRequestEntry: Hashable, Identifiable, Sendable {
    public let request: PersonRequest
    public let name: String
    public var id: PersonRequest.ID { request.id }

    public init(_ request: PersonRequest, name: String) {
        self.request = request
        self.name = name
    }
}
