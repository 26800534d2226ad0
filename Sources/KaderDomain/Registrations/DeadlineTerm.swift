/// A term within which somebody must act, counted from a day: what loses cases is a term that passed
/// (PRACTICE 2C). The lengths are to be confirmed by the legal department; they can be set.
public enum DeadlineTerm: String, CaseIterable, Sendable {
    /// To change one's mind after signing a settlement agreement.
    case reflection

    /// The same where the agreement does not mention the right.
    case longReflection = "long-reflection"

    /// To challenge a dismissal in court (art. 7:686a BW).
    case dismissal

    /// To claim the transition payment (art. 7:686a BW).
    case transitionPayment = "transition-payment"

    /// To object to a decision of a public body (Awb 6:7).
    case objection

    public var label: Phrase {
        switch self {
        case .reflection:
            Phrase(nl: "bedenktijd vaststellingsovereenkomst", en: "cooling-off, settlement")
        case .longReflection:
            Phrase(
                nl: "bedenktijd, niet genoemd in de overeenkomst",
                en: "cooling-off, not mentioned in the agreement")
        case .dismissal: Phrase(nl: "ontslag aanvechten", en: "challenge a dismissal")
        case .transitionPayment:
            Phrase(nl: "transitievergoeding vragen", en: "claim the transition payment")
        case .objection: Phrase(nl: "bezwaar maken", en: "object to a decision")
        }
    }

    /// How long it is until somebody sets another.
    public var standard: Span {
        switch self {
        case .reflection: .days(14)
        case .longReflection: .days(21)
        case .dismissal: .months(2)
        case .transitionPayment: .months(3)
        case .objection: .days(42)
        }
    }

    /// Days or months, written `14d` or `2m`.
    public enum Span: Hashable, Sendable, LosslessStringConvertible {
        case days(Int)
        case months(Int)

        public static let range = 1...366

        public init?(_ description: String) {
            guard let unit = description.last, let count = Int(description.dropLast()),
                Self.range.contains(count)
            else { return nil }
            switch unit {
            case "d": self = .days(count)
            case "m" where count <= 60: self = .months(count)
            default: return nil
            }
        }

        public var description: String {
            switch self {
            case .days(let count): "\(count)d"
            case .months(let count): "\(count)m"
            }
        }

        /// The last day of a term that begins on this one. A month later is the same day, or the
        /// last of a shorter month.
        public func end(from day: Day) -> Day {
            switch self {
            case .days(let count): day + count
            case .months(let count): day.adding(months: count)
            }
        }
    }
}
