public import KaderDomain
internal import KaderReference

/// How lines of a plan are written, in tree, detail and forms alike.
extension ActionState {
    /// A mark of three columns, to be told apart without colour.
    var mark: String {
        switch self {
        case .toDo: "[ ]"
        case .doing: "[~]"
        case .done: "[x]"
        case .postponed: "[>]"
        case .dropped: "[-]"
        }
    }
}

extension PlanOwner {
    /// What people call the owner. Blank where it is not known any more.
    func name(
        among names: [PlanOwner: String], _ reference: Reference, in language: Language
    ) -> String {
        switch self {
        case .person, .network: names[self] ?? ""
        case .sector(let code): reference.sector(code)?.name[language] ?? code
        case .campaign(let name): name
        }
    }
}

extension Day {
    /// `di 24 nov`, or `24 nov` where it is to be short; in another year than the plan's
    /// `24 nov 2027`, or `nov 2027`.
    func deadline(in language: Language, planYear: Int, isShort: Bool) -> String {
        let words = short(in: language)
        let date = words.split(separator: " ").dropFirst()
        guard year == planYear else {
            return "\(date.dropFirst(isShort ? 1 : 0).joined(separator: " ")) \(year)"
        }
        return isShort ? date.joined(separator: " ") : words
    }
}

extension String {
    /// The same, with a capital at the start.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Phrase {
    /// `3 te laat`.
    static func overdue(_ count: Int) -> Phrase {
        Phrase(nl: "\(count) te laat", en: "\(count) overdue")
    }
}

extension PlanDetail {
    /// `concept`, `vastgesteld, versie 1`, `concept van versie 2`.
    public var standing: Phrase {
        let label = plan.status.label
        guard version > 0 else { return label }
        return switch plan.status {
        case .adopted:
            Phrase(nl: "\(label.nl), versie \(version)", en: "\(label.en), version \(version)")
        case .draft:
            Phrase(
                nl: "\(label.nl) van versie \(version + 1)",
                en: "\(label.en) of version \(version + 1)")
        }
    }
}
