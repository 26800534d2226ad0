internal import GRDB
internal import KaderDomain

extension Inspection {
    /// What a merge of replicas can leave of people who were sent on: with a partner without
    /// consent, in too many trajectories, at a meeting without room.
    func sentOn() throws -> [Finding] { try uncovered() + trajectories() + meetings() }

    /// S48: nobody outside the union gets a referral without consent.
    private func uncovered() throws -> [Finding] {
        try findings(
            "withoutConsent",
            """
            SELECT 'referral ' || id AS subject, target AS detail FROM referral
            WHERE NOT isWithdrawn AND target GLOB 'partner:*' AND stage IN ('sent', 'accepted')
                AND NOT (consentTo IS target AND consentFor <> '' AND consentOn IS NOT NULL
                    AND consentHow IS NOT NULL AND consentWithdrawnOn IS NULL)
            ORDER BY pk
            """)
    }

    /// S49, our assumption: no more at once than is set.
    private func trajectories() throws -> [Finding] {
        try findings(
            "tooManyTrajectories",
            """
            SELECT 'contact ' || contact AS subject, CAST(count(*) AS TEXT) AS detail
            FROM trajectory
            WHERE NOT isWithdrawn AND closing IS NULL
            GROUP BY contact HAVING count(*) > (
                SELECT coalesce(max(CAST(value AS INTEGER)), 1) FROM setting
                WHERE key = 'trajectories-at-once' AND NOT isWithdrawn)
            ORDER BY contact
            """)
    }

    /// S39: no more people than a meeting has room for.
    private func meetings() throws -> [Finding] {
        try findings(
            "overfullMeeting",
            """
            SELECT 'meeting ' || meeting.id AS subject, capacity || ' seats' AS detail
            FROM meeting JOIN meetingGuest ON meetingGuest.meeting = meeting.id
            WHERE NOT meeting.isWithdrawn AND NOT meetingGuest.isWithdrawn
                AND attendance <> 'absent'
            GROUP BY meeting.id HAVING sum(
                CASE WHEN who GLOB 'heads:*' THEN CAST(substr(who, 7) AS INTEGER) ELSE 1 END
            ) > capacity ORDER BY meeting.pk
            """)
    }
}
