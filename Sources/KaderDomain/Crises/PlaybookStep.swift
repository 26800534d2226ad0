/// A step of a playbook: what is to be done how many days after the start, and by whom (S58).
///
/// Always true of one: its code is two parts with a dot between, the playbook and the step, of
/// lower-case letters, digits and hyphens; both texts say something; its days are 0 to 730.
public struct PlaybookStep: Hashable, Identifiable, Sendable {
    /// `bankruptcy.information`.
    public let code: String
    public let title: Phrase

    /// Days after the start.
    public let days: Int
    public let role: CrisisRole?

    /// Whether a crisis that starts gets it.
    public let isActive: Bool

    public var id: String { code }

    /// The first part of the code: `bankruptcy`.
    public var playbook: String { String(code.prefix { $0 != "." }) }

    /// The one that every program has.
    public static let bankruptcy = "bankruptcy"

    /// - Returns: nil where the code has another form, a text is blank, or the days are out of range.
    public init?(
        _ code: String, _ title: Phrase, days: Int, role: CrisisRole? = nil, isActive: Bool = true
    ) {
        guard Self.isCode(code), !title.nl.trimmed.isEmpty, !title.en.trimmed.isEmpty,
            (0...730).contains(days)
        else { return nil }
        self.code = code
        self.title = Phrase(nl: title.nl.trimmed, en: title.en.trimmed)
        self.days = days
        self.role = role
        self.isActive = isActive
    }

    private static func isCode(_ code: String) -> Bool {
        let parts = code.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                (1...40).contains(part.count)
                    && part.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                    }
            }
    }

    /// The order of a playbook: by day, then by code.
    public func isBefore(_ other: PlaybookStep) -> Bool {
        (playbook, days, code) < (other.playbook, other.days, other.code)
    }
}
