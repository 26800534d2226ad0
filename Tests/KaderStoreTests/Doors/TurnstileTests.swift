import Foundation
import Synchronization
import Testing

@testable import KaderStore

/// Who waits for the lock goes before who has just let go of it.
@Suite struct TurnstileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("k.lock") }

    init() throws { folder = try TemporaryFolder() }

    @Test func whoHasJustWrittenDoesNotGoBeforeWhoWaits() throws {
        for _ in 1...20 {
            let (first, second) = (try LockFile(path), try LockFile(path))
            try first.take()
            let order = Mutex<[String]>([])
            let waiting = Background {
                try second.take()
                order.withLock { $0.append("who waited") }
                second.release()
            }
            try waitForSomebodyInTheTurnstile()
            first.release()
            try first.take()
            order.withLock { $0.append("who wrote") }
            first.release()
            try waiting.wait()
            #expect(order.withLock { $0 } == ["who waited", "who wrote"])
        }
    }

    @Test func itIsNotTakenAtOnceWhileSomebodyWaits() throws {
        let (holder, waiter, third) = (
            try LockFile(path), try LockFile(path), try LockFile(path)
        )
        try holder.take()
        let isThrough = DispatchSemaphore(value: 0)
        let waiting = Background {
            try waiter.take()
            isThrough.wait()
            waiter.release()
        }
        try waitForSomebodyInTheTurnstile()
        holder.release()
        #expect(try !third.takeAtOnce())
        isThrough.signal()
        try waiting.wait()
        #expect(try third.takeAtOnce())
    }

    @Test func theTurnstileIsFreeWhenNobodyWaits() throws {
        let file = try LockFile(path)
        #expect(try file.takeAtOnce())
        #expect(try !isInTurnstile())
        file.release()
        try file.take()
        #expect(try !isInTurnstile())
    }

    /// Somebody who waits keeps it until the lock is theirs.
    private func waitForSomebodyInTheTurnstile() throws {
        while try !isInTurnstile() { usleep(1000) }
    }

    /// Whether another open file has a lock on the first byte: Linux's `F_OFD_GETLK`.
    private func isInTurnstile() throws -> Bool {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        var byte = flock()
        (byte.l_type, byte.l_whence, byte.l_len) = (Int16(F_WRLCK), Int16(SEEK_SET), 1)
        try #require(fcntl(descriptor, 36, &byte) == 0)
        return byte.l_type != Int16(F_UNLCK)
    }
}
