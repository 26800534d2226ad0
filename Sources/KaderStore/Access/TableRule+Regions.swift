extension TableRule {
    static let regions: [String: TableRule] = [
        "fnvRegionName": TableRule(nil, written: .writeReference),
        "regionPlan": region(.readPlans),
        "planItem": TableRule(.readPlans, under: ("plan", "regionPlan")),
        "analysisAnswer": TableRule(.readPlans, under: ("plan", "regionPlan")),
        "planVersion": TableRule(.readPlans, under: ("plan", "regionPlan")),
        "conference": region(.readPlans),
        "conferencePoint": TableRule(.readPlans, under: ("conference", "conference")),
        "conditionMark": region(.readPlans), "levelMark": region(.readPlans),
        "qualityTest": TableRule(.readQualityTests),
        "organisation": region(.readConsultation), "body": region(.readConsultation),
        "seat": TableRule(.readConsultation, under: ("body", "body")),
        "sitting": TableRule(.readConsultation, under: ("body", "body")),
        "acquaintance": TableRule(.readConsultation, under: ("organisation", "organisation")),
        "decision": region(.readConsultation), "sectorTable": region(.readConsultation),
        "regionProject": region(.readConsultation), "caoUse": region(.readConsultation),
        "fundApplication": region(.readConsultation),
        "fundRound": TableRule(.readConsultation), "caoAgreement": TableRule(.readConsultation),
        "regionCoordinator": TableRule(
            .readPlans, home: .region("region"), gives: .coordinator),
    ]

    /// The log follows the things that it is about (``NarrowViews``). What is local to a machine tells
    /// of no person, or is asked for by its owner's name.
    static let log: [String: TableRule] = [
        "change": TableRule(nil), "clash": TableRule(nil), "parked": TableRule(nil),
        "command": TableRule(nil),
        "draft": TableRule(nil, "author IN (SELECT id FROM temp.seenActor)"),
        "savedView": TableRule(nil, "owner IN (SELECT id FROM temp.seenActor)"),
        "erasure": TableRule(nil),
        "meta": TableRule(nil), "grdb_migrations": TableRule(nil), "peer": TableRule(nil),
        "remote": TableRule(nil), "invitation": TableRule(nil), "heldCommit": TableRule(.sync),
        "sessionKey": TableRule(.manageKeys),
        "accessLog": TableRule(.readLog), "accessLogHead": TableRule(nil),
        "accessLogTrim": TableRule(nil), "pin": TableRule(nil),
    ]
}
