internal import KaderDomain
internal import TerminalUI

extension PersonSection {
    /// With whom and until when, and the plan of approach of the one that goes on (S49).
    static let trajectories = PersonSection(
        Phrase(nl: "Traject", en: "Trajectory")
    ) { card in
        card.person.trajectories.flatMap { entry in
            entry.trajectory.isActive ? plan(entry, card) : ended(entry, card.language)
        }
    }

    private static func plan(_ entry: TrajectoryEntry, _ card: PersonCard) -> [DetailRow] {
        let near =
            entry.isEnding(on: card.today)
            ? " · " + Phrase(nl: "loopt af", en: "ends soon")[card.language] : ""
        let lines: [DetailRow] = entry.items.map {
            .text("  " + line($0, card), role: role(of: $0))
        }
        return [.text(entry.line[card.language] + near)] + lines
    }

    private static func ended(_ entry: TrajectoryEntry, _ language: Language) -> [DetailRow] {
        let (day, words) = (entry.trajectory.closing?.day, entry.trajectory.closing?.words ?? "")
        let parts = [
            day.map { "\($0.short(in: language)) \($0.year)" } ?? "", entry.line[language], words,
        ]
        return [.text(parts.filter { !$0.isEmpty }.joined(separator: " · "), role: .muted)]
    }

    private static func line(_ item: TrajectoryItem, _ card: PersonCard) -> String {
        let isLate = item.progress == .open && (item.day.map { $0 < card.today } ?? false)
        let parts = [
            "\(item.kind.label[card.language]): \(item.text)",
            item.day?.short(in: card.language) ?? "",
            isLate ? Phrase(nl: "te laat", en: "late")[card.language] : "",
            item.kind == .extension || item.progress == .open
                ? "" : item.progress.label[card.language],
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private static func role(of item: TrajectoryItem) -> Role {
        item.progress == .open ? .plain : .muted
    }
}
