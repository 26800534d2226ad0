public import KaderDomain

/// What the fields of things are called on the screen, by the name of their column.
public enum FieldWords {
    /// The column's own name where it has no words yet.
    public static func label(of field: String) -> Phrase {
        people[field] ?? places[field] ?? plans[field] ?? agenda[field] ?? desk[field]
            ?? services[field] ?? registrations[field] ?? signals[field] ?? tax[field]
            ?? referrals[field] ?? trajectories[field] ?? Phrase(same: field)
    }

    private static let people: [String: Phrase] = [
        "given": Phrase(nl: "voornaam", en: "given name"),
        "infix": Phrase(nl: "tussenvoegsel", en: "infix"),
        "family": Phrase(nl: "achternaam", en: "family name"),
        "standing": Phrase(nl: "band met FNV", en: "standing"),
        "memberNumber": Phrase(nl: "lidnummer", en: "member number"),
        "phone": Phrase(nl: "telefoon", en: "phone"),
        "email": Phrase(nl: "e-mail", en: "e-mail"),
        "town": Phrase(nl: "woonplaats", en: "town"),
        "contact": Phrase(nl: "wie", en: "who"),
        "official": Phrase(nl: "vakbondsbestuurder", en: "official"),
        "sector": Phrase(nl: "sector", en: "sector"),
        "from": Phrase(nl: "vanaf", en: "from"),
        "until": Phrase(nl: "tot en met", en: "through"),
        "role": Phrase(nl: "functie", en: "function"),
        "kind": Phrase(nl: "soort", en: "kind"),
        "doneOn": Phrase(nl: "gedaan op", en: "done on"),
        "validUntil": Phrase(nl: "geldig tot en met", en: "valid through"),
        "person": Phrase(nl: "met wie", en: "with whom"),
        "employer": Phrase(nl: "werkgever", en: "employer"),
        "languages": Phrase(nl: "talen", en: "languages"),
        "pattern": Phrase(nl: "beschikbaar", en: "available"),
        "exceptions": Phrase(nl: "andere dagen", en: "other days"),
        "weeklyMaximum": Phrase(nl: "hoogstens per week", en: "at most per week"),
        "isFromCalendar": Phrase(nl: "uit de eigen agenda", en: "from their own calendar"),
        "isArchived": Phrase(nl: "gearchiveerd", en: "archived"),
        "adviser": Phrase(nl: "adviseur", en: "adviser"),
        "readers": Phrase(nl: "wie mag het zien", en: "who may see it"),
        "nextStep": Phrase(nl: "volgende stap", en: "next step"),
        "nextDay": Phrase(nl: "vóór of op", en: "by"),
        "closedOn": Phrase(nl: "gesloten op", en: "closed on"),
        "closingReason": Phrase(nl: "reden van sluiten", en: "why it was closed"),
        "openedAt": Phrase(nl: "geopend", en: "opened"),
        "openedBy": Phrase(nl: "geopend door", en: "opened by"),
        "dossier": Phrase(nl: "in dossier", en: "in dossier of"),
        "writtenAt": Phrase(nl: "geschreven", en: "written"),
        "writtenBy": Phrase(nl: "geschreven door", en: "written by"),
        "corrects": Phrase(nl: "verbetert", en: "corrects"),
        "text": Phrase(nl: "tekst", en: "words"),
        "isWithdrawn": Phrase(nl: "teruggenomen", en: "taken back"),
    ]

