public import KaderDomain

/// Making one person of two: first who the other is, then which of both is right where they differ.
///
/// The person from whose card it opens stays. What they lack is taken from the other; where both have
/// something, both stand beside each other, and the space bar takes the other's.
public struct MergeForm: FormDefinition {
    /// Who stays.
    let whole: Contact.ID

    /// Who becomes part of them; nil as long as that is asked.
    let part: Contact.ID?

    public init(_ whole: Contact.ID, with part: Contact.ID? = nil) {
        self.whole = whole
        self.part = part
    }

    public var title: Phrase {
        part == nil
            ? Phrase(nl: "Samenvoegen: met wie?", en: "Merging: with whom?")
            : Phrase(nl: "Samenvoegen: wat klopt?", en: "Merging: what is right?")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard part == nil, values.choice("other") == nil else { return [:] }
        return ["other": .fillIn]
    }

    /// Who was chosen is compared in a form of its own.
    public func formInstead(of values: FormValues, after error: (any Error)?) -> FormInstead? {
        guard part == nil, error == nil, let other: Contact.ID = values.identifier("other") else {
            return nil
        }
        return FormInstead(.merge(MergeForm(whole, with: other)), .compare, isWhole: true)
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case ContactError.notAnAddress: ContactField.email.rawValue
        case is ContactError: ContactField.phone.rawValue
        default: nil
        }
    }
}

extension Phrase {
    fileprivate static let compare = Phrase(nl: "vergelijken", en: "compare")
}
