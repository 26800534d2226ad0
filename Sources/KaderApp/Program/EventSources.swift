internal import CEvents
internal import Foundation

/// Everything that the program waits for, in one `poll`: keyboard, signals, finished work, and the
/// folder of the database.
///
/// Signals come through a descriptor, so that a resize between two reads is never lost (PLATFORM
/// 1.6). The folder is watched with inotify, for the WAL itself disappears at the last close.
final class EventSources: Sendable {
    private let signals: Int32
    private let wakeUp: Int32
    private let folder: Int32

    /// What is there to look at.
    struct Ready {
        var signals: [Int32] = []
        var hasFileChanged = false

        /// The terminal is gone.
        var isHungUp = false
    }

    /// - Parameter path: of the database, or nil in memory.
    init(watching path: String?) throws {
        signals = kader_signals_open()
        wakeUp = kader_wake_open()
        folder = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        if let path, folder >= 0 {
            let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
            inotify_add_watch(folder, parent, UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO))
        }
    }

    deinit {
        for descriptor in [signals, wakeUp, folder] where descriptor >= 0 { close(descriptor) }
    }

    /// From any thread: something is in the mailbox.
    func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    func wait(milliseconds: Int) -> Ready {
        var descriptors = [STDIN_FILENO, signals, wakeUp, folder].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        _ = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: milliseconds))
        var ready = Ready()
        let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
        ready.isHungUp = descriptors[0].revents & gone != 0
        if descriptors[1].revents != 0 { ready.signals = readSignals() }
        if descriptors[2].revents != 0 { drain(wakeUp) }
        if descriptors[3].revents != 0 { ready.hasFileChanged = drain(folder) }
        return ready
    }

    private func readSignals() -> [Int32] {
        var found: [Int32] = []
        while case let signal = kader_signals_next(signals), signal != 0 { found.append(signal) }
        return found
    }

    @discardableResult
    private func drain(_ descriptor: Int32) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var hasRead = false
        while read(descriptor, &buffer, buffer.count) > 0 { hasRead = true }
        return hasRead
    }
}
