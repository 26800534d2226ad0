internal import KaderDomain
internal import KaderStore

extension App {
    /// The tests of work that there are, the latest first, and behind them a new one.
    mutating func show(_ tests: [QualityTestEntry]) {
        let options = tests.map { entry in
            let verdict = Phrase(verdict: entry.test.verdict)[language]
            return Pick<Addressed>.Option(
                entry.test.title,
                detail: [verdict, entry.employer].filter { !$0.isEmpty }.joined(separator: " · "),
                Addressed(.openForm(.qualityTest(QualityTestForm(editing: entry.test)))))
        }
        let new = Pick<Addressed>.Option(
            Phrase(nl: "nieuwe kwaliteitstoets", en: "new quality test"),
            Addressed(.openForm(.qualityTest(QualityTestForm()))))
        let title = Phrase(nl: "Kwaliteitstoetsen", en: "Quality tests")
        sheets.append(.pick(PickState(pick: Pick(title, options: [new] + options))))
    }
}

extension Work {
    static let readQualityTests = Work("read quality tests") { dependencies, send in
        do {
            send(.qualityTestsRead(try dependencies.store.qualityTests()))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }
}
