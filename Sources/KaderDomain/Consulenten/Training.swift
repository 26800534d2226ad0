/// A training that a consulent did for one service (S45): the basic training once, and further
/// training every year.
///
/// Always true of a training: only the yearly one is valid until a day, not before it was done.
public struct Training: Hashable, Identifiable, Sendable {
    public let id: Identifier<Training>
    public let contact: Contact.ID
    public let service: Service
    public let kind: TrainingKind
    public let doneOn: Day

    /// The last day on which it counts; nil for the basic training, which counts for good.
    public let validUntil: Day?

    /// - Parameter validUntil: of a yearly training; a year after it was done where nil.
    /// - Returns: nil where a basic training is to end, or a yearly one before it was done.
    public init?(
        id: Identifier<Training>, contact: Contact.ID, service: Service, kind: TrainingKind,
        doneOn: Day, validUntil: Day? = nil
    ) {
        let end = kind == .yearly ? validUntil ?? doneOn.adding(months: 12) : validUntil
        guard kind == .yearly || end == nil, end.map({ doneOn <= $0 }) ?? true else { return nil }
        self.id = id
        self.contact = contact
        self.service = service
        self.kind = kind
        self.doneOn = doneOn
        self.validUntil = end
    }
}

public enum TrainingKind: String, CaseIterable, Sendable, Codable {
    /// Without it nobody is planned.
    case basic

    /// Once it is overdue there is a warning, and who plans decides.
    case yearly

    public var label: Phrase {
        switch self {
        case .basic: Phrase(nl: "basistraining", en: "basic training")
        case .yearly: Phrase(nl: "bijscholing", en: "yearly training")
        }
    }
}
