/// Under which number a partner knows a person, in which system (S43): kader keeps the reference,
/// never a copy of what stands there.
///
/// Always true of one: a system of at most ``maximumLength`` characters, and a number of at most as
/// many letters, digits and `-./_`, so that nothing else can be stored in it.
public struct PartnerReference: Hashable, Identifiable, Sendable {
    public let id: Identifier<PartnerReference>
    public let contact: Contact.ID

    /// The referral to which it belongs; nil where it belongs to the person alone.
    public let referral: Referral.ID?
    public let system: String
    public let number: String

    /// In scalars, as the table counts: a letter under a heap of accents is one character and many of those.
    public static let maximumLength = 40

    /// - Throws: ``PartnerReferenceError``.
    public init(
        id: Identifier<PartnerReference>, of contact: Contact.ID, for referral: Referral.ID? = nil,
        in system: String, number: String
    ) throws(PartnerReferenceError) {
        let (system, number) = (system.trimmed, number.trimmed)
        guard (1...Self.maximumLength).contains(system.unicodeScalars.count),
            !system.contains(where: \.isNewline)
        else { throw .noSystem }
        guard (1...Self.maximumLength).contains(number.count), number.allSatisfy(Self.isInNumber)
        else { throw .notANumber }
        self.id = id
        self.contact = contact
        self.referral = referral
        self.system = system
        self.number = number
    }

    private static func isInNumber(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
            || "-./_".contains(character)
    }
}

/// Why a reference cannot be so.
public enum PartnerReferenceError: Error, Hashable, Sendable {
    /// Blank, too long, or of more than one line.
    case noSystem

    /// Blank, too long, or with anything but letters, digits and `-./_`: nothing else may be kept.
    case notANumber

    /// The referral is somebody else's.
    case otherPerson
}
