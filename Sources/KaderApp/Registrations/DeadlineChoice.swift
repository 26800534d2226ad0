internal import KaderDomain
internal import TerminalUI

/// The last day on which something can be done, as people type it: a day, or a term counted from
/// one: `12-12`, `bezwaar`, `vso vanaf 3 nov`.
struct DeadlineChoice: Hashable {
    /// Nil where the day itself was typed.
    let counted: Counted?
    let last: Day

    /// A term of this length that begins on a day.
    struct Counted: Hashable {
        let term: DeadlineTerm
        let length: DeadlineTerm.Span
        let from: Day
    }

    init(_ day: Day) { (counted, last) = (nil, day) }

    init(_ term: DeadlineTerm, of length: DeadlineTerm.Span, from day: Day) {
        counted = Counted(term: term, length: length, from: day)
        last = length.end(from: day)
    }

    /// As it stands in a draft: `2026-12-12`, or `objection 42d 2026-11-03`.
    init?(_ id: String) {
        let parts = id.split(separator: " ").map(String.init)
        if let day = Day(id) {
            self.init(day)
        } else if parts.count == 3, let term = DeadlineTerm(rawValue: parts[0]),
            let length = DeadlineTerm.Span(parts[1]), let day = Day(parts[2])
        {
            self.init(term, of: length, from: day)
        } else {
            return nil
        }
    }

    var id: String {
        guard let counted else { return last.description }
        return "\(counted.term.rawValue) \(counted.length) \(counted.from)"
    }

    /// What may be meant; every term from the day of the visit where nothing is typed.
    static func matching(
        _ typed: String, visit day: Day, today: Day, _ settings: Settings
    ) -> [DeadlineChoice] {
        if let day = Day(typed: typed, today: today) { return [DeadlineChoice(day)] }
        let words = TypedWords.split(typed)
        for count in stride(from: words.count, through: 0, by: -1) {
            let terms = DeadlineTerm.matching(words.prefix(count).joined(separator: " "))
            let rest = words.dropFirst(count).drop { ["vanaf", "van", "from"].contains($0) }
            let start = rest.isEmpty ? day : Day(typed: rest.joined(separator: " "), today: today)
            guard let start, !terms.isEmpty else { continue }
            return terms.map { DeadlineChoice($0, of: settings.length(of: $0), from: start) }
        }
        return []
    }

    func option(_ language: Language) -> ChoiceOption {
        let day = "\(last.short(in: language)) \(last.year)"
        guard let counted else { return ChoiceOption(id: id, label: day) }
        let term = "\(counted.length.label[language]) · \(counted.term.label[language])"
        return ChoiceOption(id: id, label: day, detail: term)
    }

    /// Which day it is, and how it was counted.
    var understood: Phrase {
        guard let counted else { return Phrase(nl: last.long(in: .nl), en: last.long(in: .en)) }
        let (term, length) = (counted.term.label, counted.length.label)
        return Phrase(
            nl: "\(term.nl): \(length.nl) vanaf \(counted.from.short(in: .nl)), te bevestigen",
            en: "\(term.en): \(length.en) from \(counted.from.short(in: .en)), to be confirmed")
    }
}
