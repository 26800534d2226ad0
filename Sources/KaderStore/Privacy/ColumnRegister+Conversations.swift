internal import KaderDomain

extension ColumnRegister {
    static let conversations: [String: RegisterLine] = [
        "employer": .things(
            .official, .crisis, .volunteer,
            none: "name aliases sector municipality isArchived mergedInto sortName knownAs",
            links: "official"),
        "establishment": .nobody("employer name municipality knownAs"),
        "problem": .nobody("code labelNl labelEn synonyms isActive"),
        "playbookStep": .nobody("code labelNl labelEn days role isActive"),
        "registration": .things(
            .client, .advice, .contact, none: "place service", links: "contact",
            about: "day party problems sector region transition urgency deadline actionBy isLegal",
            texts: "question advice action", staff: "consulenten"),
        "signal": .things(
            .reporter, .signals, .aggregate,
            none: "cell raised evidence state reportedOn answeredOn", links: "reporter routedTo",
            texts: "note answer"),
        "referral": .things(
            .client, .referral, .caseFile, links: "contact registration",
            about: """
                target system consentTo consentOn consentHow consentWithdrawnOn stage stageOn \
                isHeard
                """, texts: "reason consentFor", users: "referrer"),
        "partnerReference": .things(
            .client, .referral, .caseFile, links: "contact referral", names: "number",
            about: "system"),
        "trajectory": .things(
            .client, .career, .caseFile, links: "contact", about: "ground agreed closing",
            texts: "reason ownWords", staff: "adviser"),
        "trajectoryItem": .things(
            .client, .career, .caseFile, links: "trajectory", about: "sort day progress",
            texts: "text"),
        "adviserLimit": .things(
            .consulent, .career, .volunteer, links: "contact", about: "maximum"),
        "meeting": .nobody("day hours venue theme capacity"),
        "meetingGuest": .things(
            .client, .meetings, .contact, none: "meeting", links: "who referral",
            about: "attendance wish", special: "needs"),
        "crisis": .things(
            .anyone, .crisis, .caseFile, none: "employer playbook began state", texts: "note"),
        "crisisStep": .things(
            .consulent, .crisis, .caseFile, none: "crisis title due role state", links: "owner"),
        "dossier": .things(
            .client, .dossier, .caseFile, links: "contact employer",
            about: "openedAt nextDay closedOn", texts: "title nextStep closingReason",
            staff: "adviser", users: "openedBy readers"),
        "dossierEntry": .things(
            .client, .dossier, .caseFile, links: "dossier corrects", about: "writtenAt",
            texts: "text", users: "writtenBy"),
        "protectedNote": .things(
            .client, .dossier, .caseFile, links: "dossier", about: "writtenAt", texts: "reason",
            special: "kind", users: "writtenBy"),
    ]
}
