public import KaderDomain

/// How actions lie over roles, levels and transitions, in rows to be read.
public struct BalanceWords {
    private let balance: PlanBalance
    private let language: Language

    public init(_ balance: PlanBalance, _ language: Language) {
        self.balance = balance
        self.language = language
    }

    /// `Groningen 2026: 18 actiepunten per rol en niveau`
    static func title(_ balance: PlanBalance, of plans: Phrase) -> Phrase {
        Phrase(
            nl: "\(plans.nl): \(balance.total) actiepunten per rol en niveau",
            en: "\(plans.en): \(balance.total) actions by role and level")
    }

    var lines: [HistoryLine] {
        [
            HistoryLine(
                heading: Self.matrix[language], changes: matrix, narrow: matrixInWords),
            HistoryLine(
                heading: Self.transitions[language],
                changes: PlanTag.all(of: .transition).map(transition)),
            HistoryLine(heading: Self.missing[language], changes: gaps),
        ]
    }

    /// A row for each role, a column for each level, and one of both for those without.
    private var matrix: [String] {
        let head = row(Self.role[language], Self.levels.map(name(ofLevel:)))
        return [head]
            + Self.roles.map { role in
                let counts = Self.levels.map { told(balance.count(role: role, level: $0)) }
                return row(name(ofRole: role), counts)
            }
    }

    /// The same without columns: `dienstverlener: tactisch 1/2, geen niveau 1/3`
    private var matrixInWords: [String] {
        Self.roles.map { role in
            let counts = Self.levels.map { ($0, balance.count(role: role, level: $0)) }
                .filter { $0.1.all > 0 }
            let words = counts.map { "\(name(ofLevel: $0)) \(told($1))" }
            return "\(name(ofRole: role)): " + (words.isEmpty ? "–" : words.joined(separator: ", "))
        }
    }

    private static let levels: [PlanTag?] = PlanTag.all(of: .level) + [nil]
    private static let roles: [PlanTag?] = PlanTag.all(of: .role) + [nil]

    private func name(ofLevel level: PlanTag?) -> String {
        level?.label[language] ?? Self.withoutLevel[language]
    }

    private func name(ofRole role: PlanTag?) -> String {
        role?.label[language] ?? Self.withoutRole[language]
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        let padded = name.padding(to: 21)
        return padded
            + cells.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
    }

    /// `1/3`: done of all; a dash for none.
    private func told(_ count: PlanBalance.Count) -> String {
        count.all == 0 ? "–" : "\(count.done)/\(count.all)"
    }

    private func transition(_ tag: PlanTag) -> String {
        "\(tag.number) \(tag.label[language])".padding(to: 32) + told(balance.count(tag))
    }

    private var gaps: [String] {
        let gaps = balance.gaps.map { $0.told[language] }
        return gaps.isEmpty ? [Self.nothing[language]] : gaps
    }

    private static let matrix = Phrase(
        nl: "Rollen en niveaus (klaar/alle)", en: "Roles and levels (done/all)")
    private static let transitions = Phrase(nl: "Transities", en: "Transitions")
    private static let missing = Phrase(
        nl: "Hiervoor is er nog niets", en: "Nothing yet for these")
    private static let nothing = Phrase(
        nl: "elke rol en elke transitie heeft iets",
        en: "every role and every transition has something")
    private static let role = Phrase(nl: "rol", en: "role")
    private static let withoutRole = Phrase(nl: "zonder rol", en: "without a role")
    private static let withoutLevel = Phrase(nl: "geen niveau", en: "no level")
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
