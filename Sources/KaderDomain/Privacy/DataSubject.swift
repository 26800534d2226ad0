/// Whose data something is.
public enum DataSubject: String, CaseIterable, Sendable, Hashable {
    case client, kaderlid, consulent, official, partner, reporter, user, anyone

    public var label: Phrase {
        switch self {
        case .client: Phrase(nl: "wie hulp vraagt", en: "who asks for help")
        case .kaderlid: Phrase(nl: "kaderlid", en: "kaderlid")
        case .consulent: Phrase(nl: "consulent of adviseur", en: "consulent or adviser")
        case .official: Phrase(nl: "bestuurder", en: "union official")
        case .partner: Phrase(nl: "relatie bij een organisatie", en: "contact at an organisation")
        case .reporter: Phrase(nl: "wie iets meldde", en: "who reported something")
        case .user: Phrase(nl: "gebruiker van kader", en: "user of kader")
        case .anyone: Phrase(nl: "wie dan ook", en: "anyone")
        }
    }
}
