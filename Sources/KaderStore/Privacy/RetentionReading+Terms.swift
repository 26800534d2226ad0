internal import KaderDomain

extension RetentionReading {
    /// SQL: kind, id and day of what a term is of, and whom it is of where that is not the subject of its kind.
    static let queries: [RetentionTerm: String] = [
        .missedAppointment: """
        SELECT 'appointment' AS kind, id, day FROM appointment
        WHERE state IN ('cancelled', 'late-cancelled', 'no-show')
            AND (note <> '' OR reason <> '' OR waiver <> '')
        """,
        .callback: """
        SELECT 'callbackNote' AS kind, id, date(doneAt, 'unixepoch') AS day FROM callbackNote
        WHERE doneAt IS NOT NULL
        """,
        .draft: "SELECT 'draft' AS kind, id, date(savedAt, 'unixepoch') AS day FROM draft",
        .refused: """
        SELECT 'heldCommit' AS kind, CAST(pk AS TEXT) AS id,
            date(refusedAt, 'unixepoch') AS day FROM heldCommit
        WHERE refusedAt IS NOT NULL AND body <> '{}'
        """,
        .caseFile: """
        SELECT 'dossier' AS kind, id, closedOn AS day FROM dossier WHERE closedOn IS NOT NULL
        UNION ALL SELECT 'trajectory', id, substr(closing, 1, 10) FROM trajectory
            WHERE closing IS NOT NULL
        UNION ALL SELECT 'referral', id, stageOn FROM referral
            WHERE stage LIKE 'done%' OR stage LIKE 'refused%' OR stage = 'stopped'
        UNION ALL SELECT 'personRequest', id, substr(ended, 1, 10) FROM personRequest
            WHERE ended IS NOT NULL
        UNION ALL SELECT 'restriction', id, liftedOn FROM restriction WHERE liftedOn IS NOT NULL
        UNION ALL SELECT 'breach', id, date(discoveredAt, 'unixepoch') FROM breach
        """,
        .waitingList: waiting,
        .volunteer: roles,
        .contact: contacts,
    ]

    /// The day on which somebody last did something to a thing.
    private static func lastChange(of thing: String) -> String {
        """
        (SELECT date(max(command.at), 'unixepoch') FROM change
            JOIN command ON command.pk = change.command WHERE change.thing = \(thing).id)
        """
    }

    /// Who does not wait any more, nor has what they waited for still to come.
    private static let waiting = """
        SELECT 'waitingEntry' AS kind, id, \(lastChange(of: "waitingEntry")) AS day
        FROM waitingEntry
        WHERE (isWithdrawn OR NOT \(WaitingEntryRecord.isOpen)) AND NOT EXISTS (
            SELECT 1 FROM appointment WHERE waitingEntry.state = 'accepted:' || appointment.id
                AND NOT appointment.isWithdrawn AND appointment.day >= :today)
        """

    /// All that somebody was for the union, from the end of the last of it. What has its own term
    /// counts for that end too.
    private static let roles = """
        SELECT * FROM (
            SELECT kind, id, person, max(ended) OVER (PARTITION BY person) AS day FROM (
                \(role("kaderlid", of: "contact"))
                UNION ALL \(role("boardFunction", of: "contact"))
                UNION ALL \(role("accompaniment", of: "official"))
                UNION ALL \(role("regionCoordinator", of: "coordinator"))
                UNION ALL \(role("seat", of: "holder"))
                UNION ALL \(role("seat", of: "substitute"))
                UNION ALL SELECT 'accessGrant', id, contact, coalesce(revokedOn, until,
                        iif(isWithdrawn, \(lastChange(of: "accessGrant")), '9'))
                    FROM accessGrant
                UNION ALL SELECT 'consulent', id, contact,
                    iif(status = 'stopped' OR isWithdrawn, \(lastChange(of: "consulent")), '9')
                    FROM consulent
                UNION ALL SELECT 'training', id, contact, doneOn FROM training))
        WHERE person IS NOT NULL AND kind NOT IN ('seat', 'accessGrant')
        """

    /// A role that has no end keeps the rest; one that was taken back ended with that.
    private static func role(_ table: String, of person: String) -> String {
        """
        SELECT '\(table)' AS kind, id, \(person) AS person,
            coalesce(until, iif(isWithdrawn, \(lastChange(of: table)), '9')) AS ended
        FROM \(table)
        """
    }

    /// The last day on which anything of somebody was written, planned, or did end. Who stands for an
    /// organisation is kept as long as that is.
    private static let contacts = """
        SELECT 'contact' AS kind, id, max(
            coalesce((SELECT date(max(command.at), 'unixepoch') FROM change
                JOIN command ON command.pk = change.command WHERE subject = contact.id), ''),
            coalesce((SELECT max(day) FROM appointment WHERE contact = contact.id), ''),
            coalesce((SELECT max(day) FROM registration WHERE contact = contact.id), ''),
            coalesce((SELECT max(until) FROM kaderlid WHERE contact = contact.id), ''),
            coalesce((SELECT max(until) FROM boardFunction WHERE contact = contact.id), '')) AS day
        FROM contact WHERE mergedInto IS NULL AND standing <> 'function-holder'
        """
}
