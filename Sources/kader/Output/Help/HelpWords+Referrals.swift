extension HelpWords {
    /// Referrals and the numbers of partners.
    static let referrals: [(String, String)] = [
        (
            "Referrals: to whom, with what consent, what came back.",
            "Doorverwijzingen: naar wie, met welke toestemming, wat terugkwam."
        ),
        (
            "Id, since, state, who, to whom, why, answer due.",
            "Id, sinds, stand, wie, naar wie, waarom, antwoord uiterlijk."
        ),
        ("Also those that are over.", "Ook die voorbij zijn."),
        ("Only those that have waited too long.", "Alleen die te lang wachten."),
        ("Only those with this partner.", "Alleen die bij deze partner."),
        ("One referral, whole.", "Een doorverwijzing, helemaal."),
        ("The id of the referral.", "Het id van de doorverwijzing."),
        ("A department of the union.", "Een afdeling van de bond."),
        ("The id of an official.", "Het id van een vakbondsbestuurder."),
        (
            "The name of a partner outside the union: UWV, a fund.",
            "De naam van een partner buiten de bond: UWV, een fonds."
        ),
        (
            "The partner's system in which the person is registered.",
            "Het systeem van de partner waarin de persoon staat."
        ),
        (
            "Refer somebody; prints the id. Sent later: send.",
            "Verwijs iemand door; geeft het id. Versturen gaat apart: send."
        ),
        (
            "To a partner only with consent: kader referral consent.",
            "Naar een partner alleen met toestemming: kader referral consent."
        ),
        (
            "The id of the person who is referred; who came, where --registration is given.",
            "Het id van wie wordt doorverwezen; met --registration wie er kwam."
        ),
        (
            "The id of the visit from which it comes.",
            "Het id van het bezoek waar het uit voortkomt."
        ),
        (
            "Why, as the receiver reads it. No medical details.",
            "Waarom, zoals de ontvanger het leest. Geen medische gegevens."
        ),
        (
            "Change a referral; what is left out stays.",
            "Wijzig een doorverwijzing; wat je niet geeft blijft."
        ),
        (
            "To whom it goes changes only before it is sent.",
            "Naar wie hij gaat verandert alleen zolang hij niet verstuurd is."
        ),
        (
            "Remove a referral that was made by mistake.",
            "Haal een doorverwijzing weg die een vergissing was."
        ),
        ("Note what the person consents to.", "Noteer waarvoor de persoon toestemming geeft."),
        (
            "It is for whoever the referral goes to, and for nobody else.",
            "Die geldt voor wie de doorverwijzing krijgt, en voor niemand anders."
        ),
        ("For what: what may go there, and why.", "Waarvoor: wat erheen mag, en waarom."),
        ("How they said so.", "Hoe ze het zeiden."),
        (
            "The person withdraws their consent; what was sent is stopped.",
            "De persoon trekt de toestemming in; wat verstuurd was, stopt."
        ),
        (
            "It was sent; to a partner only with consent.",
            "Hij is verstuurd; naar een partner alleen met toestemming."
        ),
        ("The receiver will do it.", "Wie hem kreeg gaat het doen."),
        ("The receiver will not do it.", "Wie hem kreeg doet het niet."),
        ("Why, for whoever referred them.", "Waarom, voor wie doorverwees."),
        (
            "It is done; what came of it goes to whoever referred them.",
            "Hij is afgerond; wat eruit kwam gaat naar wie doorverwees."
        ),
        ("What came of it.", "Wat eruit kwam."),
        (
            "Whoever referred them has read what came back: off their list.",
            "Wie doorverwees heeft gelezen wat terugkwam: van de lijst."
        ),
        (
            "Numbers under which partners know people; nothing else is kept.",
            "Nummers waaronder partners mensen kennen; meer wordt niet bewaard."
        ),
        ("Id, system, number, who, referral.", "Id, systeem, nummer, wie, doorverwijzing."),
        ("Keep a number; prints its id.", "Bewaar een nummer; geeft het id."),
        (
            "The id of the referral to which it belongs.",
            "Het id van de doorverwijzing waar het bij hoort."
        ),
        ("The partner's system, such as Paragin.", "Het systeem van de partner, zoals Paragin."),
        (
            "The number there: letters, digits and -./_",
            "Het nummer daar: letters, cijfers en -./_"
        ),
        ("Remove a number.", "Haal een nummer weg."),
        ("The id of the number.", "Het id van het nummer."),
    ]
}
