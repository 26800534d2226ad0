/// What is to be done in a crisis: the standard steps, and what an administrator changed or added.
public struct Playbooks: Hashable, Sendable {
    /// By playbook, then by day; those that no crisis gets any more too.
    public let all: [PlaybookStep]

    /// - Parameter own: what somebody changed or added, each code once.
    public init(_ standard: [PlaybookStep], own: [PlaybookStep] = []) {
        var steps = Dictionary(standard.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        for step in own { steps[step.code] = step }
        all = steps.values.sorted { $0.isBefore($1) }
    }

    /// The codes of the playbooks that have steps, the one of a bankruptcy first.
    public var codes: [String] {
        let codes = Set(all.filter(\.isActive).map(\.playbook)).sorted()
        return codes.filter { $0 == PlaybookStep.bankruptcy }
            + codes.filter { $0 != PlaybookStep.bankruptcy }
    }

    /// Those that somebody added: not one of these that come with the program.
    public func own(over standard: [PlaybookStep]) -> [PlaybookStep] {
        let codes = Set(standard.map(\.code))
        return all.filter { !codes.contains($0.code) }
    }

    public subscript(code: String) -> PlaybookStep? { all.first { $0.code == code } }

    /// The steps that a crisis gets that starts by this playbook, by day.
    public func steps(of playbook: String) -> [PlaybookStep] {
        all.filter { $0.playbook == playbook && $0.isActive }
    }

    /// What a playbook is called: its code where it is one's own.
    public static func label(_ playbook: String) -> Phrase {
        playbook == PlaybookStep.bankruptcy
            ? Phrase(nl: "faillissement", en: "bankruptcy") : Phrase(same: playbook)
    }
}

extension Playbooks {
    /// The steps of a crisis with their days counted from its start, in the words of a language.
    ///
    /// - Parameters:
    ///   - owners: who does what their role does; nobody yet where it is left out.
    ///   - newId: an identity for each.
    public func steps(
        of crisis: Crisis, owners: [CrisisRole: Contact.ID] = [:], in language: Language,
        newId: () -> CrisisStep.ID
    ) throws(CrisisError) -> [CrisisStep] {
        var made: [CrisisStep] = []
        for step in steps(of: crisis.playbook) {
            made.append(
                try CrisisStep(
                    id: newId(), crisis: crisis.id, step.title[language],
                    due: crisis.began + step.days, role: step.role,
                    owner: step.role.flatMap { owners[$0] }))
        }
        return made
    }
}
