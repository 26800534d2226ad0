internal import KaderDomain

extension SeenSet {
    /// Whom they help themselves.
    static func caseload(_ rights: Rights) -> [String] {
        allowed(
            rights,
            [
                (
                    .readTrajectories,
                    """
                    SELECT contact AS id FROM main.trajectory
                    WHERE adviser IN (\(oneself)) AND NOT isWithdrawn
                    """
                ),
                (
                    .readDossiers,
                    """
                    SELECT contact AS id FROM main.dossier
                    WHERE NOT isWithdrawn AND (adviser IN (\(oneself))
                        OR openedBy IN (SELECT id FROM temp.seenActor)
                        OR EXISTS (SELECT 1 FROM json_each(dossier.readers)
                            WHERE value IN (SELECT id FROM temp.seenActor)))
                    """
                ),
                (
                    .readDesk,
                    """
                    SELECT appointment.contact AS id FROM main.contact
                    JOIN main.occupancy ON occupancy.person = contact.pk
                    JOIN main.appointment ON appointment.pk = occupancy.appointment
                    WHERE contact.id IN (\(oneself)) AND layer = 'visit' AND NOT isClient
                    """
                ),
                (
                    .readReferrals,
                    """
                    SELECT contact AS id FROM main.referral
                    WHERE NOT isWithdrawn AND (referrer IN (SELECT id FROM temp.seenActor)
                        OR target IN (SELECT 'official:' || id FROM temp.seenSelf))
                    """
                ),
            ])
    }

    /// The same, and who came to a house of theirs.
    static func clients(_ rights: Rights) -> [String] {
        let here = "(SELECT id FROM temp.seenHouse)"
        return ["SELECT id FROM temp.seenCase", oneself]
            + allowed(
                rights,
                [
                    (
                        .readDesk,
                        """
                        SELECT contact AS id FROM main.spreekuur
                        JOIN main.appointment ON appointment.spreekuur = spreekuur.id
                        WHERE place IN \(here) AND NOT appointment.isWithdrawn
                        """
                    ),
                    (
                        .readDesk,
                        "SELECT contact AS id FROM main.walkIn WHERE house IN \(here) AND NOT isWithdrawn"
                    ),
                    (
                        .readDesk,
                        """
                        SELECT contact AS id FROM main.waitingEntry
                        WHERE NOT isWithdrawn AND EXISTS \(here) AND (places = '[]' OR EXISTS (
                            SELECT 1 FROM json_each(places) WHERE value IN \(here)))
                        """
                    ),
                    (
                        .readRegistrations,
                        """
                        SELECT contact AS id FROM main.registration
                        WHERE place IN \(here) AND NOT isWithdrawn
                        """
                    ),
                ])
    }

    /// Everybody of whom they may know: clients, and those with a function near them.
    static func people(_ rights: Rights) -> [String] {
        [
            "SELECT id FROM temp.seenClient",
            "SELECT id FROM main.contact WHERE id IN (SELECT id FROM temp.seenMade)",
        ] + allowed(rights, colleagues + members + owners + atTables)
    }

    private typealias Source = (StoreAction, String)

    private static func allowed(_ rights: Rights, _ sources: [Source]) -> [String] {
        sources.filter { rights.may($0.0) }.map(\.1)
    }

    private static let colleagues: [Source] = [
        (.readAgenda, "SELECT contact AS id FROM main.consulent WHERE NOT isWithdrawn"),
        (.readEmployers, "SELECT official AS id FROM main.employer WHERE NOT isWithdrawn"),
        (.readCrises, "SELECT owner AS id FROM main.crisisStep WHERE NOT isWithdrawn"),
        (.readSignals, tagged("routedTo", "contact", "main.signal")),
        (
            .readSignals,
            tagged("reporter", "contact", "main.signal")
                + " AND routedTo IN (SELECT 'contact:' || id FROM temp.seenSelf)"
        ),
        (.readReferrals, tagged("target", "official", "main.referral")),
        (.readMeetings, tagged("wish", "official", "main.meetingGuest")),
        (
            .readDossiers,
            """
            SELECT adviser AS id FROM main.dossier
            WHERE NOT isWithdrawn AND (openedBy IN (SELECT id FROM temp.seenActor)
                OR EXISTS (SELECT 1 FROM json_each(dossier.readers)
                    WHERE value IN (SELECT id FROM temp.seenActor)))
            """
        ),
        (.readPlans, "SELECT coordinator AS id FROM main.regionCoordinator WHERE NOT isWithdrawn"),
    ]

    private static let members: [Source] = {
        let near = "network IN (SELECT id FROM temp.seenNetwork) AND NOT isWithdrawn"
        return [
            (.readNetworks, "SELECT contact AS id FROM main.kaderlid WHERE \(near)"),
            (.readNetworks, "SELECT contact AS id FROM main.boardFunction WHERE \(near)"),
            (.readNetworks, "SELECT official AS id FROM main.accompaniment WHERE \(near)"),
            (.readNetworks, "SELECT contact AS id FROM main.networkRequest WHERE \(near)"),
            (
                .readNetworks,
                """
                SELECT value AS id FROM main.workingGroup, json_each(workingGroup.members)
                WHERE \(near)
                """
            ),
        ]
    }()

    private static let owners: [Source] = {
        let near = "region IN (SELECT id FROM temp.seenRegion)"
        return [
            (
                .readPlans,
                tagged("owner", "person", "main.planItem")
                    + " AND plan IN (SELECT id FROM main.regionPlan WHERE \(near))"
            ),
            (.readPlans, tagged("owner", "person", "main.conditionMark") + " AND \(near)"),
            (
                .readPlans,
                tagged("owner", "person", "main.conferencePoint")
                    + " AND conference IN (SELECT id FROM main.conference WHERE \(near))"
            ),
        ]
    }()

    private static let atTables: [Source] = {
        let near =
            "(region IS NULL OR region IN (SELECT id FROM temp.seenRegion)) AND NOT isWithdrawn"
        let bodies = "body IN (SELECT id FROM main.body WHERE \(near))"
        let known = "organisation IN (SELECT id FROM main.organisation WHERE \(near))"
        return [
            "SELECT holder AS id FROM main.seat WHERE \(bodies) AND NOT isWithdrawn",
            "SELECT substitute AS id FROM main.seat WHERE \(bodies) AND NOT isWithdrawn",
            "SELECT contact AS id FROM main.acquaintance WHERE \(known) AND NOT isWithdrawn",
            "SELECT knownBy AS id FROM main.acquaintance WHERE \(known) AND NOT isWithdrawn",
            "SELECT doer AS id FROM main.decision WHERE \(near)",
            "SELECT representative AS id FROM main.sectorTable WHERE \(near)",
        ].map { (.readConsultation, $0) }
    }()

    /// SQL: the ids behind a tag, as in `person:<id>`.
    private static func tagged(_ column: String, _ tag: String, _ table: String) -> String {
        """
        SELECT substr(\(column), \(tag.count + 2)) AS id FROM \(table)
        WHERE \(column) LIKE '\(tag):%' AND NOT isWithdrawn
        """
    }
}
