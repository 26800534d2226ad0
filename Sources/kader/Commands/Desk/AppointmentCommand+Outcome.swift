import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension AppointmentCommand {
    /// `kader appointment outcome ID attended|no-show|late-cancel`
    struct Outcome: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "outcome", abstract: "Say how an appointment went.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Appointment.ID

        @Argument(help: "attended, no-show or late-cancel.")
        var outcome: Result

        /// How an appointment can have gone.
        enum Result: String, CaseIterable, ExpressibleByArgument {
            case attended
            case noShow = "no-show"
            case lateCancel = "late-cancel"

            var step: DeskStep {
                switch self {
                case .attended: .finish
                case .noShow: .noShow
                case .lateCancel: .lateCancel
                }
            }
        }

        func run(with kader: Dependencies) throws {
            let visit = try kader.store.take(outcome.step, .appointment(id))
            let (name, state) = (visit.name, visit.state.label)
            try kader.tell(id, Phrase(nl: "\(name): \(state.nl).", en: "\(name): \(state.en)."))
        }
    }
}
