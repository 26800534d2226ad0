/// Who comes for advice, as far as it says who may give it.
public struct Client: Hashable, Sendable {
    public let contact: Contact.ID

    /// What they belong to - the networks in which they are active - folded.
    let folded: [String]

    /// - Parameter belongings: names of networks and employers.
    public init(_ contact: Contact.ID, belongingTo belongings: [String] = []) {
        self.contact = contact
        folded = belongings.map(Folding.fold)
    }
}
