internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// What they are besides, outside the union; former hats are muted (S3).
    static let hats = PersonSection(Phrase(nl: "Dubbele petten", en: "Other hats")) { card in
        card.person.hats.map { hat in
            let period = hat.conflict.period
            let parts = [hat.words, period.phrase(on: card.today)?[card.language] ?? ""]
            return .text(
                parts.filter { !$0.isEmpty }.joined(separator: " · "),
                role: Tense(of: period, on: card.today) == .past ? .muted : .plain)
        }
    }
}
