import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader upkeep`: what would be done when somebody next opens kader; a timer may call it.
struct UpkeepCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "upkeep",
        abstract: "Deal with what has lapsed; prints the ids of those to call now.")

    @OptionGroup var options: Options

    @Flag(help: "Only say when it was last done.")
    var last = false

    var isUpkeep: Bool { true }

    func run(with kader: Dependencies) throws {
        guard last else { return try Self.run(options, kader) }
        let moment = try kader.store.lastUpkeep()
        if options.json {
            let json: JSON = ["lastUpkeep": .text(of: moment?.iso8601)]
            Output.write(json.description + "\n")
        } else {
            Output.show(moment.map { Amsterdam.local($0).description } ?? "-")
        }
    }

    /// - Throws: ``StoreError`` where nothing may be written.
    static func run(_ options: Options, _ kader: Dependencies) throws {
        if let refusal = kader.store.store.refusal { throw refusal }
        let report = try kader.store.upkeep()
        try kader.store.store.as(.upkeep).trimLog()
        if options.json {
            Output.write(report.json.description + "\n")
        } else {
            for line in report.offered { Output.show(line.id.description) }
        }
        Output.tell(Phrase(report)[kader.language])
    }
}
