internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// What is being done for them, and what was; that there is one is told to everyone, what is in it
    /// only to those whom it names.
    static let dossiers = PersonSection(Phrase(nl: "Dossiers", en: "Dossiers")) { card in
        card.person.dossiers.map { summary in
            let isOverdue = summary.dossier.isOpen && summary.dossier.isDue(by: card.today - 1)
            let parts = [summary.title[card.language], summary.told(card.language)]
            return .text(
                parts.filter { !$0.isEmpty }.joined(separator: " · "),
                role: isOverdue ? .warning : summary.dossier.isOpen ? .plain : .muted)
        }
    }
}
