internal import KaderDomain

extension Phrase {
    /// What did not happen with something of the tables of a region, and what to do now.
    init(_ error: ConsultationError) {
        let reason = Self.reason(error)
        guard error != .inUse else {
            self.init(nl: "Niet weggehaald: \(reason.nl).", en: "Not removed: \(reason.en).")
            return
        }
        self.init(nl: "Niet bewaard: \(reason.nl).", en: "Not saved: \(reason.en).")
    }

    /// The same beside the field that it is about.
    static func reason(_ error: ConsultationError) -> Phrase {
        switch error {
        case .blank(let name):
            let label = FieldWords.listed(name)
            return Phrase(nl: "vul in: \(label.nl)", en: "fill in: \(label.en)")
        case .unreadable(let name):
            let label = FieldWords.listed(name)
            return Phrase(
                nl: "dit kan niet als \(label.nl)", en: "this cannot be used as \(label.en)")
        case .endsTooEarly:
            return Phrase(nl: "het einde ligt voor het begin", en: "it ends before it begins")
        case .oneself:
            return Phrase(
                nl: "kies hier iemand anders", en: "choose somebody else here")
        case .nothingPrepared:
            return Phrase(
                nl: "schrijf eerst op wat we inbrengen", en: "first write down what we bring in")
        case .noAmount:
            return Phrase(nl: "vul het toegekende bedrag in", en: "fill in the amount awarded")
        case .noResult:
            return Phrase(
                nl: "schrijf eerst op wat het resultaat is", en: "first write down what came of it")
        case .inUse:
            return Phrase(
                nl: "er hangt nog iets aan; haal dat eerst weg",
                en: "something still depends on it; remove that first")
        case .contradiction:
            return Phrase(
                nl: "dit gaat niet samen met wat een ander net wijzigde",
                en: "this does not go with what somebody else just changed")
        }
    }
}

extension FieldWords {
    /// What a field is called where it is one of the tables of a region.
    static func listed(_ name: String) -> Phrase {
        ListedKind.field(name)?.label ?? label(of: name)
    }
}
