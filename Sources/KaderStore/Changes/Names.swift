internal import GRDB
internal import KaderDomain

/// What people call a thing, for messages: looked up by kind and id.
struct Names {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Blank where the thing is not there.
    func title(of kind: String, _ id: String) throws -> String {
        guard let expression = Self.expressions[kind] else { return "" }
        let statement = try db.cachedStatement(
            sql: "SELECT \(expression) FROM \(kind) WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id]) ?? ""
    }

    func name(of resource: Resource) throws -> String {
        switch resource {
        case .person(let id): try title(of: "contact", id.description)
        case .room(let id): try title(of: "room", id.description)
        }
    }

    /// The names of these contacts, by id.
    func contacts(_ ids: some Sequence<Contact.ID>) throws -> [Contact.ID: String] {
        try titles(of: "contact", Set(ids))
    }

    func rooms(_ ids: some Sequence<Room.ID>) throws -> [Room.ID: String] {
        try titles(of: "room", Set(ids))
    }

    /// The titles of things of one kind, in one statement; blank where the thing is not there.
    private func titles<T>(
        of kind: String, _ ids: Set<Identifier<T>>
    ) throws -> [Identifier<T>: String] {
        guard let expression = Self.expressions[kind], !ids.isEmpty else { return [:] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(kind).id, \(expression) FROM json_each(?) AS asked
                CROSS JOIN \(kind) ON \(kind).id = asked.value
                """)
        let rows = try Row.fetchCursor(statement, arguments: [StoredList.text(ids)])
        var titles = Dictionary(uniqueKeysWithValues: ids.map { ($0, "") })
        while let row = try rows.next() {
            if let id = Identifier<T>(row[0] as String) { titles[id] = row[1] ?? "" }
        }
        return titles
    }

    private static let fullName = """
        trim(given || ' ' || CASE infix WHEN '' THEN '' ELSE infix || ' ' END || family)
        """

    private static func fullName(of column: String) -> String {
        "(SELECT \(fullName) FROM contact WHERE contact.id = \(column))"
    }

    /// The person whose dossier it is; what it is about is not for everyone.
    private static func ofDossier(_ table: String) -> String {
        """
        (SELECT \(fullName) FROM dossier JOIN contact ON contact.id = dossier.contact
            WHERE dossier.id = \(table).dossier)
        """
    }

    /// `AM01 2027` of the plan that a row of this table belongs to.
    private static func planName(_ table: String) -> String {
        "(SELECT region || ' ' || year FROM regionPlan WHERE regionPlan.id = \(table).plan)"
    }

    private static let expressions: [String: String] = [
        "contact": fullName,
        "kaderlid": fullName(of: "kaderlid.contact"),
        "consulent": fullName(of: "consulent.contact"),
        "absence": fullName(of: "absence.contact"),
        "training": fullName(of: "training.contact"),
        "interestConflict": fullName(of: "interestConflict.contact"),
        "room": "name",
        "network": "name",
        "boardFunction": fullName(of: "boardFunction.contact"),
        "accompaniment": fullName(of: "accompaniment.official"),
        "workingGroup": "theme",
        "regionPlan": "region || ' ' || year",
        "networkRequest": "substr(text, 1, 40)",
        "planItem": "title",
        "fnvRegionName": "name",
        "spreekuur": "substr(day, 9) || '-' || substr(day, 6, 2) || ' ' || substr(hours, 1, 5)",
        "appointment": fullName(of: "appointment.contact"),
        "openingHours": "house",
        "closure": "reason",
        "holidayChoice": "house || ' ' || rule",
        "series": "substr(first, 9) || '-' || substr(first, 6, 2) || ' ' || substr(hours, 1, 5)",
        "walkIn": "trim('#' || number || ' ' || name)",
        "callbackNote": "CASE name WHEN '' THEN phone ELSE name END",
        "waitingEntry": fullName(of: "waitingEntry.contact"),
        "setting": "key",
        "employer": "name",
        "establishment": "name",
        "problem": "code",
        "playbookStep": "code",
        "crisis": "(SELECT name FROM employer WHERE employer.id = crisis.employer)",
        "crisisStep": "title",
        "registration": "day",
        "signal": """
        coalesce((SELECT name FROM employer WHERE employer.id = substr(signal.cell, 10, 36)),
            signal.cell)
        """,
        "organisation": "name",
        "body": "name",
        "seat": "(SELECT name FROM body WHERE body.id = seat.body)",
        "acquaintance": fullName(of: "acquaintance.contact"),
        "sitting": """
        (SELECT name FROM body WHERE body.id = sitting.body) || ' ' || substr(day, 9) || '-'
            || substr(day, 6, 2)
        """,
        "decision": "title",
        "fundRound": "fund",
        "fundApplication": "title",
        "sectorTable": "theme",
        "regionProject": "title",
        "caoAgreement": "title",
        "caoUse": "(SELECT title FROM caoAgreement WHERE caoAgreement.id = caoUse.agreement)",
        "regionCoordinator": fullName(of: "regionCoordinator.coordinator"),
        "busTrip": "title",
        "busStop": "spot || ' ' || substr(hours, 1, 5)",
        "busSlot": "substr(day, 9) || '-' || substr(day, 6, 2) || ' ' || substr(hours, 1, 5)",
        "busTally": "(SELECT spot FROM busStop WHERE busStop.id = busTally.stop)",
        "busIntake": "(SELECT spot FROM busStop WHERE busStop.id = busIntake.stop)",
        "levelMark": "region || ' ' || day",
        "conditionMark": "region || ' ' || requirement",
        "conference": "region || ' ' || year",
        "conferencePoint": "substr(text, 1, 40)",
        "analysisAnswer": "\(planName("analysisAnswer")) || ' ' || topic",
        "planVersion": "\(planName("planVersion")) || ' ' || number",
        "qualityTest": "title",
        "referral": fullName(of: "referral.contact"),
        "partnerReference": "system || ' ' || number",
        "trajectory": fullName(of: "trajectory.contact"),
        "trajectoryItem": "substr(text, 1, 40)",
        "adviserLimit": fullName(of: "adviserLimit.contact"),
        "meeting": "theme",
        "meetingGuest": """
        coalesce((SELECT \(fullName) FROM contact
            WHERE contact.id = substr(meetingGuest.who, 8)), meetingGuest.who)
        """,
        "dossier": fullName(of: "dossier.contact"),
        "dossierEntry": ofDossier("dossierEntry"),
        "protectedNote": ofDossier("protectedNote"),
        "campaign": "year",
        "campaignPlace": "place",
        "taxQuestion": "substr(question, 1, 40)",
        "accessGrant": "actor",
        "erasure": "kind",
        "personRequest": "coalesce(\(fullName(of: "personRequest.contact")), personRequest.name)",
        "restriction": fullName(of: "restriction.contact"),
        "breach": "substr(happened, 1, 40)",
    ]
}
