public import KaderDomain

/// Taking out what a person was made by mistake: kaderlid or consulent.
public struct RoleRemovalForm: FormDefinition {
    let contact: Contact.ID

    public init(_ contact: Contact.ID) {
        self.contact = contact
    }

    public var title: Phrase { Phrase(nl: "Rol weghalen", en: "Remove a role") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("role") == nil ? ["role": .chooseOne] : [:]
    }

    /// A role that was so, and is over, is ended instead.
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["role": Phrase(nl: "alleen wat een vergissing was", en: "only if it was a mistake")]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is RoleError ? "role" : nil
    }
}
