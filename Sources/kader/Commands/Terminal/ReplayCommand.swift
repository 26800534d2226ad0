import ArgumentParser
import KaderApp
import TerminalUI

/// `kader replay FILE`: what someone typed, typed again.
struct ReplayCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Type a log of kader --log again, and print the screen.",
        discussion: """
            It reads and writes the database that it is given: play a log on a copy or a demo. Language, \
            size and on a demo also the time are those in the log, where no option says otherwise. \
            Macros are such logs too.
            """)

    @OptionGroup var options: Options

    @Argument(help: "The log, or - for standard input.", completion: .file())
    var file: String

    @Option(help: "Columns and rows, as 120x40, instead of those in the log.")
    var size: Size?

    @Flag(help: "Print the screen after every key, not only after the last.")
    var every = false

    func run(with kader: Dependencies) throws {
        let bytes = try InputFile(file).bytes(upTo: 64 << 20)
        let events = try UnreadableLog.replay(bytes, named: file)
        let head = LogHead(of: String(decoding: bytes, as: UTF8.self))
        var rehearsal = Rehearsal(
            kader.asKept(head, options), size: size ?? Size(columns: 80, rows: 24))
        for event in events where !rehearsal.app.isOver {
            if case .resize = event, size != nil { continue }
            rehearsal.send(.event(event))
            if every { show(event, rehearsal) }
        }
        if !every { Output.write(rehearsal.canvas.text + "\n") }
    }

    private func show(_ event: InputEvent, _ rehearsal: Rehearsal) {
        var log = EventLog()
        Output.show("» " + (log.text(for: event) + log.end()).filter { !$0.isNewline })
        Output.write(rehearsal.canvas.text + "\n\n")
    }
}
