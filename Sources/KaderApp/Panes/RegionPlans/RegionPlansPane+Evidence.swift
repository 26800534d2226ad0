internal import KaderDomain

/// Which promises and results have evidence in the plan that is open (S42, S52).
extension RegionPlansPane {
    func evidence() -> [Step<Self>] {
        guard let open else { return [] }
        let report = EvidenceReport(open.detail.tree)
        let options = report.rows.map { row in
            Pick<Message>.Option(
                row.phrase, otherNames: row.tag.aliases,
                .showTag(row.tag))
        }
        return [
            .pick(
                Pick(Phrase(evidenceIn: report, of: name(of: open.detail.plan)), options: options))
        ]
    }

    /// The lines that bear the mark, with what they hang under.
    mutating func show(_ tag: PlanTag) -> [Step<Self>] {
        filter(by: "label:\"\(tag.label.nl)\"")
    }
}

extension EvidenceReport.Row {
    /// `✓ 2/5 belofte 3: juiste informatie`: how many of the lines have evidence.
    var phrase: Phrase {
        let mark = proven.isEmpty ? "–" : "✓"
        let count = lines.isEmpty ? "   " : "\(proven.count)/\(lines.count)"
        return Phrase(
            nl: "\(mark) \(count) \(tag.told.nl)", en: "\(mark) \(count) \(tag.told.en)")
    }
}

extension Phrase {
    /// `Groningen 2026: bewijs voor 3 van 9 beloften, 2 van 11 resultaten`.
    init(evidenceIn report: EvidenceReport, of plan: String) {
        let (promises, results) = (report.proven(of: .promise), report.proven(of: .result))
        let (most, all) = (
            PlanTag.all(of: .promise).count, PlanTag.all(of: .result).count
        )
        self.init(
            nl:
                "\(plan): bewijs voor \(promises) van \(most) beloften, \(results) van \(all) resultaten",
            en:
                "\(plan): evidence for \(promises) of \(most) promises, \(results) of \(all) results"
        )
    }
}