    private static let places: [String: Phrase] = [
        "name": Phrase(nl: "naam", en: "name"),
        "network": Phrase(nl: "netwerk", en: "network"),
        "regions": Phrase(nl: "regio's", en: "regions"),
        "region": Phrase(nl: "regio", en: "region"),
        "municipalities": Phrase(nl: "gemeenten", en: "municipalities"),
        "houses": Phrase(nl: "huizen", en: "houses"),
        "house": Phrase(nl: "huis", en: "house"),
        "place": Phrase(nl: "waar", en: "where"),
        "capacity": Phrase(nl: "plaatsen", en: "seats"),
        "kind": Phrase(nl: "soort ruimte", en: "kind of room"),
        "monday": Weekday.monday.name, "tuesday": Weekday.tuesday.name,
        "wednesday": Weekday.wednesday.name, "thursday": Weekday.thursday.name,
        "friday": Weekday.friday.name, "saturday": Weekday.saturday.name,
        "sunday": Weekday.sunday.name,
        "days": Phrase(nl: "dagen", en: "days"),
        "rule": Phrase(nl: "feestdag", en: "holiday"),
        "isOpen": Phrase(nl: "is open", en: "is it open"),
        "theme": Phrase(nl: "thema", en: "theme"),
        "code": Phrase(nl: "code", en: "code"),
        "isConfirmed": Phrase(nl: "bevestigd", en: "confirmed"),
        "isOnline": Phrase(nl: "online", en: "online"),
    ]

    private static let plans: [String: Phrase] = [
        "plan": Phrase(nl: "regioplan", en: "region plan"),
        "year": Phrase(nl: "jaar", en: "year"),
        "status": Phrase(nl: "stand", en: "status"),
        "level": Phrase(nl: "soort", en: "level"),
        "parent": Phrase(nl: "onder", en: "under"),
        "rank": Phrase(nl: "volgorde", en: "order"),
        "title": Phrase(nl: "titel", en: "title"),
        "owner": Phrase(nl: "trekker", en: "owner"),
        "partners": Phrase(nl: "samen met", en: "together with"),
        "deadline": Phrase(nl: "klaar voor", en: "deadline"),
        "state": Phrase(nl: "stand", en: "state"),
        "note": Phrase(nl: "aantekening", en: "note"),
    ]

    private static let agenda: [String: Phrase] = [
        "service": Phrase(nl: "spreekuur", en: "service"),
        "services": Phrase(nl: "spreekuren", en: "services"),
        "day": Phrase(nl: "dag", en: "day"),
        "hours": Phrase(nl: "tijd", en: "hours"),
        "staff": Phrase(nl: "consulenten", en: "consulenten"),
        "consulenten": Phrase(nl: "consulenten", en: "consulenten"),
        "rooms": Phrase(nl: "ruimtes", en: "rooms"),
        "room": Phrase(nl: "ruimte", en: "room"),
        "cancellation": Phrase(nl: "afgezegd om", en: "cancelled because"),
        "reason": Phrase(nl: "reden", en: "reason"),
        "series": Phrase(nl: "reeks", en: "series"),
        "originalDay": Phrase(nl: "dag van de reeks", en: "day of the series"),
        "recurrence": Phrase(nl: "herhaling", en: "recurrence"),
        "first": Phrase(nl: "eerste dag", en: "first day"),
        "ending": Phrase(nl: "einde", en: "end"),
        "exceptions": Phrase(nl: "niet op", en: "not on"),
        "spreekuur": Phrase(nl: "spreekuur", en: "spreekuur"),
        "buffers": Phrase(nl: "tijd ervoor en erna", en: "time before and after"),
        "waiver": Phrase(nl: "afwijking", en: "exception"),
        "cause": Phrase(nl: "soort reden", en: "kind of reason"),
        "remindedOn": Phrase(nl: "herinnerd op", en: "reminded on"),
        "places": Phrase(nl: "waar", en: "where"),
        "part": Phrase(nl: "dagdeel", en: "part of the day"),
        "lastDay": Phrase(nl: "uiterlijk", en: "no later than"),
        "since": Phrase(nl: "wacht sinds", en: "waits since"),
        "offeredUntil": Phrase(nl: "aanbod geldt tot", en: "offer stands until"),
        "passed": Phrase(nl: "eerder aangeboden", en: "offered before"),
        "key": Phrase(nl: "instelling", en: "setting"),
        "value": Phrase(nl: "waarde", en: "value"),
    ]

