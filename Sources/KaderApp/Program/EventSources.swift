internal import CEvents
internal import Foundation

/// Everything that the program waits for, in one `poll`: keyboard, signals, finished work, and the
/// folder of the database.
///
/// Signals come through a descriptor, so that a resize between two reads is never lost (PLATFORM
/// 1.6). The folder is watched with inotify, for the WAL itself disappears at the last close; where
/// that cannot be, the file counts as changed every second.
final class EventSources: Sendable {
    private let signals: Int32
    private let wakeUp: Int32
    private let folder: Int32
    private let isBlind: Bool

    /// What the names of the database's files begin with.
    private let name: String

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
        kader_release_output(signals)
        // SQLite keeps the WAL beside the file itself, not beside a link to it.
        let file = path.map(Self.real) ?? ""
        let slash = file.lastIndex(of: "/") ?? file.startIndex
        name = String(file[slash...].drop { $0 == "/" })
        let parent = slash == file.startIndex ? "/" : String(file[..<slash])
        isBlind = path != nil && !Self.watch(parent, folder)
    }

    private static func real(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func watch(_ parent: String, _ descriptor: Int32) -> Bool {
        let kinds = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO)
        return descriptor >= 0 && inotify_add_watch(descriptor, parent, kinds) >= 0
    }

    deinit {
        for descriptor in [signals, wakeUp, folder] where descriptor >= 0 { close(descriptor) }
    }

    /// From any thread: something is in the mailbox.
    func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    /// How many milliseconds may pass without a look at the file.
    var longestWait: Int { isBlind ? 1000 : .max }

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
        ready.hasFileChanged = isBlind || descriptors[3].revents != 0 && readChanges()
        return ready
    }

    private func readSignals() -> [Int32] {
        var found: [Int32] = []
        while case let signal = kader_signals_next(signals), signal != 0 { found.append(signal) }
        return found
    }

    private func drain(_ descriptor: Int32) {
        var count: UInt64 = 0
        while read(descriptor, &count, 8) > 0 {}
    }

    /// Whether one of the database's files is among those in its folder that changed.
    ///
    /// Reads once: who writes in the folder without end must not keep the keyboard waiting. What is
    /// left makes the next `poll` return at once.
    private func readChanges() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(folder, &buffer, buffer.count)
        return count > 0 && concernsUs(buffer[..<count])
    }

    /// Events follow each other, each with a name filled up with zeros; none where some were lost.
    private func concernsUs(_ events: ArraySlice<UInt8>) -> Bool {
        let head = MemoryLayout<inotify_event>.size
        var rest = events
        while rest.count >= head {
            let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
            let found = rest.dropFirst(head).prefix(Int(event.len)).prefix { $0 != 0 }
            if found.isEmpty || found.starts(with: name.utf8) { return true }
            rest = rest.dropFirst(head + Int(event.len))
        }
        return false
    }
}
