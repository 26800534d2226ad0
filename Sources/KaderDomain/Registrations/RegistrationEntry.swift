/// A visit with the names that people read.
public struct RegistrationEntry: Hashable, Identifiable, Sendable {
    public let registration: Registration

    /// Who came; blank for a visit without a name.
    public let contact: String

    /// In the order of ``Registration/consulenten``.
    public let consulenten: [String]

    /// In the order of ``OtherParty/employers``.
    public let employers: [String]

    public var id: Registration.ID { registration.id }

    public init(
        registration: Registration, contact: String, consulenten: [String], employers: [String]
    ) {
        self.registration = registration
        self.contact = contact
        self.consulenten = consulenten
        self.employers = employers
    }
}
