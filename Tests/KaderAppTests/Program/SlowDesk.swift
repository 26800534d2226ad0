import Dispatch
import Foundation
import KaderDomain
import TerminalUI

@testable import KaderApp

/// The program on a machine that is slow: what is to be done outside waits until the test lets it.
struct SlowDesk {
    private(set) var app: App
    private let dependencies: Dependencies
    private var waiting: [Work] = []

    /// Opens on the demo desk, with everything read.
    init(_ dependencies: Dependencies) {
        self.dependencies = dependencies
        app = App(dependencies, size: Size(columns: 80, rows: 24))
        waiting = app.start
        finish()
    }

    var screen: String { app.canvas().text }

    /// Presses keys; nothing is done yet of what they ask.
    mutating func type(_ script: String) throws {
        for key in try Key.script(script) { send(.event(.key(key))) }
    }

    mutating func send(_ message: AppMessage) {
        waiting += app.update(message)
    }

    /// Lets all work be done, also what follows from it.
    mutating func finish() {
        while !waiting.isEmpty { finishOne() }
    }

    /// Lets the oldest work be done.
    mutating func finishOne() {
        let messages = Mailbox()
        waiting.removeFirst().run(dependencies) { messages.put($0) }
        for message in messages.takeAll() { send(message) }
    }

    /// The same elsewhere, as the program does. The work stands still at everything that it sends.
    ///
    /// - Parameter look: after each message was taken.
    mutating func finish(looking look: (inout SlowDesk) -> Void) {
        while !waiting.isEmpty {
            let (work, world) = (waiting.removeFirst(), dependencies)
            let (messages, goOn) = (Mailbox(), DispatchSemaphore(value: 0))
            let isDone = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                work.run(world) { message in
                    messages.put(message)
                    goOn.wait()
                }
                isDone.signal()
            }
            while isDone.wait(timeout: .now() + .milliseconds(1)) == .timedOut {
                for message in messages.takeAll() {
                    send(message)
                    look(&self)
                    goOn.signal()
                }
            }
        }
    }
}
