import ArgumentParser
import KaderApp

/// A command that speaks the language of its options, also when it fails.
protocol SpeakingCommand: ParsableCommand {
    var options: Options { get }
}

/// A command that works with an open database.
protocol KaderCommand: SpeakingCommand {
    func run(with kader: Dependencies) throws
}

extension KaderCommand {
    func run() throws {
        try run(with: options.dependencies())
    }
}
