import ArgumentParser
import KaderApp
import TerminalUI

/// `kader replay FILE`: what someone typed, typed again.
struct ReplayCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Type a log of kader --log again, and print the screen.",
        discussion: """
            It reads and writes the database that it is given: play a log on a copy or a demo. Language, \
            size and on a demo also the time are those in the log, unless an option says otherwise. \
            If your own keys differ from those in the log, what they did is done. For a log of \
            --plain the whole conversation is printed. Macros are such logs too.
            """)

    @OptionGroup var options: Options

    @Argument(help: "The log, or - for standard input.", completion: .file())
    var file: String

    @Option(help: "Columns and rows, such as 120x40, instead of those in the log.")
    var size: Size?

    @Flag(help: "Print the screen after every key, not only after the last.")
    var every = false

    func run(with kader: Dependencies) throws {
        let bytes = try InputFile(file).bytes(upTo: 64 << 20)
        let log = try UnreadableLog.replay(bytes, named: file)
        let head = LogHead(of: String(decoding: bytes, as: UTF8.self))
        let kader = kader.asKept(head, options)
        guard log.lines.isEmpty else { return PlainScreen.replay(log.lines, kader) }
        var rehearsal = Rehearsal(kader, size: size ?? Size(columns: 80, rows: 24))
        for logged in log.events where !rehearsal.app.isOver {
            if case .resize = logged.event, size != nil { continue }
            try play(logged, &rehearsal)
        }
        if !every { Output.write(rehearsal.canvas.text + "\n") }
    }

    /// - Throws: ``StoppedLog`` with the screen shown on which it could not be done.
    private func play(_ logged: LoggedEvent, _ rehearsal: inout Rehearsal) throws {
        guard rehearsal.replay(logged) else {
            if !every { Output.write(rehearsal.canvas.text + "\n") }
            throw StoppedLog(action: logged.action ?? "")
        }
        if every { show(logged, rehearsal) }
    }

    private func show(_ logged: LoggedEvent, _ rehearsal: Rehearsal) {
        var log = EventLog()
        Output.show("» " + (log.text(for: logged) + log.end()).filter { !$0.isNewline })
        Output.write(rehearsal.canvas.text + "\n\n")
    }
}
