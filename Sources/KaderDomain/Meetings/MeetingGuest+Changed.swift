extension MeetingGuest {
    public func with(attendance: MeetingAttendance) throws(MeetingError) -> MeetingGuest {
        try MeetingGuest(
            id: id, at: meeting, who, attendance: attendance, needs: needs, wish: wish,
            referral: referral)
    }

    /// The same with other needs, or another wish.
    public func with(
        needs: [String], wish: ReferralTarget?
    ) throws(MeetingError) -> MeetingGuest {
        try MeetingGuest(
            id: id, at: meeting, who, attendance: attendance, needs: needs, wish: wish,
            referral: referral)
    }

    /// The same, referred.
    public func referred(as referral: Referral.ID) throws(MeetingError) -> MeetingGuest {
        try MeetingGuest(
            id: id, at: meeting, who, attendance: attendance, needs: needs, wish: wish,
            referral: referral)
    }

    /// Whether they asked to be referred and were not yet; who did not come asks nothing.
    public var waitsForReferral: Bool {
        contact != nil && wish != nil && referral == nil && attendance != .absent
    }

    /// Why they are referred, out of what the meeting was about and what they need.
    public func reason(at meeting: Meeting, _ problems: ProblemCatalogue) -> String {
        let words = needs.map { problems.label($0).nl }
        return words.isEmpty ? meeting.theme : "\(meeting.theme): \(words.joined(separator: ", "))"
    }
}
