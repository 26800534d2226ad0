import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ServiceCommand {
    /// `kader service edit loopbaan --minutes 45 --after 15`: what is left out stays.
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change what applies to new appointments of a service.")

        @OptionGroup var options: Options

        @Argument(help: "Which service.")
        var service: Service

        @Option(help: "How long an appointment takes.")
        var minutes: Int?

        @Option(help: "How many consulenten are in it.")
        var consulenten: Int?

        @Option(help: "Minutes kept free before it.")
        var before: Int?

        @Option(help: "Minutes kept free after it.")
        var after: Int?

        @Option(help: "Fewest hours between booking and appointment.")
        var leadHours: Int?

        @Option(help: "Most days ahead; 0 is no limit.")
        var horizonDays: Int?

        @Option(help: "Who it is open to; repeat for more.")
        var openTo: [Standing] = []

        func run(with kader: Dependencies) throws {
            let present = try kader.store.services()[service]
            guard let edited = edited(present) else { throw ValidationError(Self.outOfRange) }
            try kader.store.edit(edited, from: present)
            try kader.tellSaved(edited.id)
        }

        private func edited(_ present: ServiceTerms) -> ServiceTerms? {
            let buffers = Buffers(
                before: before ?? present.buffers.before, after: after ?? present.buffers.after)
            let horizon = horizonDays.map { $0 == 0 ? nil : $0 } ?? present.horizonDays
            return buffers.flatMap { buffers in
                ServiceTerms(
                    service: service, minutes: minutes ?? present.minutes,
                    consulenten: consulenten ?? present.consulenten, buffers: buffers,
                    leadHours: leadHours ?? present.leadHours, horizonDays: horizon,
                    audience: openTo.isEmpty ? present.audience : Set(openTo),
                    card: present.card)
            }
        }

        private static let outOfRange =
            "A number is out of its range, see kader service edit --help."
    }
}
