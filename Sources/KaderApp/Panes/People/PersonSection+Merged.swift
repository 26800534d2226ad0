internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// Under which other names the file had them, before they were merged.
    static let merged = PersonSection(Phrase(nl: "Ook bekend als", en: "Also known as")) { card in
        card.person.parts.map { part in
            .text(
                [part.name.description, part.town, part.phone, part.memberNumber]
                    .filter { !$0.isEmpty }.joined(separator: " · "), role: .muted)
        }
    }
}
