import ArgumentParser
import CursesTerminal
import KaderApp
import KaderDomain
import KaderStore
import TerminalUI

/// `kader` alone: the terminal program.
struct Panes: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "panes", abstract: "Open the terminal program; the same as kader alone.")

    @OptionGroup var options: Options

    @Option(
        help: "auto, light, dark, high-contrast or mono. [KADER_THEME, else what you chose]")
    var theme: Theme?

    @Flag(help: "Print numbered lines and read what is typed: for screen readers and pipes.")
    var plain = false

    @Option(
        help: """
            Write all that is typed to this new file, as it happens, for kader replay. Note: it \
            holds everything that you type, also about people.
            """,
        completion: .file())
    var log: String?

    /// The same without argument-parser.
    static func run(in surroundings: Surroundings) throws {
        if let first = try FirstStart(in: surroundings) {
            return try first.ask().map { try show($0, nil, log: nil) } ?? ()
        }
        Warming.begin()
        try show(surroundings.dependencies(), nil, log: nil)
    }

    func run(with kader: Dependencies) throws {
        let file = try log.map { try LogFile($0) }
        file?.add(LogHead(language: kader.language, now: kader.store.now).line)
        if plain, try kader.store.deskLock() != nil { throw PINFault.notInLines }
        if plain { return PlainScreen.run(kader.set(theme, SettingsFile()), log: file) }
        try Self.show(kader, theme, log: file)
    }

    /// On a terminal that can only print, as lines.
    private static func show(_ kader: Dependencies, _ theme: Theme?, log: LogFile?) throws {
        let file = SettingsFile()
        let settings = file.content
        var kader = Session.current == nil ? kader.set(theme, file, settings) : kader
        if Session.current == nil {
            kader.store.way = .desk
            kader.deskLock = try kader.store.deskLock()
        }
        if PlainScreen.isAllThereIs, kader.deskLock != nil { throw PINFault.notInLines }
        if PlainScreen.isAllThereIs { return PlainScreen.run(kader, log: log) }
        kader.state = Surroundings.state
        kader.papers = Surroundings.papers
        // A log is to be typed again where nothing is offered.
        kader.offersTour = log == nil
        let complaint =
            Session.current == nil ? settings.complaint(about: file.path) : nil
        let missing = try MainActor.assumeIsolated { [kader] in
            try open(kader, log, saying: complaint)
        }
        if kader.stillLetsIn?() == false { throw SessionRefusal.revoked }
        guard let missing else { return }
        Output.tell(missing[kader.language])
        throw ExitCode(ExitStatus.fileTrouble.rawValue)
    }

    /// - Returns: what could not be kept, or nil.
    @MainActor
    private static func open(
        _ kader: Dependencies, _ log: LogFile?, saying complaint: Phrase?
    ) throws -> Phrase? {
        var terminal: CursesTerminal?
        defer { terminal?.close() }
        let runtime = try Runtime(kader, log: log?.add) {
            let opened = try CursesTerminal.open(noColor: false)
            terminal = opened
            return opened
        }
        if let complaint { runtime.say(Notice(complaint, .refusal)) }
        if let notice = terminal?.notice { runtime.say(Notice(Phrase(notice))) }
        return runtime.run()
    }
}

extension Phrase {
    /// What someone should know of their terminal.
    fileprivate init(_ notice: TerminalNotice) {
        switch notice {
        case .unknownTerminal(let wanted, let used):
            self.init(
                nl:
                    "Terminal \(wanted) is hier onbekend; kader doet als \(used).",
                en: "Terminal \(wanted) is unknown here; kader takes it for \(used).")
        case .asciiOnly:
            self.init(
                nl:
                    "Deze terminal is niet op UTF-8 ingesteld: letters met accenten en lijnen zijn vereenvoudigd.",
                en: "This terminal is not set to UTF-8: accented letters and lines are simplified.")
        }
    }

    /// Why the terminal program cannot be shown.
    init(_ failure: TerminalFailure) {
        switch failure {
        case .notATerminal:
            self.init(
                nl:
                    "Niet geopend: hier is geen terminal. `kader --plain` werkt zonder, `kader screen` laat het scherm als tekst zien.",
                en:
                    "Not opened: there is no terminal here. `kader --plain` works without, `kader screen` shows the screen as text."
            )
        case .unknownTerminal(let name):
            self.init(
                nl:
                    "Niet geopend: het soort terminal (TERM=\(name)) is onbekend. Probeer het met TERM=xterm.",
                en: "Not opened: this kind of terminal (TERM=\(name)) is unknown. Try TERM=xterm.")
        }
    }
}
