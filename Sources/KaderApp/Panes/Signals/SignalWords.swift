internal import KaderDomain
internal import TerminalUI

/// A line of the pane in words: what stands below its sentence.
enum SignalWords {
    /// `nieuw · signaal · ▁▁▁▅█ · 2026-W47`; `gemeld · signaal · 21 dagen bij Sanne Visser, 7 te
    /// laat`.
    ///
    /// - Parameter weeks: how many of the course are shown; none where it is read aloud.
    static func below(_ line: SignalLine, on day: Day, weeks: Int, _ language: Language) -> String {
        let course = line.course.suffix(weeks)
        let known = [state(line), level(line)].compactMap { $0?[language] }
        let rest = [standing(line, on: day)].compactMap { $0?[language] }
        return (known + (course.isEmpty ? [] : [steps(course)]) + rest).joined(separator: " · ")
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

    /// How long it waits for an answer, or that there is one.
    static func standing(_ line: SignalLine, on day: Day) -> Phrase? {
        guard let entry = line.entry else { return nil }
        let signal = entry.signal
        if let answer = signal.answer {
            return Phrase(
                nl: "antwoord van \(answer.day.medium(in: .nl))",
                en: "answered \(answer.day.medium(in: .en))")
        }
        guard let report = signal.report, signal.state.isOpen else {
            return Phrase(same: signal.raised.description)
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
