internal import Foundation
public import KaderDomain
internal import KaderStore
public import TerminalUI

/// The only place where ``App`` changes while a person uses it: the main thread, one message at a
/// time.
///
/// It waits in one `poll` over the keyboard, signals, finished work and the database's folder.
/// Work is done on a thread of its own; input is drained before drawing, and the screen is sent
/// only when it differs (ARCHITECTURE 3).
@MainActor
public final class Runtime {
    private var app: App
    private let terminal: any Terminal
    private var dependencies: Dependencies
    private let mailbox = Mailbox()
    private let sources: EventSources
    private let workers: Workers
    private var shown: Canvas?
    private var drawings: [PaneDrawing] = []
    private var lastKey = ContinuousClock.now
    private var isPauseDue = false
    private var isQuietDue = false
    private var theme = Theme.auto

    /// Whether clicks come to the program.
    private var usesMouse = true
    private var watcher: ChangeWatcher

    private var hasStartedUnseen = false

    /// Whether the screen has a preview of what was selected before.
    private var isPreviewDue = false

    /// Until when a screen that work is about to change is not drawn yet.
    private var grace: ContinuousClock.Instant?

    private var log = EventLog()
    private let writeLog: ((String) -> Void)?

    /// What the first screen shows is being read while the terminal is opened.
    ///
    /// - Parameters:
    ///   - log: takes the text of everything that is typed, as it happens.
    ///   - open: takes the screen. What it throws is thrown; nothing was changed then.
    public init(
        _ dependencies: Dependencies, log: ((String) -> Void)? = nil,
        opening open: () throws -> any Terminal
    ) throws {
        writeLog = log
        self.dependencies = dependencies
        var app = App(dependencies, size: .smallest)
        let sources = try EventSources(watching: dependencies.store.store.path)
        self.sources = sources
        workers = Workers(mailbox: mailbox) { sources.wake() }
        watcher = ChangeWatcher(dependencies)
        for work in app.start { workers.start(work, with: dependencies) }
        do {
            terminal = try open()
        } catch {
            _ = workers.finish(within: .milliseconds(300))  // The program is about to end.
            throw error
        }
        app.size = terminal.size
        app.spellsKeys = terminal.isASCII
        self.app = app
        grace = .now + .milliseconds(Self.patienceForData)
    }

    /// Says something on the status line, as soon as there is one.
    public func say(_ notice: Notice) {
        send(.say(notice))
    }

    /// Runs until the person leaves or the terminal goes away. Drafts are kept in both cases.
    ///
    /// - Returns: what could not be kept, to be said when the screen is gone; nil where all was.
    public func run() -> Phrase? {
        followTheme()
        writeLog?(EventLog.head(size: terminal.size))
        while !app.isOver {
            if canPlayOn { send(.playOn) }
            if let next = app.successor { handOver(to: next) }
            draw()
            startUnseen()
            let ready = sources.wait(milliseconds: patience)
            receive(ready)
        }
        return finish()
    }

    /// Begins anew for another person, on the same screen. What the one before was typing is a draft by
    /// then; what still comes for them is not shown.
    private func handOver(to next: Actor) {
        _ = workers.finish(within: .seconds(10))
        _ = mailbox.takeAll()
        dependencies = dependencies.handed(to: next)
        app = App(dependencies, size: app.size)
        app.curtain = nil
        (shown, drawings, hasStartedUnseen, grace) = (nil, [], false, nil)
        watcher = ChangeWatcher(dependencies)
        followTheme()
        start(app.start)
    }

    /// Waits for the work that is left, but not without end: another program may hold the file.
    private func finish() -> Phrase? {
        writeLog?(log.end())
        app.notice = nil
        app.saving.stopAll()
        if !workers.finish(within: .milliseconds(300)) {
            send(.say(Notice(.saving)))
            show(app.canvas())
            guard workers.finish(within: .seconds(10)) else {
                return app.behind.isEmpty ? .notKept : .notFinished
            }
            app.notice = nil
        }
        for message in mailbox.takeAll() { _ = app.update(message) }
        return app.notice.flatMap { $0.tone == .refusal ? $0.phrase : nil }
    }

    private func receive(_ ready: EventSources.Ready) {
        for signal in ready.signals { receive(signal: signal) }
        while let event = terminal.nextEvent() {
            lastKey = .now
            (isPauseDue, isQuietDue) = (true, true)
            hear(event)
        }
        if ready.isHungUp { send(.hangUp) }
        if ready.hasFileChanged { watcher.noticed() }
        if watcher.isDue { start([watcher.look()]) }
        for message in mailbox.takeAll() { send(message) }
        tick()
        tickQuiet()
    }

