/// That a person's data may only be kept for now (AVG 18): nothing of theirs is changed or added until it is
/// lifted.
///
/// Always true: it has a reason, and is not lifted before it began.
public struct Restriction: Hashable, Identifiable, Sendable {
    public let id: Identifier<Restriction>
    public let contact: Contact.ID

    /// Never blank.
    public let reason: String
    public let from: Day

    /// Nil as long as it holds.
    public let liftedOn: Day?

    /// - Throws: ``PrivacyError/withoutReason``, ``PrivacyError/answeredBefore(_:)``.
    public init(
        id: Identifier<Restriction>, of contact: Contact.ID, because reason: String, from: Day,
        liftedOn: Day? = nil
    ) throws(PrivacyError) {
        guard !reason.trimmed.isEmpty else { throw .withoutReason }
        if let liftedOn, liftedOn < from { throw .answeredBefore(from) }
        self.id = id
        self.contact = contact
        self.reason = reason.trimmed
        self.from = from
        self.liftedOn = liftedOn
    }
}

/// A restriction with the name of whom it is of.
public struct RestrictionEntry: Hashable, Identifiable, Sendable {
    public let restriction: Restriction
    public let name: String
    public var id: Restriction.ID { restriction.id }

    public init(_ restriction: Restriction, name: String) {
        self.restriction = restriction
        self.name = name
    }
}
