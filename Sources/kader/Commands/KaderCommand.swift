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
    /// Whether a timer of the machine may do it, under the account that owns the file.
    var isUpkeep: Bool { get }

    func run(with kader: Dependencies) throws
}

extension KaderCommand {
    var isUpkeep: Bool { false }

    func run() throws {
        let kader = try options.dependencies(isUpkeep: isUpkeep)
        let before = try kader.store.latestChange()
        try run(with: kader)
        for line in try kader.numberWarnings(after: before) { Output.tell(line) }
        let unreadable = kader.store.takeUnreadable()
        if !unreadable.isEmpty { Output.tell(Phrase(unreadable: unreadable)[kader.language]) }
    }
}
