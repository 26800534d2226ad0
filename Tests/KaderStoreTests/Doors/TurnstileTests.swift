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
            #expect(try first.takeAtOnce())
            let order = Mutex<[String]>([])
            let isWaiting = DispatchSemaphore(value: 0)
            let waiting = Background {
                try second.enter()
                isWaiting.signal()
                #expect(try second.take(for: .seconds(60)))
                order.withLock { $0.append("who waited") }
                second.release()
            }
            isWaiting.wait()
            first.release()
            try first.enter()
            #expect(try first.take(for: .seconds(60)))
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
        #expect(try holder.takeAtOnce())
        let (isWaiting, isThrough) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        let waiting = Background {
            try waiter.enter()
            isWaiting.signal()
            #expect(try waiter.take(for: .seconds(60)))
            isThrough.wait()
            waiter.release()
        }
        isWaiting.wait()
        holder.release()
        #expect(try !third.takeAtOnce())
        isThrough.signal()
        try waiting.wait()
        #expect(try third.takeAtOnce())
    }

    @Test func whoGivesUpLetsTheNextOneIn() throws {
        let (holder, first, second) = (
            try LockFile(path), try LockFile(path), try LockFile(path)
        )
        #expect(try holder.takeAtOnce())
        try first.enter()
        #expect(try !first.take(for: .zero))
        holder.release()
        #expect(try second.takeAtOnce())
    }

    @Test func aProgramThatIsGoneKeepsNobodyOut() throws {
        var gone: LockFile? = try LockFile(path)
        try gone?.enter()
        let other = try LockFile(path)
        #expect(try !other.takeAtOnce())
        gone = nil
        #expect(try other.takeAtOnce())
    }
}

extension LockFile {
    fileprivate func take(for duration: Duration) throws -> Bool {
        var patience = LockPatience(duration)
        return try take(within: &patience)
    }
}
