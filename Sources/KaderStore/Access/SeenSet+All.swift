internal import KaderDomain

extension SeenSet {
    /// What somebody sees, by what they were given.
    static func all(for rights: Rights, of actor: Actor) -> [SeenSet] {
        [
            SeenSet(name: "seenActor", sources: values([actor.name])),
            SeenSet(
                name: "seenSelf",
                sources: values(Set(rights.grants.compactMap { $0.contact?.description }))),
            SeenSet(name: "seenMade", sources: [made]),
            SeenSet(name: "seenHouse", sources: values(rights.houses)),
            SeenSet(name: "seenNetwork", sources: networks(rights)),
            SeenSet(name: "seenRegion", sources: regions(rights)),
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

    private static func networks(_ rights: Rights) -> [String] {
        if rights.reachesAll(.readNetworks) { return ["SELECT id FROM main.network"] }
        let given = rights.grants.compactMap { grant in
            if case .network(let id) = grant.scope { id.description } else { nil }
        }
        let ofRegions = rights.regions.map { code in
            let code = code.replacing("'", with: "''")
            return """
                SELECT id FROM main.network
                WHERE regions LIKE '%"\(code)"%' OR datedRegions LIKE '%"\(code)%'
                """
        }
        return values(given) + ofRegions + [
            "SELECT network AS id FROM main.kaderlid WHERE contact IN (\(oneself))",
            "SELECT network AS id FROM main.boardFunction WHERE contact IN (\(oneself))",
            "SELECT network AS id FROM main.accompaniment WHERE official IN (\(oneself))",
        ]
    }

    private static func regions(_ rights: Rights) -> [String] {
        if rights.reachesAll(.readPlans) {
            return ["SELECT region AS id FROM main.regionPlan"]
        }
        return values(rights.regions) + [
            """
            SELECT value AS id FROM main.network, json_each(network.regions)
            WHERE network.id IN (SELECT id FROM temp.seenNetwork)
            """,
            """
            SELECT substr(value, 1, 4) AS id FROM main.network, json_each(network.datedRegions)
            WHERE network.id IN (SELECT id FROM temp.seenNetwork)
            """,
            "SELECT region AS id FROM main.regionCoordinator WHERE coordinator IN (\(oneself))",
        ]
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
    /// The places whose visitors they see.
    fileprivate var houses: [String] {
        grants.compactMap { grant in
            guard case .house(let key) = grant.scope,
                AccessMatrix.reach(of: grant.role, .readDesk) == .scoped
            else { return nil }
            return key
        }
    }

    fileprivate var regions: [String] {
        grants.compactMap { if case .region(let code) = $0.scope { code } else { nil } }
    }
}
