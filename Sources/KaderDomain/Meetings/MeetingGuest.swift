/// Who comes to an information meeting: one person, or a head count without names; what they need, and
/// to whom they ask to be referred (S39).
///
/// Always true of one: only a person can ask to be referred. Needs are codes of ``Problem`` or words of
/// their own, each once.
public struct MeetingGuest: Hashable, Identifiable, Sendable {
    public let id: Identifier<MeetingGuest>
    public let meeting: Meeting.ID
    public let who: Who
    public let attendance: MeetingAttendance
    public let needs: [String]

    /// To whom they ask to be referred; nil where they do not.
    public let wish: ReferralTarget?

    /// The referral that was made of it; nil until it was.
    public let referral: Referral.ID?

    public enum Who: Hashable, Sendable, LosslessStringConvertible {
        case person(Contact.ID)

        /// As many as came or will, without names: in ``MeetingGuest/headsRange``.
        case heads(Int)

        /// - Returns: nil for what is none: `person:<id>`, `heads:12`.
        public init?(_ description: String) {
            let (tag, rest) = description.tagged
            switch (tag, Contact.ID(rest), Int(rest)) {
            case ("person", let id?, _): self = .person(id)
            case ("heads", _, let count?) where MeetingGuest.headsRange.contains(count):
                self = .heads(count)
            default: return nil
            }
        }

        public var description: String {
            switch self {
            case .person(let id): "person:\(id)"
            case .heads(let count): "heads:\(count)"
            }
        }
    }

    public static let headsRange = 1...2000

    /// How many people it is.
    public var heads: Int {
        if case .heads(let count) = who { count } else { 1 }
    }

    public var contact: Contact.ID? {
        if case .person(let id) = who { id } else { nil }
    }

    /// - Throws: ``MeetingError``.
    public init(
        id: Identifier<MeetingGuest>, at meeting: Meeting.ID, _ who: Who,
        attendance: MeetingAttendance = .expected, needs: [String] = [],
        wish: ReferralTarget? = nil, referral: Referral.ID? = nil
    ) throws(MeetingError) {
        if case .heads(let count) = who {
            guard Self.headsRange.contains(count) else { throw .noHeads }
            guard wish == nil, referral == nil else { throw .wishWithoutName }
        }
        self.id = id
        self.meeting = meeting
        self.who = who
        self.attendance = attendance
        self.needs = Self.tidy(needs)
        self.wish = wish
        self.referral = referral
    }

    /// Each once, without what parts lists: quotes, bars and line breaks.
    private static func tidy(_ needs: [String]) -> [String] {
        var known = Set<String>()
        return needs.map { need in
            String(need.filter { !"\"\\|".contains($0) && !$0.isNewline }).trimmed
        }.filter { !$0.isEmpty && known.insert(Folding.fold($0)).inserted }
    }
}

/// Whether somebody came.
public enum MeetingAttendance: String, CaseIterable, Sendable, Codable {
    case expected, attended, absent

    public var label: Phrase {
        switch self {
        case .expected: Phrase(nl: "aangemeld", en: "registered")
        case .attended: Phrase(nl: "geweest", en: "attended")
        case .absent: Phrase(nl: "niet gekomen", en: "no-show")
        }
    }
}
