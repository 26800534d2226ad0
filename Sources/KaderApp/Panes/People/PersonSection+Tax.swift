internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// What they asked about tax, and what was answered (S51).
    static let taxQuestions = PersonSection(
        Phrase(nl: "Belastingvragen", en: "Tax questions")
    ) { card in
        card.person.taxQuestions.map { entry in
            .text(line(entry.question, card), role: entry.question.isOpen ? .plain : .muted)
        }
    }

    private static func line(_ question: TaxQuestion, _ card: PersonCard) -> String {
        let (day, language) = (Amsterdam.local(question.asked).day, card.language)
        let answer = question.isOpen ? Phrase.waits[language] : question.answer
        return "\(day.short(in: language)) \(day.year) · \(question.question) · \(answer)"
    }
}

extension Phrase {
    fileprivate static let waits = Phrase(nl: "wacht op antwoord", en: "waiting for an answer")
}
