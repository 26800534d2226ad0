extension ErasureObstacles {
    /// SQL: what they do for the union today, or later: in a role, a seat or a group, or as who took
    /// something upon them that is not done.
    static let roles = """
        SELECT until FROM (
            SELECT until FROM kaderlid WHERE contact = :id AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM consulent WHERE contact = :id AND NOT isWithdrawn
                AND status <> 'stopped'
            UNION ALL SELECT until FROM boardFunction WHERE contact = :id AND NOT isWithdrawn
            UNION ALL SELECT until FROM accompaniment WHERE official = :id AND NOT isWithdrawn
            UNION ALL SELECT until FROM regionCoordinator
                WHERE coordinator = :id AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM employer WHERE official = :id AND NOT isWithdrawn
                AND NOT isArchived
            UNION ALL SELECT NULL FROM workingGroup WHERE state = 'active'
                AND EXISTS (SELECT 1 FROM json_each(members) WHERE value = :id)
                AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM planItem
                WHERE owner = 'person:' || :id AND state IN ('to-do', 'doing') AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM conditionMark
                WHERE owner = 'person:' || :id AND readiness <> 'met' AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM decision
                WHERE doer = :id AND doneOn IS NULL AND NOT isWithdrawn
            UNION ALL SELECT NULL FROM sectorTable
                WHERE representative = :id AND NOT isWithdrawn
            UNION ALL SELECT day FROM busTrip WHERE tripState IN ('planned', 'out')
                AND EXISTS (SELECT 1 FROM json_each(crew) WHERE value = :id) AND NOT isWithdrawn
            UNION ALL SELECT until FROM seat
                WHERE :id IN (holder, substitute) AND NOT isWithdrawn)
        WHERE coalesce(until, '9') >= :today LIMIT 1
        """
}
