extension TableRule {
    /// Every table of the schema: a test fails where one is missing. Full-text indexes have none,
    /// for a query joins them with their table.
    static let all: [String: TableRule] =
        people.merging(networks) { $1 }.merging(agenda) { $1 }.merging(conversations) { $1 }
        .merging(regions) { $1 }.merging(log) { $1 }

    private static let people: [String: TableRule] = [
        "contact": TableRule(.readContacts, "id IN (SELECT id FROM temp.seenContact)"),
        "kaderlid": TableRule(
            .readNetworks,
            """
            network IN (SELECT id FROM temp.seenNetwork)
                OR contact IN (SELECT id FROM temp.seenSelf)
            """, gives: .function(person: "contact"), written: .writeContacts),
        "consulent": TableRule(
            .readAgenda, gives: .colleague(houses: "houses"), written: .writeContacts),
        // What is free follows from who was trained in it.
        "training": TableRule(.readAgenda, written: .writeContacts),
        "absence": ofColleague, "interestConflict": ofColleague,
        "accessGrant": TableRule(.readAccess, "actor IN (SELECT id FROM temp.seenActor)"),
        "personRequest": TableRule(.readPrivacy, written: .hearRequest),
        "breach": TableRule(.readPrivacy, written: .writePrivacy),
        "restriction": TableRule(
            .readContacts, "contact IN (SELECT id FROM temp.seenContact)", written: .writePrivacy),
    ]

    private static let networks: [String: TableRule] = [
        "network": TableRule(
            .readNetworks, "id IN (SELECT id FROM temp.seenNetwork)",
            gives: .regions(["regions", "datedRegions"])),
        "boardFunction": ofNetwork(gives: .function(person: "contact")),
        "accompaniment": ofNetwork(gives: .function(person: "official")),
        "workingGroup": ofNetwork(), "networkRequest": ofNetwork(),
    ]

    /// When and where there is a spreekuur, and with whom, everybody may know; not who comes.
    private static let agenda: [String: TableRule] = [
        "room": TableRule(.readAgenda, home: .house("house")),
        "openingHours": ofHouse, "closure": ofHouse, "holidayChoice": ofHouse,
        "series": TableRule(.readAgenda, home: .house("place")),
        "spreekuur": TableRule(.readAgenda, home: .house("place")),
        "serviceTerms": TableRule(nil, written: .manageServices),
        "setting": TableRule(nil, written: .manageServices),
        "campaign": TableRule(.readAgenda, written: .writeCampaigns),
        "campaignPlace": TableRule(
            .readAgenda, home: .house("place"), written: .writeCampaigns),
        "appointment": TableRule(
            .readDesk,
            """
            EXISTS (SELECT 1 FROM main.spreekuur AS of WHERE of.id = this.spreekuur
                    AND of.place IN (SELECT id FROM temp.seenHouse))
                OR contact IN (SELECT id FROM temp.seenCase)
                OR contact IN (SELECT id FROM temp.seenSelf)
            """, home: .spreekuur("spreekuur")),
        "walkIn": TableRule(
            .readDesk,
            """
            house IN (SELECT id FROM temp.seenHouse)
                OR contact IN (SELECT id FROM temp.seenSelf)
                OR consulent IN (SELECT id FROM temp.seenSelf)
            """, home: .house("house"), written: .runDesk),
        "waitingEntry": client(.readDesk),
        "callbackNote": TableRule(.readCallbacks, "EXISTS (SELECT 1 FROM temp.seenHouse)"),
        "taxQuestion": TableRule(
            .readTaxQuestions,
            "contact IS NULL OR contact IN (SELECT id FROM temp.seenClient)"),
        "busTrip": TableRule(.readBus), "busStop": TableRule(.readBus),
        "busSlot": TableRule(.readBus), "busTally": TableRule(.readBus),
        "busIntake": TableRule(
            .readBus, "contact IS NULL OR contact IN (SELECT id FROM temp.seenClient)"),
        // Of people who went along: for who made the laptop ready, who has those houses, and who sees all.
        "busLoad": TableRule(
            .readBus,
            """
            preparedBy IN (SELECT id FROM temp.seenActor) OR NOT EXISTS (
                SELECT 1 FROM json_each(this.places)
                WHERE value NOT IN (SELECT id FROM temp.seenHouse))
            """),
        "slotHold": TableRule(nil), "occupancy": TableRule(nil),
    ]

    private static let conversations: [String: TableRule] = [
        "employer": TableRule(.readEmployers, gives: .oneself("official", .readCrises)),
        "establishment": TableRule(.readEmployers),
        "problem": TableRule(nil, written: .manageServices),
        "playbookStep": TableRule(nil, written: .manageServices),
        "registration": TableRule(
            .readRegistrations,
            """
            place IN (SELECT id FROM temp.seenHouse)
                OR contact IN (SELECT id FROM temp.seenCase)
                OR contact IN (SELECT id FROM temp.seenSelf)
            """, home: .house("place")),
        "signal": TableRule(
            .readSignals,
            """
            routedTo IN (SELECT 'contact:' || id FROM temp.seenSelf)
                OR reporter IN (SELECT 'contact:' || id FROM temp.seenSelf)
                OR reporter IN (SELECT 'actor:' || id FROM temp.seenActor)
                OR EXISTS (SELECT 1 FROM temp.seenSignalRegion AS region
                    WHERE this.cell LIKE '%/region:' || region.id)
            """),
        "referral": TableRule(
            .readReferrals,
            """
            contact IN (SELECT id FROM temp.seenClient)
                OR referrer IN (SELECT id FROM temp.seenActor)
                OR target IN (SELECT 'official:' || id FROM temp.seenSelf)
            """),
        "partnerReference": client(.readReferrals),
        "trajectory": TableRule(
            .readTrajectories,
            """
            adviser IN (SELECT id FROM temp.seenSelf)
                OR contact IN (SELECT id FROM temp.seenSelf)
            """),
        "trajectoryItem": TableRule(.readTrajectories, under: ("trajectory", "trajectory")),
        "adviserLimit": TableRule(
            .readTrajectories, "contact IN (SELECT id FROM temp.seenSelf)"),
        "meeting": TableRule(.readMeetings),
        "meetingGuest": TableRule(.readMeetings),
        "crisis": TableRule(
            .readCrises,
            """
            EXISTS (SELECT 1 FROM main.employer AS of WHERE of.id = this.employer
                    AND of.official IN (SELECT id FROM temp.seenSelf))
                OR EXISTS (SELECT 1 FROM main.crisisStep AS step WHERE step.crisis = this.id
                    AND NOT step.isWithdrawn AND step.owner IN (SELECT id FROM temp.seenSelf))
            """),
        "crisisStep": TableRule(.readCrises, under: ("crisis", "crisis")),
        "dossier": TableRule(
            .readDossiers,
            """
            adviser IN (SELECT id FROM temp.seenSelf)
                OR openedBy IN (SELECT id FROM temp.seenActor)
                OR EXISTS (SELECT 1 FROM json_each(this.readers)
                    WHERE value IN (SELECT id FROM temp.seenActor))
            """),
        "dossierEntry": TableRule(.readDossiers, under: ("dossier", "dossier")),
        "protectedNote": TableRule(.readDossiers, under: ("dossier", "dossier")),
        "protectedText": TableRule(.readProtected, under: ("note", "protectedNote")),
        "protectedLook": TableRule(.readDossiers, under: ("note", "protectedNote")),
    ]

    private static let ofHouse = TableRule(
        .readAgenda, home: .house("house"), written: .writeHouses)
}
