import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

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
        let kader = try options.dependencies()
        let before = try kader.store.latestChange()
        try run(with: kader)
        for line in try kader.numberWarnings(after: before) { Output.tell(line) }
        let unreadable = kader.store.takeUnreadable()
        if !unreadable.isEmpty { Output.tell(Phrase(unreadable: unreadable)[kader.language]) }
    }
}
