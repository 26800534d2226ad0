public import KaderDomain

/// For whom a document is written: what only the board may see is not in what members get.
public enum Audience: String, CaseIterable, Sendable {
    /// Everything: names, notes, what is late, plans that are still drafts.
    case board

    /// What was adopted and how far it is: nobody is named, and no note is in it.
    case members

    public var label: Phrase {
        switch self {
        case .board: Phrase(nl: "voor het bestuur", en: "for the board")
        case .members: Phrase(nl: "voor leden", en: "for members")
        }
    }

    /// What stands under every document, so that nobody passes it on by mistake.
    var notice: Phrase {
        switch self {
        case .board:
            Phrase(
                nl: "Voor bestuur en medewerkers. Geef deze versie niet door: er staan namen en "
                    + "aantekeningen in. Voor leden is er een andere.",
                en: "For the board and staff. Do not pass this version on: it has names and notes. "
                    + "There is another one for members.")
        case .members: Phrase(nl: "Voor leden van de FNV.", en: "For members of the FNV.")
        }
    }
}
