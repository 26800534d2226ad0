extension DeadlineTerm {
    /// The terms in which every word typed begins a word of the code, a label or another name: `vso`,
    /// `bezwaar`, `transitie`. All of them where nothing is typed.
    public static func matching(_ typed: String) -> [DeadlineTerm] {
        let wanted = words(typed)
        return allCases.filter { term in
            let known = words(
                ([term.rawValue, term.label.nl, term.label.en] + term.otherNames)
                    .joined(separator: " "))
            return wanted.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
        }
    }

    /// By what else people call it.
    private var otherNames: [String] {
        switch self {
        case .reflection, .longReflection: ["vso", "herroepen", "settlement"]
        case .dismissal: ["opzegging", "kantonrechter"]
        case .transitionPayment: ["ontslagvergoeding", "severance"]
        case .objection: ["beschikking", "besluit", "uwv"]
        }
    }

    private static func words(_ text: String) -> [String] {
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension DeadlineTerm.Span {
    /// "42 dagen", "2 maanden".
    public var label: Phrase {
        switch self {
        case .days(1): Phrase(nl: "1 dag", en: "1 day")
        case .days(let count): Phrase(nl: "\(count) dagen", en: "\(count) days")
        case .months(1): Phrase(nl: "1 maand", en: "1 month")
        case .months(let count): Phrase(nl: "\(count) maanden", en: "\(count) months")
        }
    }
}
