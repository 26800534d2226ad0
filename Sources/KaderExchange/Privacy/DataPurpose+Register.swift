internal import KaderDomain

/// What the register of processing says of a purpose besides what follows from the columns. All of it is our
/// assumption, for the data protection officer of the union to confirm.
extension DataPurpose {
    /// On which ground of the law (AVG 6, and 9 for who is a member is told by being in kader).
    var ground: Phrase {
        switch self {
        case .referral:
            Phrase(
                nl: "toestemming, per doorverwijzing (art. 6.1a en 9.2a)",
                en: "consent, for each referral (art. 6.1a and 9.2a)")
        case .dossier:
            Phrase(
                nl: "behartiging van een zaak (art. 6.1b/f, 9.2d en 9.2f)",
                en: "looking after a case (art. 6.1b/f, 9.2d and 9.2f)")
        case .access, .copies:
            Phrase(
                nl: "wettelijke plicht tot beveiliging en verantwoording (art. 6.1c, 5.2, 32)",
                en: "legal duty of security and accountability (art. 6.1c, 5.2, 32)")
        case .influence:
            Phrase(
                nl: "gerechtvaardigd belang; functies die openbaar zijn (art. 6.1f en 9.2e)",
                en: "legitimate interest; public functions (art. 6.1f and 9.2e)")
        case .advice, .appointments, .tax, .career, .meetings, .bus, .signals, .crisis:
            Phrase(
                nl: "dienst aan wie erom vraagt, binnen de vakbond (art. 6.1b en 9.2d)",
                en: "service to whoever asks for it, within the union (art. 6.1b and 9.2d)")
        case .reach, .networks, .roster, .plans, .comfort:
            Phrase(
                nl: "gerechtvaardigd belang van de vakbond (art. 6.1f en 9.2d)",
                en: "legitimate interest of the union (art. 6.1f and 9.2d)")
        }
    }

    /// Who gets it, outside those who work with kader.
    var recipients: Phrase {
        switch self {
        case .referral:
            Phrase(
                nl: "naar wie verwezen is: afdeling of partner, met toestemming",
                en: "to whom they were referred: department or partner, with consent")
        case .signals:
            Phrase(
                nl: "beleid en bestuurders: aantallen, geen personen",
                en: "policy and officials: counts, no persons")
        case .access: Phrase(nl: "bij een datalek de AP", en: "the authority after a breach")
        default: Phrase(nl: "niemand buiten de vakbond", en: "nobody outside the union")
        }
    }
}
