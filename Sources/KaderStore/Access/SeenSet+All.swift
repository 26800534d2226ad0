internal import KaderDomain

extension SeenSet {
    /// What somebody sees on a day, by what they were given and the functions that they hold then.
    static func all(for rights: Rights, of actor: Actor, on day: Day) -> [SeenSet] {
        [
            SeenSet(name: "seenActor", sources: values([actor.name])),
            SeenSet(
                name: "seenSelf",
                sources: values(Set(rights.grants.compactMap { $0.contact?.description }))),
            SeenSet(name: "seenMade", sources: [made]),
            SeenSet(name: "seenHouse", sources: values(rights.houses(for: .readDesk).sorted())),
            SeenSet(name: "seenNetwork", sources: networks(rights, day)),
            SeenSet(name: "seenRegion", sources: regions(rights, day)),
            SeenSet(name: "seenSignalRegion", sources: signalRegions(rights, day)),
            SeenSet(name: "seenCase", sources: caseload(rights)),
            SeenSet(name: "seenClient", sources: clients(rights)),
            SeenSet(name: "seenContact", sources: people(rights) + merged),
        ]
    }

    /// What they made themselves; a table that was read in is not their work.
    private static let made = """
        SELECT thing AS id FROM main.command JOIN main.change ON change.command = command.pk
        WHERE actor IN (SELECT id FROM temp.seenActor) AND name <> 'importTable' AND isCreation
        """

    private static func networks(_ rights: Rights, _ day: Day) -> [String] {
        if rights.reachesAll(.readNetworks) { return ["SELECT id FROM main.network"] }
        let given = rights.grants.compactMap { grant in
            if case .network(let id) = grant.scope { id.description } else { nil }
        }
        let regions = NetworkPlaces.regions.replacing(":today", with: "'\(day)'")
        let ofRegions = rights.regions.map { code in
            """
            SELECT id FROM main.network
            WHERE '\(code.replacing("'", with: "''"))' IN (\(regions))
            """
        }
        return values(given) + ofRegions
            + [
                ("kaderlid", "contact"), ("boardFunction", "contact"),
                ("accompaniment", "official"),
            ]
            .map { table, person in
                """
                SELECT network AS id FROM main.\(table)
                WHERE \(person) IN (\(oneself)) AND \(holds(on: day))
                """
            }
    }

    private static func regions(_ rights: Rights, _ day: Day) -> [String] {
        if rights.reachesAll(.readPlans) {
            return ["SELECT region AS id FROM main.regionPlan"]
        }
        let ofNetworks = NetworkPlaces.listed.map { list in
            """
            SELECT \(list.code) AS id FROM main.network, json_each(network.\(list.column))
            WHERE network.id IN (SELECT id FROM temp.seenNetwork) AND \(list.holds)
            """.replacing(":today", with: "'\(day)'")
        }
        return values(rights.regions) + ofNetworks + [coordinated(on: day)]
    }

    /// Of which they see what was signalled, whoever it was routed to: of those for which they answer.
    private static func signalRegions(_ rights: Rights, _ day: Day) -> [String] {
        let answering = rights.grants.filter {
            AccessMatrix.reach(of: $0.role, .readSignals) == .scoped
        }
        guard !answering.isEmpty else { return [] }
        return values(Rights(isOpen: false, grants: answering, givers: []).regions)
            + [coordinated(on: day)]
    }

    private static func coordinated(on day: Day) -> String {
        """
        SELECT region AS id FROM main.regionCoordinator
        WHERE coordinator IN (\(oneself)) AND \(holds(on: day))
        """
    }

    /// SQL: of a function, whether somebody has it on a day.
    private static func holds(on day: Day) -> String {
        """
        NOT isWithdrawn AND ("from" IS NULL OR "from" <= '\(day)')
            AND (until IS NULL OR until >= '\(day)')
        """
    }

    static let oneself = "SELECT id FROM temp.seenSelf"

    /// Whom somebody became who was found to be the same, and the other way round.
    private static let merged = [
        """
        SELECT mergedInto AS id FROM main.contact
        WHERE mergedInto IS NOT NULL AND id IN (SELECT id FROM temp.seenContact)
        """,
        "SELECT id FROM main.contact WHERE mergedInto IN (SELECT id FROM temp.seenContact)",
    ]
}

extension Rights {
    fileprivate var regions: [String] {
        grants.compactMap { if case .region(let code) = $0.scope { code } else { nil } }
    }
}
