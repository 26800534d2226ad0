internal import KaderDomain
internal import KaderExchange
internal import KaderStore

extension Phrase {
    init(_ error: AccessError) {
        switch error {
        case .stranger(let givers):
            self.init(
                nl: "Niet geopend: je hebt in dit bestand nog geen rol. \(Self.asking(givers).nl)",
                en: "Not opened: you have no role in this file yet. \(Self.asking(givers).en)")
        case .notAllowed(let action, let givers):
            let what = StoreAction(rawValue: action)?.label ?? Phrase(same: action)
            self.init(
                nl: "Dit hoort niet bij je rol: \(what.nl). \(Self.asking(givers).nl)",
                en: "This is not part of your role: \(what.en). \(Self.asking(givers).en)")
        case .outOfScope(let kind):
            let what = ThingWords.label(of: kind)
            self.init(
                nl:
                    "Niet bewaard: dit (\(what.nl)) valt buiten jouw bereik. Vraag wie er wel bij mag.",
                en:
                    "Not saved: this (\(what.en)) is outside your scope. Ask somebody who has access."
            )
        case .beginWithYourself:
            self.init(
                nl:
                    "Niet gegeven: begin met jezelf als beheerder van heel het land, zonder einddatum. Daarna heeft iedereen een rol nodig.",
                en:
                    "Not given: begin with yourself as administrator of the whole country, without an end date. After that everybody needs a role."
            )
        case .oneself:
            self.init(
                nl: "Niet gegeven: niemand geeft zichzelf iets. Vraag een andere beheerder.",
                en: "Not given: nobody can give themselves a role. Ask another administrator.")
        case .beyondOwn:
            self.init(
                nl: "Niet gelukt: dit gaat verder dan je eigen rol of bereik. Vraag een beheerder.",
                en: "Not done: this goes beyond your own role or scope. Ask an administrator.")
        case .lastAdministrator:
            self.init(
                nl:
                    "Niet gelukt: er moet altijd een beheerder van alles zijn, zonder einddatum. Geef die rol eerst aan een ander.",
                en:
                    "Not done: there must always be an administrator of everything, without an end date. Give that role to somebody else first."
            )
        case .endsTooEarly:
            self.init(
                nl: "Niet gegeven: de laatste dag ligt voor de eerste. Kies een latere.",
                en: "Not given: the last day comes before the first. Choose a later one.")
        case .reservedName:
            self.init(
                nl: "Niet gegeven: deze naam is van kader zelf. Kies een inlognaam.",
                en: "Not given: this name is kader's own. Choose a login name.")
        case .revokedAlready:
            self.init(
                nl: "Niet ingetrokken: dat was al gebeurd.",
                en: "Not revoked: that was done already.")
        }
    }

    /// Whom to ask.
    static func asking(_ givers: [String]) -> Phrase {
        let names = givers.joined(separator: ", ")
        return givers.isEmpty
            ? Phrase(nl: "Vraag de beheerder.", en: "Ask the administrator.")
            : Phrase(nl: "Vraag het aan: \(names).", en: "Ask: \(names).")
    }
}
