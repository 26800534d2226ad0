/// A person with everything that they do and come for.
public struct PersonDetail: Hashable, Sendable, Identifiable {
    public let contact: Contact

    /// Planned ones that are not over, the first first.
    public let coming: [AppointmentEntry]

    /// Those that are over or cancelled, the latest first.
    public let past: [AppointmentEntry]

    /// In networks, by the name of the network; former ones included.
    public let roles: [NetworkRole]

    /// Nil where they advise nobody.
    public let consulent: Consulent?

    public var id: Contact.ID { contact.id }

    public init(
        contact: Contact, coming: [AppointmentEntry], past: [AppointmentEntry],
        roles: [NetworkRole], consulent: Consulent?
    ) {
        self.contact = contact
        self.coming = coming
        self.past = past
        self.roles = roles
        self.consulent = consulent
    }
}
