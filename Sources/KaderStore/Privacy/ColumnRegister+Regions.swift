internal import KaderDomain

extension ColumnRegister {
    /// What the region works on; people are in it as who does it, or as who sits at a table.
    static let regions: [String: RegisterLine] = [
        "fnvRegionName": .nobody("code name isConfirmed"),
        "regionPlan": .nobody("region year status"),
        "planItem": .things(
            .kaderlid, .plans, .volunteer,
            none: "plan level parent rank title deadline state tags searchText", links: "owner",
            texts: "partners note means proof"),
        "analysisAnswer": .nobody("plan topic text source day"),
        "planVersion": .things(
            .kaderlid, .plans, .volunteer, none: "plan number day", texts: "content"),
        "conference": .things(
            .anyone, .plans, .consultation, none: "region year day location", links: "attendees",
            texts: "note"),
        "conferencePoint": .things(
            .kaderlid, .plans, .volunteer, none: "conference sort text planItem parties",
            links: "owner"),
        "conditionMark": .things(
            .kaderlid, .plans, .volunteer, none: "region requirement readiness day",
            links: "owner", texts: "note"),
        "levelMark": .nobody("region regionLevel day reached proof"),
        "qualityTest": .nobody("subject title employer planItem day answers verdict note"),
        "organisation": .things(
            .partner, .influence, .consultation, none: "name type region", texts: "note"),
        "body": .things(
            .partner, .influence, .consultation, none: "name type region organisations rhythm fund",
            texts: "note"),
        "seat": .things(
            .kaderlid, .influence, .consultation, none: "body", links: "holder substitute",
            about: "from until", texts: "note"),
        "sitting": .things(
            .partner, .influence, .consultation, none: "body day isPrepared",
            texts: "contribution note"),
        "acquaintance": .things(
            .partner, .influence, .consultation, links: "organisation contact knownBy",
            texts: "note"),
        "decision": .things(
            .kaderlid, .influence, .consultation,
            none: "decisionKind title day body region due doneOn", links: "doer",
            texts: "consequence"),
        "sectorTable": .things(
            .kaderlid, .influence, .consultation,
            none: "region sector theme takesPart members planned influence",
            links: "representative", texts: "agreements"),
        "regionProject": .nobody(
            """
            title region sector phase partners conditions funding participants ourRole result \
            nextDay qualityTest
            """),
        "caoAgreement": .nobody("sector title budget from until note"),
        "caoUse": .nobody("agreement region usage translation"),
        "fundApplication": .nobody("title fund region amount applicationState day note"),
        "fundRound": .nobody("fund opens closes conditions isVoucher note"),
        "regionCoordinator": .things(
            .kaderlid, .plans, .volunteer, none: "region", links: "coordinator",
            about: "from until", texts: "note"),
    ]
}
