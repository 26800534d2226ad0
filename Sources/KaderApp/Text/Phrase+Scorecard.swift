internal import KaderDomain

extension Phrase {
    init(_ error: ScorecardError) {
        switch error {
        case .withoutEvidence:
            self.init(
                nl: "Niet bewaard: zeg erbij waaruit het blijkt.",
                en: "Not saved: say what shows it.")
        case .inTheFuture(let day):
            self.init(
                nl: "Niet bewaard: \(day.long(in: .nl)) moet nog komen. Kies vandaag of eerder.",
                en: "Not saved: \(day.long(in: .en)) is still to come. Choose today or earlier.")
        }
    }
}