    private func receive(signal: Int32) {
        switch signal {
        case SIGWINCH: hear(.resize(terminal.resized()))
        default: send(.hangUp)
        }
    }

    private func hear(_ event: InputEvent) {
        writeLog?(log.text(for: app.isProtecting ? LoggedEvent(event.masked) : app.logged(event)))
        send(.event(event))
    }

    /// Whether the next key of a macro finds the screen as it will stay.
    private var canPlayOn: Bool { app.isPlaying && workers.isIdle && mailbox.isEmpty }

    private func tick() {
        let now = dependencies.store.now
        if now != app.now { send(.minute(now)) }
        guard isPauseDue, ContinuousClock.now - lastKey >= .milliseconds(Self.pause) else { return }
        isPauseDue = false
        send(.pause)
    }

    private func tickQuiet() {
        let since = ContinuousClock.now - lastKey
        guard isQuietDue, since >= .milliseconds(Self.quiet) else { return }
        isQuietDue = false
        send(.quiet)
    }

    /// How long nothing is typed before drafts are kept.
    private static let pause = 400

    /// How long a key is not down for certain: terminals repeat a key that is held after 250 to 660 ms, and
    /// then some thirty times a second.
    private static let quiet = 700

    /// Until the next minute, or sooner where something is due.
    private var patience: Int {
        if canPlayOn { return 0 }
        let minute = 60_000 - Int(Date().timeIntervalSince1970 * 1000) % 60_000 + 5
        let due = watcher.millisecondsUntilDue ?? .max
        return min(minute, pauseLeft, quietLeft, previewLeft, graceLeft, sources.longestWait, due)
    }

    private var graceLeft: Int { grace == nil ? .max : Self.patienceForData }

    private var quietLeft: Int { isQuietDue ? left(of: Self.quiet) : .max }
    private var pauseLeft: Int { isPauseDue ? left(of: Self.pause) : .max }
    private var previewLeft: Int { isPreviewDue ? left(of: Self.patienceForPreview) : .max }

    /// The milliseconds until so many are past since the last key.
    private func left(of milliseconds: Int) -> Int {
        let left = .milliseconds(milliseconds) - (ContinuousClock.now - lastKey)
        return max(0, Int(left / .milliseconds(1))) + 1
    }

    private func send(_ message: AppMessage) {
        start(app.update(message))
        followTheme()
        if let text = app.takeCopied(), !terminal.copy(text) { app.refuseCopying() }
        guard app.mouse.isFree == usesMouse else { return }
        usesMouse.toggle()
        terminal.useMouse(usesMouse)
    }

    /// The screen is sent again where the person sees another theme.
    private func followTheme() {
        guard app.shownTheme != theme else { return }
        theme = app.shownTheme
        terminal.use(theme)
        shown = nil
    }

    private func start(_ works: [Work]) {
        guard !works.isEmpty else { return }
        grace = grace ?? .now + .milliseconds(Self.patienceForData)
        for work in works { workers.start(work, with: dependencies) }
    }

    /// Once the first screen stands: what is not seen yet must not keep it waiting.
    private func startUnseen() {
        guard !hasStartedUnseen, shown != nil else { return }
        hasStartedUnseen = true
        start(app.startUnseen)
    }

    /// How long a screen waits for data that is being read, in milliseconds: less than anyone
    /// sees, and mostly enough to draw once instead of twice.
    private static let patienceForData = 30

    private func draw() {
        if workers.isIdle || grace.map({ $0 <= .now }) ?? true { grace = nil }
        guard grace == nil else { return }
        var canvas = app.canvas(reusing: &drawings)
        let isGoing = ContinuousClock.now - lastKey < .milliseconds(Self.patienceForPreview)
        isPreviewDue = isGoing && shown.map { canvas.keepPreviews(of: $0) } ?? false
        show(canvas)
    }

    /// How long no key comes before the preview beside a list follows the selection, in
    /// milliseconds: while a key is held down, only the list moves, which is half the bytes.
    private static let patienceForPreview = 80

    private func show(_ canvas: Canvas) {
        guard canvas != shown else { return }
        terminal.show(canvas)
        shown = canvas
    }
}

extension Phrase {
    fileprivate static let saving = Phrase(
        nl: "Even geduld: er wordt nog bewaard…", en: "One moment: still saving…")
    fileprivate static let notFinished = Phrase(
        nl: "Er liep nog iets toen je wegging. Kijk de volgende keer na of het er staat.",
        en: "Something was still running when you left. Next time, check that it is there.")
    fileprivate static let notKept = Phrase(
        nl:
            "Niet alles is bewaard: een ander programma houdt het bestand bezet. Kijk na wat je het laatst deed.",
        en:
            "Not everything was saved: another program is using the file. Check what you did last.")
}
