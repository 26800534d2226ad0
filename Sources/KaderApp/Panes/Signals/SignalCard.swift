internal import KaderDomain
internal import TerminalUI

/// All there is to know of a line: why it is a signal or not, what was counted, what became of it,
/// and what of it others get to read.
struct SignalCard {
    let line: SignalLine
    let today: Day
    let language: Language

    init(_ line: SignalLine, on today: Day, _ language: Language) {
        self.line = line
        self.today = today
        self.language = language
    }

    var rowCount: Int { sections.reduce(0) { $0 + $1.rows.count } }

    var sections: [DetailSection] {
        [
            DetailSection(rows: [.text(line.sentence[language], role: .title)]),
            DetailSection(Self.why[language], rows: line.why.map { .text($0[language]) }),
            DetailSection(Self.course[language], rows: course),
            DetailSection(Self.counts[language], rows: counts),
            DetailSection(Self.inReport[language], rows: inReport),
        ].filter { !$0.rows.isEmpty }
    }

    /// What matters most of it, to stand beside or below a list.
    ///
    /// - Parameter isTold: whether the list tells what was expected.
    func brief(isTold: Bool) -> [DetailSection] {
        let expectation = isTold ? nil : line.expectation.map(\.capitalised)
        let sentences = [expectation].compactMap(\.self) + line.why
        let rows = sentences.map { DetailRow.text($0[language]) }
        return [DetailSection(rows: rows + pairs(whom) + counts)]
    }

    /// Windows, the axis, and the weeks one by one.
    private var counts: [DetailRow] {
        let windows = line.tests.map { test in
            DetailRow.pair(
                label: "in \(test.window[language])", value: test.tally[language])
        }
        return pairs([(Self.axis, axis), (Self.level, line.signal?.evidence?.level.label)])
            + windows
            + pairs([
                (Self.period, period),
                (byWeek, Phrase(same: SignalWords.steps(line.course))),
            ])
    }

    /// To whom it goes or went, and until when an answer is in time.
    private var whom: [(Phrase, Phrase?)] {
        guard let entry = line.entry else { return [] }
        let report = entry.signal.report.map { report in
            let whom = entry.reportedTo ?? SignalRoute.policyName
            return Phrase(
                nl: "\(report.day.medium(in: .nl)) aan \(whom.nl)",
                en: "\(report.day.medium(in: .en)) to \(whom.en)")
        }
        return [
            (Self.goesTo, line.address?.name), (Self.reported, report),
            (Self.answerDue, due(entry)),
        ]
    }

    private var course: [DetailRow] {
        guard let entry = line.entry else { return [] }
        let signal = entry.signal
        return pairs([(Self.state, signal.state.told)] + whom)
            + pairs([
                (Self.answer, signal.answer.map { Phrase(same: $0.text) }),
                (Self.raisedBy, entry.reporter.isEmpty ? nil : Phrase(same: entry.reporter)),
                (Self.seen, signal.note.isEmpty ? nil : Phrase(same: signal.note)),
            ])
    }

    private func due(_ entry: SignalEntry) -> Phrase? {
        entry.due.map { due in
            let isLate = entry.isOverdue(on: today)
            return Phrase(
                nl: due.medium(in: .nl) + (isLate ? ", te laat" : ""),
                en: due.medium(in: .en) + (isLate ? ", overdue" : ""))
        }
    }

    /// What of the count is told, by who reads it.
    private var inReport: [DetailRow] {
        guard let evidence = line.signal?.evidence else { return [] }
        return pairs([
            (Self.union, told(evidence.members, .union)),
            (Self.outside, told(evidence.members, .outside)),
        ])
    }

    private func told(_ members: Int, _ audience: SignalAudience) -> Phrase {
        guard let shown = audience.shown(members) else {
            return Phrase(
                nl: "minder dan \(audience.fewest) leden",
                en: "fewer than \(audience.fewest) members")
        }
        return Phrase(nl: "\(shown) leden", en: "\(shown) members")
    }

    private func pairs(_ pairs: [(Phrase, Phrase?)]) -> [DetailRow] {
        pairs.compactMap { label, value in
            value.map { .pair(label: label[language], value: $0[language]) }
        }
    }
}
