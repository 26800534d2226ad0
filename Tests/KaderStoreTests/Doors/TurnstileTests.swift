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
                try second.take()
                order.withLock { $0.append("who waited") }
                second.release()
            }
            isWaiting.wait()
            first.release()
            try first.enter()
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
        #expect(try holder.takeAtOnce())
        let (isWaiting, isThrough) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        let waiting = Background {
            try waiter.enter()
            isWaiting.signal()
            try waiter.take()
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

    @Test func whatIsGivenUpIsNotDoneAndLetsTheNextOneIn() throws {
        let (holder, first, second) = (
            try LockFile(path), try LockFile(path), try LockFile(path)
        )
        #expect(try holder.takeAtOnce())
        let isDone = Mutex(false)
        let wait = LockWait(for: first) { isDone.withLock { $0 = true } }
        var patience = LockPatience(.zero)
        let answer: Void? = try wait.answer(within: &patience)
        #expect(answer == nil)
        holder.release()
        try second.enter()
        try second.take()
        #expect(isDone.withLock { $0 } == false)
    }

    @Test func whatHasBegunIsDoneHoweverLongThatTakes() throws {
        let (holder, first, second) = (
            try LockFile(path), try LockFile(path), try LockFile(path)
        )
        #expect(try holder.takeAtOnce())
        let (hasBegun, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let wait = LockWait(for: first) {
            hasBegun.signal()
            mayEnd.wait()
            return try second.takeAtOnce()
        }
        holder.release()
        hasBegun.wait()
        let answering = Background {
            var patience = LockPatience(.zero)
            let answer = try wait.answer(within: &patience)
            #expect(answer == false)
        }
        Thread.sleep(forTimeInterval: 0.1)
        mayEnd.signal()
        try answering.wait()
        #expect(try second.takeAtOnce())
    }

    @Test func whatIsRefusedInItComesOutAndTheLockIsFree() throws {
        let (first, second) = (try LockFile(path), try LockFile(path))
        let wait = LockWait<Int>(for: first) { throw StoreError.readOnly }
        var patience = LockPatience(.seconds(60))
        var refusal: (any Error)?
        do { _ = try wait.answer(within: &patience) } catch { refusal = error }
        #expect(refusal as? StoreError == .readOnly)
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
