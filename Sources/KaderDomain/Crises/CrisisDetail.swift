/// A crisis with what a list tells of it.
public struct CrisisEntry: Hashable, Identifiable, Sendable {
    public let crisis: Crisis

    /// The name of its employer.
    public let employer: String
    public let steps: Int
    public let openSteps: Int

    /// How many of those should have been done.
    public let overdue: Int

    public var id: Crisis.ID { crisis.id }

    public init(_ crisis: Crisis, employer: String, steps: [CrisisStep], on day: Day) {
        self.crisis = crisis
        self.employer = employer
        self.steps = steps.count
        openSteps = steps.count { $0.state.isOpen }
        overdue = steps.count { $0.isOverdue(on: day) }
    }
}

/// A crisis with its steps.
public struct CrisisDetail: Hashable, Identifiable, Sendable {
    public let entry: CrisisEntry

    /// By day, then in the order in which they were made; each with the name of its owner.
    public let steps: [CrisisLine]

    public var crisis: Crisis { entry.crisis }
    public var id: Crisis.ID { crisis.id }

    public init(_ entry: CrisisEntry, steps: [CrisisLine]) {
        self.entry = entry
        self.steps = steps
    }
}

/// A step as a list tells it.
public struct CrisisLine: Hashable, Identifiable, Sendable {
    public let step: CrisisStep

    /// The name of who does it; blank where nobody was chosen.
    public let owner: String

    public var id: CrisisStep.ID { step.id }

    public init(_ step: CrisisStep, owner: String = "") {
        self.step = step
        self.owner = owner
    }

    /// The person, else the role between brackets, else nothing.
    public var who: Phrase {
        guard owner.isEmpty else { return Phrase(same: owner) }
        return step.role.map { Phrase(nl: "(\($0.label.nl))", en: "(\($0.label.en))") }
            ?? Phrase(same: "")
    }
}

/// A step of an open crisis that is due.
public struct DueCrisisStep: Hashable, Sendable {
    public let line: CrisisLine

    /// The name of the employer.
    public let employer: String

    /// The names of the official to whom the company is routed and of who does steps of its crisis.
    public let team: [String]

    public var step: CrisisStep { line.step }

    public init(_ line: CrisisLine, employer: String, team: [String] = []) {
        self.line = line
        self.employer = employer
        self.team = team
    }

    /// Whether this person has something to do with it: they are to do it, or they are of its team. Where
    /// nobody is to do it, it concerns everybody.
    public func concerns(_ actor: Actor) -> Bool {
        line.owner.isEmpty || ([line.owner] + team).contains(where: actor.isProbably)
    }

    /// Who does it; where nobody is named the role, and that nobody is named.
    public var who: Phrase {
        guard line.owner.isEmpty else { return line.who }
        let role = line.who
        return Phrase(
            nl: [role.nl, "nog niemand genoemd"].filter { !$0.isEmpty }.joined(separator: " "),
            en: [role.en, "nobody named yet"].filter { !$0.isEmpty }.joined(separator: " "))
    }
}
