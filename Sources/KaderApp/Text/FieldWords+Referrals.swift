internal import KaderDomain

extension FieldWords {
    /// Of referrals and the numbers of partners.
    static let referrals: [String: Phrase] = [
        "registration": Phrase(nl: "bezoek", en: "visit"),
        "target": Phrase(nl: "naar wie", en: "to whom"),
        "system": Phrase(nl: "systeem", en: "system"),
        "referrer": Phrase(nl: "doorverwezen door", en: "referred by"),
        "consentTo": Phrase(nl: "toestemming voor wie", en: "consent to whom"),
        "consentFor": Phrase(nl: "toestemming waarvoor", en: "consent for what"),
        "consentOn": Phrase(nl: "toestemming op", en: "consent on"),
        "consentHow": Phrase(nl: "toestemming hoe", en: "consent how"),
        "consentWithdrawnOn": Phrase(nl: "toestemming ingetrokken", en: "consent withdrawn"),
        "stage": Phrase(nl: "stand", en: "state"),
        "stageOn": Phrase(nl: "sinds", en: "since"),
        "isHeard": Phrase(nl: "gelezen wat terugkwam", en: "read what came back"),
        "referral": Phrase(nl: "doorverwijzing", en: "referral"),
    ]

    /// Of trajectories and information meetings.
    static let trajectories: [String: Phrase] = [
        "adviser": Phrase(nl: "adviseur", en: "adviser"),
        "ground": Phrase(nl: "waarom het kan", en: "eligible because"),
        "agreed": Phrase(nl: "afgesproken periode", en: "agreed period"),
        "closing": Phrase(nl: "afgesloten met", en: "closed with"),
        "ownWords": Phrase(nl: "in eigen woorden", en: "in their own words"),
        "trajectory": Phrase(nl: "traject", en: "trajectory"),
        "sort": Phrase(nl: "soort", en: "kind"),
        "text": Phrase(nl: "wat", en: "what"),
        "progress": Phrase(nl: "voortgang", en: "progress"),
        "maximum": Phrase(nl: "hoogstens", en: "at most"),
        "meeting": Phrase(nl: "infobijeenkomst", en: "information meeting"),
        "venue": Phrase(nl: "waar", en: "where"),
        "who": Phrase(nl: "wie", en: "who"),
        "attendance": Phrase(nl: "opkomst", en: "attendance"),
        "needs": Phrase(nl: "nodig", en: "needs"),
        "wish": Phrase(nl: "wil naar", en: "wants to see"),
    ]
}
