/// Something that can be done here, and its key.
public struct HelpRow: Hashable, Sendable {
    public var key: String
    public var what: String

    /// Why it cannot be done now; nil where it can.
    public var reasonWhyNot: String?

    public init(key: String, what: String, reasonWhyNot: String? = nil) {
        self.key = key
        self.what = what
        self.reasonWhyNot = reasonWhyNot
    }
}
