/// A partner reference with the name of the person.
public struct PartnerReferenceEntry: Hashable, Identifiable, Sendable {
    public let reference: PartnerReference
    public let contact: String

    public var id: PartnerReference.ID { reference.id }

    public init(reference: PartnerReference, contact: String) {
        self.reference = reference
        self.contact = contact
    }
}