    private static let desk: [String: Phrase] = [
        "number": Phrase(nl: "nummer", en: "number"),
        "about": Phrase(nl: "waarover", en: "about"),
        "consulent": Phrase(nl: "wie helpt", en: "who helps"),
        "arrivedAt": Phrase(nl: "kwam binnen", en: "came in"),
        "calledAt": Phrase(nl: "aan de beurt", en: "called in"),
        "endedAt": Phrase(nl: "klaar", en: "done"),
        "takenAt": Phrase(nl: "genoteerd", en: "noted"),
        "doneAt": Phrase(nl: "teruggebeld", en: "called back"),
    ]

    private static let tax: [String: Phrase] = [
        "campaign": Phrase(nl: "invulcampagne", en: "campaign"),
        "housemates": Phrase(nl: "huisgenoten", en: "housemates"),
        "askedAt": Phrase(nl: "gevraagd", en: "asked"),
        "question": Phrase(nl: "vraag", en: "question"),
        "answer": Phrase(nl: "antwoord", en: "answer"),
        "answeredAt": Phrase(nl: "beantwoord", en: "answered"),
        "answeredBy": Phrase(nl: "beantwoord door", en: "answered by"),
    ]

    private static let registrations: [String: Phrase] = [
        "aliases": Phrase(nl: "andere namen", en: "other names"),
        "municipality": Phrase(nl: "gemeente", en: "municipality"),
        "mergedInto": Phrase(nl: "samengevoegd met", en: "merged into"),
        "labelNl": Phrase(nl: "naam (Nederlands)", en: "name (Dutch)"),
        "labelEn": Phrase(nl: "naam (Engels)", en: "name (English)"),
        "synonyms": Phrase(nl: "andere woorden", en: "other words"),
        "isActive": Phrase(nl: "te kiezen", en: "can be chosen"),
        "party": Phrase(nl: "met wie", en: "other party"),
        "problems": Phrase(nl: "problemen", en: "problems"),
        "transition": Phrase(nl: "overgang", en: "transition"),
        "urgency": Phrase(nl: "spoed", en: "urgency"),
        "question": Phrase(nl: "vraag", en: "question"),
        "advice": Phrase(nl: "advies", en: "advice"),
        "action": Phrase(nl: "afgesproken", en: "agreed"),
        "actionBy": Phrase(nl: "wie doet het", en: "who does it"),
        "isLegal": Phrase(nl: "naar juridisch", en: "to the legal department"),
    ]

    private static let signals: [String: Phrase] = [
        "cell": Phrase(nl: "waarover", en: "about"),
        "raised": Phrase(nl: "in week", en: "in the week"),
        "evidence": Phrase(nl: "telling", en: "counts"),
        "reporter": Phrase(nl: "ingebracht door", en: "raised by"),
        "routedTo": Phrase(nl: "gemeld aan", en: "reported to"),
        "reportedOn": Phrase(nl: "gemeld op", en: "reported on"),
        "answeredOn": Phrase(nl: "beantwoord op", en: "answered on"),
    ]

    private static let services: [String: Phrase] = [
        "minutes": Phrase(nl: "duur in minuten", en: "minutes"),
        "leadHours": Phrase(nl: "uren van tevoren", en: "hours ahead"),
        "horizonDays": Phrase(nl: "dagen vooruit", en: "days ahead"),
        "audience": Phrase(nl: "voor wie open", en: "open to"),
        "forWhomNl": Phrase(nl: "voor wie (Nederlands)", en: "for whom (Dutch)"),
        "forWhomEn": Phrase(nl: "voor wie (Engels)", en: "for whom (English)"),
        "conditionNl": Phrase(nl: "voorwaarde (Nederlands)", en: "condition (Dutch)"),
        "conditionEn": Phrase(nl: "voorwaarde (Engels)", en: "condition (English)"),
        "whatNl": Phrase(nl: "wat (Nederlands)", en: "what (Dutch)"),
        "whatEn": Phrase(nl: "wat (Engels)", en: "what (English)"),
        "howNl": Phrase(nl: "hoe (Nederlands)", en: "how (Dutch)"),
        "howEn": Phrase(nl: "hoe (Engels)", en: "how (English)"),
        "whoNl": Phrase(nl: "wie (Nederlands)", en: "who (Dutch)"),
        "whoEn": Phrase(nl: "wie (Engels)", en: "who (English)"),
    ]
}
