import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension WaitingCommand {
    /// `kader waiting offer [ID] [--out-of-turn]`
    struct Offer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "offer",
            abstract:
                "Keep the first free slot for whoever is next, or for one person in their turn.")

        @OptionGroup var options: Options

        @Argument(help: "The id on the waiting list; whoever is next if left out.")
        var id: WaitingEntry.ID?

        @Flag(help: "Pass over those who wait longer.")
        var outOfTurn = false

        func run(with kader: Dependencies) throws {
            let line = try kader.store.offer(id, isOutOfTurn: outOfTurn)
            try kader.tell(line.id, Phrase(offered: line))
        }
    }

    /// `kader waiting accept ID`
    struct Accept: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "accept", abstract: "They say yes: what was offered is their appointment.")

        @OptionGroup var options: Options

        @Argument(help: "The id on the waiting list.")
        var id: WaitingEntry.ID

        func run(with kader: Dependencies) throws {
            let line = try kader.store.accept(id)
            try kader.tell(id, Phrase(accepted: line))
        }
    }

    /// `kader waiting decline ID`
    struct Decline: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "decline",
            abstract: "They say no to this slot and keep waiting. It passes to the next.")

        @OptionGroup var options: Options

        @Argument(help: "The id on the waiting list.")
        var id: WaitingEntry.ID

        func run(with kader: Dependencies) throws {
            let next = try kader.store.decline(id)
            try kader.tell(id, Phrase(passedTo: next))
        }
    }

    /// `kader waiting withdraw ID`
    struct Withdraw: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Take somebody off the waiting list.")

        @OptionGroup var options: Options

        @Argument(help: "The id on the waiting list.")
        var id: WaitingEntry.ID

        func run(with kader: Dependencies) throws {
            let next = try kader.store.leaveWaitingList(id)
            try kader.tell(id, Phrase(passedTo: next))
        }
    }

    /// `kader waiting expire`: what `kader upkeep` does.
    struct Expire: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "expire", abstract: "Deal with offers whose time is up.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws { try UpkeepCommand.run(options, kader) }
    }
}
