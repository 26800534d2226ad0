/// One text, because what is let go of, why and who agreed are one thing:
/// `buffer+second-consulent, agreed: the colleague is ill`.
extension Waiver: LosslessStringConvertible {
    public var description: String {
        let names = rules.map(\.rawValue).sorted().joined(separator: "+")
        return "\(names)\(isAgreed ? Self.agreement : ""): \(reason)"
    }

    public init?(_ description: String) {
        guard let colon = description.firstRange(of: ": ") else { return nil }
        var head = description[..<colon.lowerBound]
        let isAgreed = head.hasSuffix(Self.agreement)
        if isAgreed { head.removeLast(Self.agreement.count) }
        let names = head.split(separator: "+")
        let rules = names.compactMap { Rule(rawValue: String($0)) }
        guard rules.count == names.count,
            let waiver = try? Waiver(
                Set(rules), because: String(description[colon.upperBound...]), isAgreed: isAgreed)
        else { return nil }
        self = waiver
    }

    private static let agreement = ", agreed"
}
