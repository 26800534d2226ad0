internal import KaderDomain

extension LogReview {
    /// What stands out, a line each; nothing is signed by looking.
    func told(_ language: Language) -> [HistoryLine] {
        let odd = oddities.map(\.sentence)
        return (odd.isEmpty ? [.nothingOdd] : odd).map {
            HistoryLine(heading: $0[language], changes: [])
        }
    }
}

extension Phrase {
    static let accessLog = Phrase(nl: "het inzagelog", en: "the access log")
    static let whatToReview = Phrase(
        nl: "wie keek bij wie: Enter toont wat opvalt, d tekent af",
        en: "who looked at whom: Enter shows what stands out, d signs off")
    fileprivate static let nothingOdd = Phrase(
        nl: "Er valt niets op.", en: "Nothing stands out.")

    init(signed review: LogReview) {
        let (lines, odd) = (review.lines, review.oddities.count)
        self.init(
            nl: "Log nagekeken: \(lines) regels, \(odd) om naar te kijken. Over een maand weer.",
            en: "Log reviewed: \(lines) lines, \(odd) to look at. Again in a month.")
    }
}
