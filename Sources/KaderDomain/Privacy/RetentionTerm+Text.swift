extension RetentionTerm {
    public var label: Phrase {
        switch self {
        case .atOnce: Phrase(nl: "turven op straat", en: "tallies in the street")
        case .missedAppointment:
            Phrase(nl: "afspraak die niet doorging", en: "appointment that did not take place")
        case .contact: Phrase(nl: "contact op een spreekuur", en: "contact at a spreekuur")
        case .caseFile:
            Phrase(nl: "dossier, traject, verwijzing", en: "dossier, trajectory, referral")
        case .waitingList: Phrase(nl: "wachtlijst", en: "waiting list")
        case .callback: Phrase(nl: "terugbelnotitie", en: "callback note")
        case .draft: Phrase(nl: "klad", en: "draft")
        case .refused:
            Phrase(nl: "geweigerd van de laptop", en: "refused from the laptop")
        case .accessLog: Phrase(nl: "logboek van inzage", en: "access log")
        case .consultation: Phrase(nl: "regionaal overleg", en: "regional consultation")
        case .volunteer: Phrase(nl: "kaderlid of consulent", en: "kaderlid or consulent")
        case .aggregate: Phrase(nl: "aantallen en signalen", en: "counts and signals")
        case .withItsThing:
            Phrase(nl: "zolang waar het bij hoort", en: "as long as what it belongs to")
        }
    }

    /// The moment from which the months count.
    public var start: Phrase {
        switch self {
        case .atOnce: Phrase(nl: "het turven", en: "the tallying")
        case .missedAppointment:
            Phrase(nl: "de dag van de afspraak", en: "the day of the appointment")
        case .contact: Phrase(nl: "het laatste contact", en: "the last contact")
        case .caseFile: Phrase(nl: "de afsluiting", en: "the closing")
        case .waitingList: Phrase(nl: "het vervallen", en: "the lapsing")
        case .callback: Phrase(nl: "het terugbellen", en: "the calling back")
        case .draft: Phrase(nl: "de laatste keer bewaren", en: "the last time it was saved")
        case .refused: Phrase(nl: "het weigeren", en: "the refusing")
        case .accessLog: Phrase(nl: "de inzage", en: "the access")
        case .consultation:
            Phrase(nl: "het einde van de raadsperiode", en: "the end of the council period")
        case .volunteer: Phrase(nl: "het einde van de laatste rol", en: "the end of the last role")
        case .aggregate, .withItsThing: Phrase(nl: "–", en: "–")
        }
    }

    /// Why so long, and no longer.
    public var reason: Phrase {
        switch self {
        case .atOnce:
            Phrase(nl: "Geteld wordt zonder personen.", en: "Counting is done without names.")
        case .missedAppointment:
            Phrase(
                nl: "Lang genoeg om te zien wie vaker niet komt.",
                en: "Long enough to see who often does not come.")
        case .contact:
            Phrase(
                nl: "Wie terugkomt hoeft niet opnieuw te vertellen.",
                en: "People who come back need not tell it all again.")
        case .caseFile:
            Phrase(
                nl: "Klachten en vorderingen kunnen tot vijf jaar later komen.",
                en: "Complaints and claims may come up to five years later.")
        case .waitingList:
            Phrase(
                nl: "Om te kunnen uitleggen waarom het niet lukte.",
                en: "To be able to say why it did not work out.")
        case .callback:
            Phrase(
                nl: "Er is teruggebeld; het advies staat elders.",
                en: "It was done; the advice is elsewhere.")
        case .draft:
            Phrase(
                nl: "Wat een maand blijft liggen is vergeten.",
                en: "What is left for a month is forgotten.")
        case .refused:
            Phrase(
                nl: "Een weigering kan een vergissing zijn; die blijkt binnen een jaar.",
                en: "A refusal may be a mistake; that shows within a year.")
        case .accessLog:
            Phrase(
                nl: "Misbruik moet achteraf te vinden zijn.", en: "Misuse must be found afterwards."
            )
        case .consultation:
            Phrase(
                nl: "Een raadsperiode en het jaar van overdracht.",
                en: "A council period and the year after it.")
        case .volunteer:
            Phrase(
                nl: "Voor vragen over wat iemand deed.",
                en: "For questions about what somebody did.")
        case .aggregate: Phrase(nl: "Er staat niemand in.", en: "Nobody is in it.")
        case .withItsThing:
            Phrase(nl: "Het gaat weg als dat weggaat.", en: "It goes when that goes.")
        }
    }
}
