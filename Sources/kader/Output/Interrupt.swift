import Dispatch
import Foundation
import Synchronization

/// Whether somebody pressed `Ctrl-C`, or the program was told to stop, since this was made: for work that
/// takes back what it did when it is cut short.
final class Interrupt: Sendable {
    private let isAsked = Mutex(false)
    private let sources: [any DispatchSourceSignal]

    init() {
        let queue = DispatchQueue(label: "kader.interrupt")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            source.setEventHandler { [weak self] in self?.isAsked.withLock { $0 = true } }
            source.resume()
        }
    }

    var isSilent: Bool { !isAsked.withLock { $0 } }
}
