/// Why two replicas do not come together. Nothing was exchanged.
public enum PairingError: Error, Hashable, Sendable {
    /// The people of one are fictional, and those of the other are not.
    case fictional

    /// The laptop of the bus comes home to the house that prepared it, and to no other.
    case notHome

    /// The house that prepared this laptop of the bus, with other keys than then: it was put back without
    /// the file of its keys. Both meet again by an invitation.
    case newKeys

    /// A laptop of the bus that was not prepared here, or that was lost since.
    case unknownBus
}
