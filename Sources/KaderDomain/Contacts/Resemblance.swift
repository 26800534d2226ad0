/// Somebody in the file who may be the person that is being written down, and why.
///
/// Always true: there is a reason, the strongest first. It only suggests: two people can share a name,
/// a telephone and a house.
public struct Resemblance: Hashable, Identifiable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        case memberNumber = "member-number"
        case email, phone, name

        /// The family name differs by one letter, or the given name is only known by its initial.
        case similarName = "similar-name"

        public var label: Phrase {
            switch self {
            case .memberNumber: Phrase(nl: "zelfde lidnummer", en: "same member number")
            case .email: Phrase(nl: "zelfde e-mail", en: "same e-mail")
            case .phone: Phrase(nl: "zelfde telefoon", en: "same phone")
            case .name: Phrase(nl: "zelfde naam", en: "same name")
            case .similarName: Phrase(nl: "naam lijkt erop", en: "similar name")
            }
        }

        fileprivate var strength: Int {
            switch self {
            case .memberNumber: 16
            case .email: 8
            case .phone: 4
            case .name: 2
            case .similarName: 1
            }
        }
    }

    public let contact: Contact
    public let reasons: [Reason]

    public var id: Contact.ID { contact.id }

    /// The more, the likelier.
    public var strength: Int { reasons.map(\.strength).reduce(0, +) }

    /// - Returns: nil where the two are alike in nothing, or are one and the same.
    public init?(of typed: Contact, to contact: Contact) {
        let reasons = Reason.allCases.filter { $0.holds(typed, contact) }
        guard typed.id != contact.id, !reasons.isEmpty else { return nil }
        self.contact = contact
        self.reasons = reasons
    }

    private init(_ contact: Contact, _ reasons: [Reason]) {
        self.contact = contact
        self.reasons = reasons
    }

    /// The same reasons, of the person whom this one turned out to be.
    public func told(of whole: Contact) -> Resemblance { Resemblance(whole, reasons) }
}

extension Resemblance.Reason {
    fileprivate func holds(_ one: Contact, _ other: Contact) -> Bool {
        switch self {
        case .memberNumber: Self.isSame(one.memberNumber, other.memberNumber)
        case .email: Self.isSame(one.email, other.email)
        case .phone: Self.isSame(one.phoneDigits, other.phoneDigits)
        case .name: one.name.isAlike(other.name)
        case .similarName: !one.name.isAlike(other.name) && one.name.resembles(other.name)
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        let folded = Folding.fold(one)
        return !folded.isEmpty && folded == Folding.fold(other)
    }
}

extension Contact {
    /// The number as it is dialled here, digits only: `+31 6-12` and `0031612` are `0612`. Blank
    /// where there are fewer than nine digits.
    public var phoneDigits: String {
        let digits = phone.filter { $0.isASCII && $0.isNumber }
        let prefixes = phone.trimmed.hasPrefix("+31") ? ["31"] : ["0031"]
        let national = prefixes.first(where: digits.hasPrefix).map {
            "0" + digits.dropFirst($0.count)
        }
        let number = national ?? digits
        return number.count < 9 ? "" : number
    }
}

extension PersonName {
    /// Whether both parts are the same, however they are written; infixes are left out, as people do.
    fileprivate func isAlike(_ other: PersonName) -> Bool {
        let (one, two) = (Folding.fold(given), Folding.fold(other.given))
        return Folding.fold(family) == Folding.fold(other.family) && one == two && !one.isEmpty
    }

    fileprivate func resembles(_ other: PersonName) -> Bool {
        let (one, two) = (Array(Folding.fold(family)), Array(Folding.fold(other.family)))
        let (given, theirs) = (Folding.fold(given), Folding.fold(other.given))
        guard let initial = given.first, initial == theirs.first else { return false }
        if one == two { return Self.isInitial(given) || Self.isInitial(theirs) }
        return given == theirs && one.count >= 5 && Self.differByOne(one, two)
    }

    /// `a`, `a.`, `a.b.`
    private static func isInitial(_ given: String) -> Bool {
        given.split { !$0.isLetter }.allSatisfy { $0.count == 1 }
    }

    /// One letter changed, added or left out.
    private static func differByOne(_ one: [Character], _ other: [Character]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1 else { return false }
        let head = zip(short, long).prefix { $0 == $1 }.count
        let rest = short.dropFirst(head)
        return long.count == short.count
            ? rest.dropFirst().elementsEqual(long.dropFirst(head + 1))
            : rest.elementsEqual(long.dropFirst(head + 1))
    }
}
