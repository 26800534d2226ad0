import ArgumentParser
import KaderDomain
import KaderReference

/// A command that shows reference tables, and so needs no database.
protocol ReferenceCommand: SpeakingCommand {
    func run(with reference: Reference) throws
}

extension ReferenceCommand {
    func run() throws {
        try run(with: Reference.embedded())
    }

    /// Explains the `?` where one was shown.
    func tellUncertain(_ certainties: [Certainty]) {
        guard !options.json, certainties.contains(where: { !$0.isCertain }) else { return }
        Output.tell(Phrase.uncertain[options.spoken])
    }
}

extension Certainty {
    /// The fact, with `?` behind it where it is not certain; `?` alone where it is not known.
    func marked(_ fact: String) -> String {
        guard !isCertain else { return fact }
        return fact.isEmpty ? "?" : fact + " ?"
    }
}
