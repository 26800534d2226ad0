internal import KaderDomain

extension Phrase {
    init(_ error: ConsulentError) {
        switch error {
        case .notConsulent(let name):
            self.init(
                nl: "Niet bewaard: \(name) is geen consulent. Maak daar eerst een consulent van.",
                en: "Not saved: \(name) is not a consulent. Make them one first.")
        case .barred(let name, let bar):
            self.init(
                nl: "Niet gepland: \(name) \(bar.label.nl). Kies iemand anders of een ander uur.",
                en: "Not planned: \(name) \(bar.label.en). Choose somebody else, or another hour.")
        case .notInSpreekuur(let name):
            self.init(
                nl: "Niet vervangen: \(name) zit niet bij dit spreekuur. Kies wie er wel bij zit.",
                en: "Not replaced: \(name) is not at this spreekuur. Choose who is.")
        case .inSpreekuurAlready(let name):
            self.init(
                nl: "Niet vervangen: \(name) zit al bij dit spreekuur. Kies iemand anders.",
                en: "Not replaced: \(name) is at this spreekuur already. Choose somebody else.")
        case .nobodyFree:
            self.init(
                nl:
                    "Niet vervangen: er is niemand vrij die dit mag doen. Zeg het spreekuur af of vraag een ander huis.",
                en:
                    "Not replaced: nobody is free who may do this. Cancel the spreekuur or ask another house."
            )
        }
    }
}
