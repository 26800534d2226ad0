public import KaderDomain

extension Phrase {
    /// What is gone, and where it is not yet.
    init(erased report: ErasureReport) {
        let left = Phrase(leftBytes: report.isWiped)
        self.init(
            nl:
                "Gewist: \(report.things) gegevens en \(report.drafts == 1 ? "1 klad" : "\(report.drafts) kladden"). \(left.nl)",
            en:
                "Erased: \(report.things) \(report.things == 1 ? "record" : "records") and \(report.drafts) \(report.drafts == 1 ? "draft" : "drafts"). \(left.en)"
        )
    }

    /// What retention took away, what stays and why, and where it still is.
    public init(retained report: RetentionReport) {
        let gone = report.lines.total
        var told =
            report.left == 0
            ? Phrase(nl: "Gewist: \(gone)", en: "Erased: \(gone)")
            : Phrase(
                nl: "Gestopt. Gewist: \(gone); \(report.left) zijn er nog",
                en: "Stopped. Erased: \(gone); \(report.left) are still there")
        if !report.lines.kept.isEmpty {
            let kept = Phrase(kept: report.lines)
            told = Phrase(nl: "\(told.nl); \(kept.nl)", en: "\(told.en); \(kept.en)")
        }
        guard gone > 0 else {
            self.init(nl: "\(told.nl).", en: "\(told.en).")
            return
        }
        let left = Phrase(leftBytes: report.isWiped)
        self.init(nl: "\(told.nl). \(left.nl)", en: "\(told.en). \(left.en)")
    }

    /// How far retention is.
    public init(_ progress: RetentionProgress) {
        let (done, total) = (progress.done, progress.total)
        switch progress.part {
        case .looking:
            let percent = 100 * done / max(1, total)
            self.init(
                nl: "nakijken wat te oud is: \(percent)%",
                en: "looking what is too old: \(percent)%")
        case .erasing:
            self.init(
                nl: "wissen: \(done) van \(total)", en: "erasing: \(done) of \(total)")
        case .wiping:
            self.init(
                nl: "de laatste sporen uit het bestand halen",
                en: "taking the last traces out of the file")
        }
    }

    /// How many stay though they are past their term, and why: the reason that keeps most comes first.
    public init(kept lines: [RetentionLine]) {
        let reasons = lines.kept.map { (Phrase(short: $0.reason), $0.count) }
        let count = reasons.reduce(0) { $0 + $1.1 }
        self.init(
            nl: "\(count) te oud, maar \(count == 1 ? "blijft" : "blijven"): "
                + reasons.map { "\($0.nl) \($1)" }.joined(separator: ", "),
            en: "\(count) too old, but \(count == 1 ? "stays" : "stay"): "
                + reasons.map { "\($0.en) \($1)" }.joined(separator: ", "))
    }

    private init(leftBytes isWiped: Bool) {
        self =
            isWiped
            ? Phrase(
                nl: "Oude reservekopieën houden het nog.", en: "Old backups still have it.")
            : Phrase(
                nl: "Sluit kader ook elders: dan gaat het laatste spoor.",
                en: "Close kader elsewhere too: then the last trace goes.")
    }

    private init(short reason: ErasureObstacle.Reason) {
        switch reason {
        case .appointment: self.init(nl: "afspraak", en: "appointment")
        case .waiting: self.init(nl: "wacht nog", en: "still waiting")
        case .trajectory: self.init(nl: "lopend traject", en: "open trajectory")
        case .dossier: self.init(nl: "open dossier", en: "open dossier")
        case .referral: self.init(nl: "lopende doorverwijzing", en: "open referral")
        case .crisisStep: self.init(nl: "stap in een crisis", en: "step in a crisis")
        case .role: self.init(nl: "heeft een rol", en: "has a role")
        case .access: self.init(nl: "heeft toegang", en: "has access")
        case .restricted: self.init(nl: "beperkt", en: "restricted")
        case .asked: self.init(nl: "open verzoek", en: "open request")
        case .claims: self.init(nl: "gesloten zaak", en: "closed case")
        }
    }
}
