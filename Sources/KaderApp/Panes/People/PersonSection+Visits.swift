internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// What was registered of their visits, the latest first (S46).
    static let visits = PersonSection(Phrase(nl: "Bezoeken", en: "Visits")) { card in
        card.person.visits.map { .text(line($0, card)) }
    }

    /// The day and what it was about, then with whom and what was agreed.
    private static func line(_ entry: RegistrationEntry, _ card: PersonCard) -> String {
        let (visit, language) = (entry.registration, card.language)
        let parts =
            [
                "\(visit.day.short(in: language)) \(visit.day.year)",
                visit.service.label[language],
            ] + visit.problems.map { card.person.problems.label($0)[language] }
            + entry.employers + [visit.action]
            + [visit.isLegal ? Phrase.legal[language] : ""]
            + (visit.deadline.map { ["\(Phrase.before[language]) \($0.short(in: language))"] } ?? [])
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Phrase {
    fileprivate static let legal = Phrase(nl: "naar juridisch", en: "to legal")
    fileprivate static let before = Phrase(nl: "termijn", en: "deadline")
}
