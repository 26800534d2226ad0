/// What somebody who plans let go of for one appointment, and why. That a person or a room is in
/// two places can never be waived.
public struct Waiver: Hashable, Sendable {
    /// Never empty.
    public let rules: Set<Rule>

    /// Never blank.
    public let reason: String

    /// Whether the person who comes agreed, which one consulent instead of two asks for.
    public let isAgreed: Bool

    public enum Rule: String, CaseIterable, Sendable {
        case buffer
        case weeklyMaximum = "weekly-maximum"
        case secondConsulent = "second-consulent"

        public var label: Phrase {
            switch self {
            case .buffer: Phrase(nl: "zonder tijd ertussen", en: "without time between")
            case .weeklyMaximum:
                Phrase(nl: "boven het weekmaximum", en: "above the weekly maximum")
            case .secondConsulent:
                Phrase(nl: "met \u{e9}\u{e9}n consulent", en: "with one consulent")
            }
        }
    }

    /// - Throws: ``SpreekuurError/waiverWithoutReason``, ``SpreekuurError/waiverWithoutAgreement``.
    public init(
        _ rules: Set<Rule>, because reason: String, isAgreed: Bool
    ) throws(SpreekuurError) {
        guard !rules.isEmpty, !reason.trimmed.isEmpty else { throw .waiverWithoutReason }
        guard isAgreed || !rules.contains(.secondConsulent) else { throw .waiverWithoutAgreement }
        self.rules = rules
        self.reason = reason.trimmed
        self.isAgreed = isAgreed
    }

    public func allows(_ rule: Rule) -> Bool { rules.contains(rule) }
}
