import Dispatch
import Foundation
import Synchronization

/// Whether somebody pressed `Ctrl-C`, or the program was told to stop, since this was made: for work that
/// takes back what it did when it is cut short.
final class Interrupt {
    private let flag = Flag()
    private let sources: [any DispatchSourceSignal]

    /// From now on those signals end nothing by themselves.
    init() {
        let queue = DispatchQueue(label: "kader.interrupt")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for source in sources {
            source.setEventHandler { [flag] in flag.isUp.withLock { $0 = true } }
            source.resume()
        }
    }

    var isSilent: Bool { !flag.isUp.withLock { $0 } }

    private final class Flag: Sendable {
        let isUp = Mutex(false)
    }
}
