internal import KaderDomain

extension StaffChoice {
    /// What stands behind the name for who plans: "voorstel · 6 uur", "kan dan niet".
    var detail: Phrase {
        if let bar = bars.first { return bar.label }
        guard !isElsewhere else {
            return Phrase(nl: "zit dan elders", en: "is elsewhere then")
        }
        let parts = [
            isProposed ? Phrase(nl: "voorstel", en: "proposal") : nil,
            Phrase(
                nl: "\(load / 60) uur dit kwartaal",
                en: "\(load / 60) \(load / 60 == 1 ? "hour" : "hours") this quarter"),
            isOverdue ? Phrase(nl: "bijscholing verlopen", en: "training overdue") : nil,
        ].compactMap { $0 }
        return Phrase(
            nl: parts.map(\.nl).joined(separator: " · "),
            en: parts.map(\.en).joined(separator: " · "))
    }
}
