internal import KaderDomain
internal import TerminalUI

/// A line of the pane in words: what stands below its sentence.
enum SignalWords {
    /// `nieuw · signaal · ▁▁▁▅█ · verwacht 0,2; …`; `gemeld · signaal · ▁▁▅█ · 21 dagen bij Sanne
    /// Visser, 7 te laat`.
    ///
    /// - Parameters:
    ///   - columns: how wide it may be.
    ///   - isAloud: whether it is read aloud: without a picture.
    static func below(
        _ line: SignalLine, on day: Day, columns: Int, isAloud: Bool, _ language: Language
    ) -> String {
        guard !line.isFollowing else {
            return [Self.follows, state(line), level(line), standing(line, on: day)]
                .compactMap { $0?[language] }.joined(separator: " · ")
        }
        let hasRoom = isAloud || columns >= roomy
        let before = [state(line), level(line)]
        let after = [standing(line, on: day), hasRoom ? line.expectation : nil]
        let course = isAloud ? [] : [steps(line.course.suffix(weeks(of: line, in: columns)))]
        return (before.compactMap { $0?[language] } + course + after.compactMap { $0?[language] })
            .joined(separator: " · ")
    }

    private static let follows: Phrase? = Phrase(
        nl: "hoort bij het signaal hierboven", en: "belongs to the signal above")

    /// From this many columns on a line tells what was expected as well.
    static let roomy = 100

    /// How much of the course is shown.
    private static func weeks(of line: SignalLine, in columns: Int) -> Int {
        if case .chronic = line.kind { return max(13, columns - 8) }
        return columns < 140 ? 13 : SignalLine.courseWeeks
    }

    /// Everything by which it is found, in both languages.
    static func folded(_ line: SignalLine, on day: Day) -> String {
        let phrases = [line.sentence, state(line), level(line), standing(line, on: day)]
        return Folding.fold(phrases.compactMap { $0.map { "\($0.nl) \($0.en)" } }.joined())
    }

    static func steps(_ course: some Sequence<Int>) -> String {
        Sparkline("", course.map { PlotPoint("", Double($0)) }).steps
    }

    static func state(_ line: SignalLine) -> Phrase? { line.signal?.state.told }

    /// Of a signal of the scan how far out of the ordinary it is; of another that a person saw it.
    static func level(_ line: SignalLine) -> Phrase? {
        guard let entry = line.entry else { return nil }
        if let evidence = entry.signal.evidence { return evidence.level.label }
        return entry.reporter.isEmpty
            ? nil
            : Phrase(nl: "van \(entry.reporter)", en: "from \(entry.reporter)")
    }

    /// How long it waits for an answer, or that there is one; else the week, where that is not this
    /// one.
    static func standing(_ line: SignalLine, on day: Day) -> Phrase? {
        guard let entry = line.entry else { return nil }
        let signal = entry.signal
        if let answer = signal.answer {
            return Phrase(
                nl: "antwoord van \(answer.day.medium(in: .nl))",
                en: "answered \(answer.day.medium(in: .en))")
        }
        guard let report = signal.report, signal.state.isOpen else {
            return signal.raised == day.isoWeek ? nil : Phrase(same: "week \(signal.raised.week)")
        }
        return waiting(day - report.day, late: entry.due.map { day - $0 } ?? 0, entry)
    }

    private static func waiting(_ days: Int, late: Int, _ entry: SignalEntry) -> Phrase {
        let whom = entry.reportedTo ?? SignalRoute.policyName
        let (nl, en) = (days == 1 ? "1 dag" : "\(days) dagen", days == 1 ? "1 day" : "\(days) days")
        guard late > 0 else {
            return Phrase(nl: "\(nl) bij \(whom.nl)", en: "\(en) with \(whom.en)")
        }
        return Phrase(
            nl: "\(nl) bij \(whom.nl), \(late) te laat", en: "\(en) with \(whom.en), \(late) late")
    }
}
