internal import KaderDomain

extension ColumnRegister {
    /// What people ask about their own data, and breaches: kept to be able to show that it was done.
    static let privacy: [String: RegisterLine] = [
        "personRequest": .things(
            .anyone, .access, .caseFile, links: "contact", names: "name",
            about: "right receivedOn ended",
            texts: "identified wish postponed answer exceptionGround"),
        "restriction": .things(
            .anyone, .access, .caseFile, links: "contact", about: "from liftedOn", texts: "reason"),
        "breach": .things(
            .anyone, .access, .caseFile,
            none: "discoveredAt peopleCount authority peopleTold delayReason",
            texts: "happened whose dataKinds consequences measures"),
    ]
}
