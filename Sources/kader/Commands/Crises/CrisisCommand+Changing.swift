import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

extension CrisisCommand {
    /// `kader crisis start --employer ID [--on 2026-11-24] [--owner consulent=ID]`
    struct Start: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: "Begin with an employer; prints the id of the crisis.",
            discussion: "Its steps get days counted from the start.")

        @OptionGroup var options: Options

        @Option(help: "The id of the employer.")
        var employer: Employer.ID

        @Option(help: "The day from which steps are counted; today if left out.")
        var on: Day?

        @Option(help: "The code of a playbook.")
        var playbook = PlaybookStep.bankruptcy

        @Option(help: "What is going on, in a sentence.")
        var note = ""

        @Option(
            name: .customLong("owner"),
            help: "Who does what: a role, = and the id of a person. Repeat for more.")
        var owners: [RoleOwner] = []

        func run(with kader: Dependencies) throws {
            try kader.require(.employer, employer)
            try kader.require(.contact, owners.map(\.contact))
            let playbooks = try kader.playbooks()
            guard playbooks.codes.contains(playbook) else {
                throw CrisisError.unknownPlaybook(playbook)
            }
            let crisis = try Crisis(
                id: kader.newId(), employer: employer, playbook: playbook,
                began: on ?? kader.store.now.day, note: note)
            let chosen = Dictionary(
                owners.map { ($0.role, $0.contact) }, uniquingKeysWith: { $1 })
            let steps = try playbooks.steps(of: crisis, owners: chosen, in: kader.language) {
                kader.newId()
            }
            try kader.store.start(crisis, with: steps)
            try kader.tellSaved(crisis.id)
        }
    }

    /// `kader crisis close ID --result TEXT [--leave-steps]`
    struct Close: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Close a crisis, with what came of it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the crisis.")
        var id: Crisis.ID

        @Option(help: "What came of it, and how people look back.")
        var result: String

        @Flag(help: "Steps that still have to be done may stay so.")
        var leaveSteps = false

        func run(with kader: Dependencies) throws {
            try kader.store.close(id, with: result, leavingSteps: leaveSteps)
            try kader.tellSaved(id)
        }
    }

    /// `kader crisis reopen ID`
    struct Reopen: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Go on with one that was closed.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the crisis.")
        var id: Crisis.ID

        func run(with kader: Dependencies) throws {
            try kader.store.reopen(id)
            try kader.tellSaved(id)
        }
    }
}

/// Who does what a role does in a crisis: `consulent=<id>`.
struct RoleOwner: ExpressibleByArgument {
    let role: CrisisRole
    let contact: Contact.ID

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let role = CrisisRole(rawValue: parts[0]),
            let contact = Contact.ID(parts[1])
        else { return nil }
        self.role = role
        self.contact = contact
    }
}

extension Dependencies {
    /// The steps of the reference tables, with what an administrator changed.
    func playbooks() throws -> Playbooks {
        try store.playbooks(over: reference.playbookSteps)
    }
}
