/// Why two replicas do not come together. Nothing was exchanged.
public enum PairingError: Error, Hashable, Sendable {
    /// The people of one are fictional, and those of the other are not.
    case fictional
}
