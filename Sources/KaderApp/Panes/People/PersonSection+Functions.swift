internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// What they are or were in networks (S3).
    static let functions = PersonSection(Phrase(nl: "Functies", en: "Functions")) { card in
        card.person.roles.map { role in
            let parts = [
                role.label[card.language], role.network,
                role.period.phrase(on: card.today)?[card.language] ?? "",
            ]
            return .text(parts.filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }
}
