internal import Foundation
internal import KaderDomain
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
    private let dependencies: Dependencies
    private let resized: () -> Size
    private let mailbox = Mailbox()
    private let sources: EventSources
    private let workers: Workers
    private var shown: Canvas?
    private var lastKey = ContinuousClock.now
    private var isPauseDue = false
    private var watcher: ChangeWatcher

    /// Until when a screen that work is about to change is not drawn yet.
    private var grace: ContinuousClock.Instant?

    /// - Parameter resized: asks the terminal for its size after it said that it changed.
    public init(
        _ dependencies: Dependencies, terminal: any Terminal, resized: @escaping () -> Size
    ) throws {
        self.dependencies = dependencies
        self.terminal = terminal
        self.resized = resized
        app = App(dependencies, size: terminal.size)
        let sources = try EventSources(watching: dependencies.store.store.path)
        self.sources = sources
        workers = Workers(mailbox: mailbox) { sources.wake() }
        watcher = ChangeWatcher(dependencies)
    }

    /// Says something on the status line, as soon as there is one.
    public func say(_ notice: Notice) {
        send(.say(notice))
    }

    /// Runs until the person leaves or the terminal goes away. Drafts are kept in both cases.
    public func run() {
        start(app.start)
        while !app.isOver {
            draw()
            let ready = sources.wait(milliseconds: patience)
            receive(ready)
        }
        workers.finish()
        for message in mailbox.takeAll() { _ = app.update(message) }
    }

    private func receive(_ ready: EventSources.Ready) {
        for signal in ready.signals { receive(signal: signal) }
        while let event = terminal.nextEvent() {
            lastKey = .now
            isPauseDue = true
            send(.event(event))
        }
        if ready.isHungUp { send(.hangUp) }
        if ready.hasFileChanged { watcher.noticed() }
        if watcher.isDue { start([watcher.look()]) }
        for message in mailbox.takeAll() { send(message) }
        tick()
    }

    private func receive(signal: Int32) {
        switch signal {
        case SIGWINCH: send(.event(.resize(resized())))
        default: send(.hangUp)
        }
    }

    private func tick() {
        let now = dependencies.store.now
        if now != app.now { send(.minute(now)) }
        guard isPauseDue, ContinuousClock.now - lastKey >= .milliseconds(Self.pause) else { return }
        isPauseDue = false
        send(.pause)
    }

    /// How long nothing is typed before drafts are kept.
    private static let pause = 400

    /// Until the next minute, or sooner where something is due.
    private var patience: Int {
        let seconds = 60 - Int(Date().timeIntervalSince1970) % 60
        let wait = seconds * 1000 + 5
        return [wait, watcher.millisecondsUntilDue, pauseLeft, graceLeft].compactMap(\.self).min()
            ?? wait
    }

    private var graceLeft: Int? { grace == nil ? nil : Self.patienceForData }

    private var pauseLeft: Int? { isPauseDue ? Self.pause : nil }

    private func send(_ message: AppMessage) {
        start(app.update(message))
    }

    private func start(_ works: [Work]) {
        guard !works.isEmpty else { return }
        grace = grace ?? .now + .milliseconds(Self.patienceForData)
        for work in works { workers.start(work, with: dependencies) }
    }

    /// How long a screen waits for data that is being read, in milliseconds: less than anyone
    /// sees, and mostly enough to draw once instead of twice.
    private static let patienceForData = 30

    private func draw() {
        if workers.isIdle || grace.map({ $0 <= .now }) ?? true { grace = nil }
        guard grace == nil else { return }
        let canvas = app.canvas()
        guard canvas != shown else { return }
        terminal.show(canvas)
        shown = canvas
    }
}
