/// What is noted in the access log. A name is a promise: it stands in the log for years.
public enum AccessAct: String, CaseIterable, Sendable {
    /// Somebody's card or file was opened.
    case openedPerson, openedDossier, openedProtected

    /// A session over SSH.
    case began, ended, refused
    case exported, imported, synced

    /// Copies of the file, and of a part of it for the laptop of the bus.
    case backedUp, preparedBus

    /// All that is kept about a person was written out, for that person.
    case exportedPerson
    case keyAdded, keyRevoked

    /// Who sits at a shared desk.
    case pinSet, pinCleared, pinWrong, unlocked

    /// The log itself.
    case reviewed, trimmed

    /// A backup was put in the place of the file, with its own log.
    case restored

    public var label: Phrase {
        switch self {
        case .openedPerson: Phrase(nl: "kaart bekeken", en: "card opened")
        case .openedDossier: Phrase(nl: "dossier bekeken", en: "dossier opened")
        case .openedProtected:
            Phrase(nl: "beschermde notitie gelezen", en: "protected note read")
        case .began: Phrase(nl: "sessie begonnen", en: "session began")
        case .ended: Phrase(nl: "sessie beëindigd", en: "session ended")
        case .refused: Phrase(nl: "geweigerd", en: "refused")
        case .exported: Phrase(nl: "geëxporteerd", en: "exported")
        case .exportedPerson:
            Phrase(nl: "alle gegevens uitgevoerd", en: "all data exported")
        case .imported: Phrase(nl: "ingelezen", en: "imported")
        case .synced: Phrase(nl: "uitgewisseld", en: "synced")
        case .backedUp: Phrase(nl: "reservekopie gemaakt", en: "backup made")
        case .preparedBus: Phrase(nl: "laptop van de bus klaargemaakt", en: "bus laptop prepared")
        case .keyAdded: Phrase(nl: "sleutel toegevoegd", en: "key added")
        case .keyRevoked: Phrase(nl: "sleutel ingetrokken", en: "key revoked")
        case .pinSet: Phrase(nl: "pincode ingesteld", en: "PIN set")
        case .pinCleared: Phrase(nl: "pincode gewist", en: "PIN cleared")
        case .pinWrong: Phrase(nl: "verkeerde pincode", en: "wrong PIN")
        case .unlocked: Phrase(nl: "scherm geopend", en: "screen unlocked")
        case .reviewed: Phrase(nl: "log nagekeken", en: "log reviewed")
        case .restored: Phrase(nl: "reservekopie teruggezet", en: "backup restored")
        case .trimmed: Phrase(nl: "oude regels opgeruimd", en: "old lines cleared")
        }
    }
}
