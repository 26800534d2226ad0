internal import KaderDomain

extension Phrase {
    /// What did not happen with a dossier, and what to do now.
    init(_ error: DossierError) {
        switch error {
        case .untitled:
            self.init(
                nl:
                    "Niet bewaard: het dossier heeft nog geen onderwerp. Vul in waar het over gaat.",
                en: "Not saved: the dossier has no title yet. Fill in what it is about.")
        case .dayWithoutStep:
            self.init(
                nl: "Niet bewaard: bij een dag hoort een volgende stap. Vul in wat er dan gebeurt.",
                en: "Not saved: a day needs a next step. Fill in what happens then.")
        case .withoutReason:
            self.init(
                nl: "Niet bewaard: de reden ontbreekt. Vul in waarom.",
                en: "Not saved: there is no reason yet. Fill in why.")
        case .withoutText:
            self.init(
                nl: "Niet bewaard: er staat nog niets. Schrijf op wat er gebeurde.",
                en: "Not saved: there is nothing yet. Write down what happened.")
        default: self.init(closed: error)
        }
    }

    private init(closed error: DossierError) {
        switch error {
        case .notClosed:
            self.init(
                nl: "Niet veranderd: dit dossier is open.",
                en: "Nothing changed: this dossier is open.")
        case .ownAdviser:
            self.init(
                nl: "Niet bewaard: niemand adviseert zichzelf. Kies een andere adviseur.",
                en: "Not saved: nobody advises themselves. Choose another adviser.")
        case .conflict(let consulent):
            self.init(
                nl: "Niet bewaard: \(consulent) heeft hier een dubbele pet. Kies een ander.",
                en: "Not saved: \(consulent) has a conflict of interest here. Choose another.")
        case .notForYou(let openedBy):
            self.init(
                nl: "Dit dossier is afgeschermd. Vraag het aan \(openedBy).",
                en: "This dossier is restricted. Ask \(openedBy).")
        case .written:
            self.init(
                nl:
                    "Niet bewaard: wat in het journaal staat, blijft staan. Schrijf een nieuwe regel die het verbetert.",
                en:
                    "Not saved: what is in the journal stays. Write a new line that corrects it."
            )
        case .correctsNothing:
            self.init(
                nl: "Niet bewaard: de regel die je verbetert staat niet in dit dossier.",
                en: "Not saved: the line that you correct is not in this dossier.")
        default:
            self.init(
                nl: "Niet gedaan: dit dossier is gesloten. Heropen het eerst.",
                en: "Not done: this dossier is closed. Reopen it first.")
        }
    }
}
