/// Somebody else in a person's file: who they are is not said, what they do is, and that it is the same one.
public struct OtherPerson: Hashable, Sendable {
    /// From 1, in the order in which they are met.
    public let number: Int

    /// What they are in the union; nil where that is not known.
    public let role: AccessRole?

    public init(number: Int, role: AccessRole?) {
        self.number = number
        self.role = role
    }

    /// `een ander 2 (consulent)`
    public var label: Phrase {
        let role = role.map { Phrase(nl: " (\($0.label.nl))", en: " (\($0.label.en))") }
        return Phrase(
            nl: "een ander \(number)\(role?.nl ?? "")",
            en: "somebody else \(number)\(role?.en ?? "")")
    }

    /// What stands in the place of a name in a text.
    public static let inText = Phrase(nl: "[een ander]", en: "[somebody else]")

    /// What stands in the place of the person's own log-in name.
    public static let themselves = Phrase(nl: "zelf", en: "themselves")
}
