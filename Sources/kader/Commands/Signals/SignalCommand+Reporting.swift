import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension SignalCommand {
    /// `kader signal report ID [--to ID]`: to the official of the employer, who accompanies the
    /// network there, or the policy department.
    struct Report: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "report", abstract: "Report it to whoever it goes to; prints the report.",
            discussion: "To the employer's official, the network's, or the policy department.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        @Option(help: "The id of somebody else, or none for the policy department.")
        var to: OrNone<Contact.ID>?

        func run(with kader: Dependencies) throws {
            let route = to.map { $0.value.map { SignalRoute.official($0) } ?? .policy }
            try kader.require(.contact, to?.value)
            try kader.store.report(id, to: route)
            let entry = try kader.store.signal(id)
            try SignalCommand.tell(entry.signal, for: .union, kader)
            let whom = entry.reportedTo?[kader.language] ?? ""
            Output.tell(
                Phrase(nl: "Gemeld aan \(whom).", en: "Reported to \(whom).")[kader.language])
        }
    }

    /// `kader signal text ID [--for outside]`
    struct Text: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "text", abstract: "The report as text: counts, period, problem, no names.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        @Option(name: .customLong("for"), help: "Who reads it: small numbers are left out.")
        var audience = SignalAudience.union

        func run(with kader: Dependencies) throws {
            try SignalCommand.tell(kader.store.signal(id).signal, for: audience, kader)
        }
    }

    /// `kader signal answer ID --answer TEXT`
    struct Answer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Write down what came back, for whoever raised it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        @Option(help: "What was answered.")
        var answer: String

        func run(with kader: Dependencies) throws {
            try kader.store.answer(id, with: answer)
            try kader.tellSaved(id)
            let (entry, me) = (try kader.store.signal(id), kader.store.actor)
            let reporter = entry.reporter
            guard !reporter.isEmpty, entry.signal.reporter != .actor(me) else { return }
            Output.tell(
                Phrase(
                    nl: "Laat het \(reporter) weten: die bracht het in.",
                    en: "Tell \(reporter), who raised it.")[kader.language])
        }
    }

    private static func tell(
        _ signal: Signal, for audience: SignalAudience, _ kader: Dependencies
    ) throws {
        let names = try kader.signalNames()
        for line in signal.reportText(names, for: audience) { Output.show(line[kader.language]) }
    }
}
