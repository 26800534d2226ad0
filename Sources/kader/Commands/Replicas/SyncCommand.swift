import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore
import KaderSync

/// `kader sync REMOTE`: brings what was done here there, and what was done there here.
struct SyncCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Exchange changes with a folder or another machine; nothing is overwritten.")

    @OptionGroup var options: Options

    @Argument(help: "A folder, ssh://user@host[:port][/path], or a name from kader remote add.")
    var remote: String?

    @Flag(help: "Be the other end, over standard input and output.")
    var stdio = false

    @Flag(help: "Say what would be sent; exchange nothing.")
    var dryRun = false

    func validate() throws {
        guard stdio != (remote != nil) else {
            throw ValidationError("Say what to sync with: a folder, an address or a name.")
        }
    }

    func run(with kader: Dependencies) throws {
        guard let remote else { return try answer(kader) }
        let identity = try Identity(kader.store, named: Machine.name)
        let place = try RemotePlace(try kader.store.place(named: remote))
        let progress = ProgressLine(kader.language)
        if !dryRun { try kader.store.noteSync() }
        let receipt =
            dryRun ? try place.foretell(identity) : try place.sync(identity, goesOn: progress.tell)
        progress.clear()
        if !dryRun { try kader.store.note(receipt) }
        if options.json { return Output.write(receipt.json.description + "\n") }
        for line in ReceiptWords.lines(receipt, in: kader.language) {
            Output.write(line.harmless + "\n")
        }
    }

    /// Who may not have all of it may still bring home the laptop of the bus (S6).
    private func answer(_ kader: Dependencies) throws {
        let isForBus = try !kader.store.may(.sync) && kader.store.may(.writeBus)
        let store = isForBus ? kader.store.store.as(.upkeep) : kader.store
        let identity = try Identity(store, named: Machine.name)
        try kader.store.noteSync()
        try kader.store.note(
            try Talk(identity, input: 0, output: 1).answer(isForBus: isForBus))
    }
}

extension Receipt {
    var json: JSON {
        [
            "sent": .whole(sent), "received": .whole(received), "parked": .whole(parked),
            "held": .whole(held), "clashes": .whole(clashes), "newClashes": .whole(newClashes),
            "onlyHere": .whole(onlyHere), "met": .texts(met),
            "strangers": .texts(strangers),
            "asides": .texts(asides.map(\.name)), "isCutShort": .truth(isCutShort),
        ]
    }
}
