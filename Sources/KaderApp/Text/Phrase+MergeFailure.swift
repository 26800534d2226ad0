internal import KaderDomain

extension Phrase {
    /// Why two people were not made one or one not two, and what to do now.
    init(_ error: MergeError) {
        switch error {
        case .withOneself:
            self.init(
                nl: "Niet samengevoegd: dit is een en dezelfde persoon. Kies een ander.",
                en: "Not merged: this is one and the same person. Choose another.")
        case .merged(_, let name):
            self.init(
                nl: "Niet gedaan: deze persoon is al samengevoegd met \(name). Ga daarmee verder.",
                en: "Not done: this person was already merged with \(name). Go on with that one.")
        case .notMerged:
            self.init(
                nl: "Niet veranderd: deze persoon is met niemand samengevoegd.",
                en: "Nothing changed: this person was not merged with anybody.")
        case .together(let day):
            self.init(
                nl:
                    "Niet samengevoegd: op \(day.medium(in: .nl)) staan ze er allebei, dus het zijn er twee. Klopt dat niet, wijzig dat dan eerst.",
                en:
                    "Not merged: on \(day.medium(in: .en)) both are there, so they are two. If that is wrong, change it first."
            )
        case .atOnce(let holding):
            self.init(atOnce: holding)
        }
    }

    private init(atOnce holding: Holding) {
        let (day, hours) = (holding.day, holding.hours)
        self.init(
            nl:
                "Niet samengevoegd: op \(day.medium(in: .nl)) van \(hours) worden ze allebei ergens verwacht. Verzet of annuleer eerst een van de twee.",
            en:
                "Not merged: on \(day.medium(in: .en)) from \(hours) both are expected somewhere. Move or cancel one of the two first."
        )
    }
}
