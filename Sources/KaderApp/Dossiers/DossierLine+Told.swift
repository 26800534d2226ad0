public import KaderDomain

extension DossierDetail.Line {
    /// When it was written, and by whom.
    public var heading: Phrase {
        let local = Amsterdam.local(entry.written)
        return Phrase(
            nl: "\(local.day.short(in: .nl)) \(local.time)  \(entry.writtenBy)",
            en: "\(local.day.short(in: .en)) \(local.time)  \(entry.writtenBy)")
    }

    /// What it says; of a correction first what it corrects.
    public func words(_ language: Language) -> String {
        if isTakenBack { return Phrase.takenBack[language] }
        guard let corrected else { return entry.text }
        let day = Amsterdam.local(corrected.written).day.short(in: language)
        return "\(entry.text) (\(Phrase.corrects[language]) \(day): \(corrected.text))"
    }
}

extension Phrase {
    fileprivate static let takenBack = Phrase(nl: "teruggenomen", en: "taken back")
    fileprivate static let corrects = Phrase(nl: "verbetert", en: "corrects")
}
