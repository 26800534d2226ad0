internal import KaderDomain
public import TerminalUI

/// The program without a clock or threads: keys go in, work is done at once, and the screen comes
/// out. What `kader screen` and the walkthroughs of the tests run.
public struct Rehearsal {
    public private(set) var app: App
    private let dependencies: Dependencies

    /// Starts the program and lets everything be read.
    public init(_ dependencies: Dependencies, size: Size = Size(columns: 80, rows: 24)) {
        self.dependencies = dependencies
        app = App(dependencies, size: size)
        perform(app.start + app.startUnseen)
    }

    /// What is on the screen.
    public var canvas: Canvas { app.canvas() }

    /// Presses keys one by one; after each, everything that follows from it has happened.
    public mutating func press(_ keys: [Key]) {
        for key in keys where !app.isOver { send(.event(.key(key))) }
    }

    public mutating func send(_ message: AppMessage) {
        perform(app.update(message))
        while app.isPlaying { perform(app.update(.playOn)) }
    }

    /// Does again what was logged.
    ///
    /// - Returns: whether it could be done; nothing was where it could not.
    public mutating func replay(_ logged: LoggedEvent) -> Bool {
        guard let event = app.event(doing: logged) else { return false }
        send(.event(event))
        return true
    }

    /// Changes the program from outside, and does what follows from it.
    mutating func perform(_ change: (inout App) -> [Work]) {
        perform(change(&app))
    }

    private mutating func perform(_ works: [Work]) {
        var waiting = works[...]
        while let work = waiting.popFirst() {
            for message in Self.messages(of: work, dependencies) {
                waiting += app.update(message)
            }
        }
    }

    private static func messages(of work: Work, _ dependencies: Dependencies) -> [AppMessage] {
        let messages = Mailbox()
        work.run(dependencies) { messages.put($0) }
        return messages.takeAll()
    }
}
