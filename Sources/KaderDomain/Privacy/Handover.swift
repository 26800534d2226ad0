/// That something leaves the union: to whom, what for, and where it stands that the people in it agreed.
public struct Handover: Hashable, Sendable {
    public let recipient: Recipient

    /// One line, not blank.
    public let purpose: String

    /// Blank where nobody is named in it.
    public let consent: String

    /// - Returns: nil where the purpose is blank.
    public init?(to recipient: Recipient, for purpose: String, consent: String = "") {
        guard !purpose.trimmed.isEmpty else { return nil }
        self.recipient = recipient
        self.purpose = Self.line(purpose)
        self.consent = Self.line(consent)
    }

    /// What stands in the access log.
    public var code: String {
        "> \(recipient.rawValue): \(purpose)" + (consent.isEmpty ? "" : "; \(consent)")
    }

    /// What goes along: who handed it over, when, to whom and why.
    public func told(by actor: Actor, on day: Day) -> Phrase {
        Phrase(
            nl:
                "Vertrouwelijk. Gemaakt door \(actor.name) op \(day) voor \(recipient.label.nl): \(purpose).",
            en:
                "Confidential. Made by \(actor.name) on \(day) for \(recipient.label.en): \(purpose)."
        )
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    }
}
