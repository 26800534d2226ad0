import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// The visit that a step is for.
struct VisitArgument: ParsableArguments {
    @Argument(help: "The id of the walk-in or the appointment: see kader queue list.")
    var id: Identifier<Visit>

    /// A walk-in of this id, or else the appointment.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    func take(
        _ step: DeskStep, with consulent: Contact.ID? = nil, _ kader: Dependencies
    ) throws {
        let visit = try kader.store.take(step, try visit(kader), with: consulent)
        let (name, state) = (visit.name, visit.state.label)
        let who = name.isEmpty ? "#\(visit.walkIn?.number ?? 0)" : name
        try kader.tell(id, Phrase(nl: "\(who): \(state.nl).", en: "\(who): \(state.en)."))
    }

    private func visit(_ kader: Dependencies) throws -> Visit.ID {
        do {
            return try kader.store.visit(.walkIn(WalkIn.ID(id.uuid))).id
        } catch StoreError.notFound {
            return try kader.store.visit(.appointment(Appointment.ID(id.uuid))).id
        }
    }
}

extension QueueCommand {
    /// `kader queue arrive ID`
    struct Arrive: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "arrive", abstract: "They are here, and wait.")

        @OptionGroup var options: Options
        @OptionGroup var visit: VisitArgument

        func run(with kader: Dependencies) throws { try visit.take(.arrive, kader) }
    }

    /// `kader queue call ID [--consulent ID]`
    struct Call: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "call", abstract: "It is their turn.")

        @OptionGroup var options: Options
        @OptionGroup var visit: VisitArgument

        @Option(help: "Who helps a walk-in, by the id of the person.")
        var consulent: Contact.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, consulent)
            try visit.take(.call, with: consulent, kader)
        }
    }

    /// `kader queue park ID`
    struct Park: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "park", abstract: "They are away for a moment.")

        @OptionGroup var options: Options
        @OptionGroup var visit: VisitArgument

        func run(with kader: Dependencies) throws { try visit.take(.park, kader) }
    }

    /// `kader queue leave ID`
    struct Leave: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "leave", abstract: "They went home before their turn.")

        @OptionGroup var options: Options
        @OptionGroup var visit: VisitArgument

        func run(with kader: Dependencies) throws { try visit.take(.leave, kader) }
    }

    /// `kader queue finish ID`
    struct Finish: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "finish", abstract: "They were helped.")

        @OptionGroup var options: Options
        @OptionGroup var visit: VisitArgument

        func run(with kader: Dependencies) throws { try visit.take(.finish, kader) }
    }
}
