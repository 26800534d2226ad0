import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import Testing

@testable import KaderSync

/// Two replicas at the two ends of a wire.
@Suite struct TalkTests {
    let (house, bus): (Replica, Replica)

    init() throws { (house, bus) = (try Replica("huis"), try Replica("bus")) }

    @Test func bothHaveAllThatEitherHad() throws {
        for number in 1...20 { try house.addPerson(number) }
        for number in 30...34 { try bus.addPerson(number) }
        let (asked, answered) = try talk()
        #expect(try asked.get().received == 20)
        #expect(try asked.get().sent == 5)
        #expect(try asked.get().onlyHere == 0)
        #expect(try answered.get().received == 5)
        #expect(try house.names() == bus.names())
    }

    @Test func nothingNewCostsLessThanAKilobyte() throws {
        try house.addPerson(1)
        _ = try talk()
        let tap = Tap()
        _ = try talk(tap)
        #expect(tap.count < 1024, "\(tap.count) bytes")
        #expect(tap.count > 0)
    }

    /// Cut off at any byte, nothing is stored by half, and the next time goes on.
    @Test func cutAnywhereItGoesOnTheNextTime() throws {
        forAll(Volume.of(200)) { seeded in
            let (house, bus) = (try Replica("huis"), try Replica("bus"))
            let test = TalkTests(house, bus)
            for number in 1...8 { try house.addPerson(number) }
            for number in 1...8 { try bus.addPerson(number) }
            for _ in 0..<3 { _ = try test.talk(Tap(cutAfter: seeded.int(in: 0...4000))) }
            let sums = try [house, bus].map { try $0.store.check() }
            guard sums.allSatisfy(\.isEmpty) else { return false }
            _ = try test.talk()
            return try house.names() == bus.names() && house.names().count == 16
        }
    }

    init(_ house: Replica, _ bus: Replica) { (self.house, self.bus) = (house, bus) }

    /// S6: the crew brings their laptop home, and no other device gets anything by their key.
    @Test func whereOnlyTheBusMayComeNobodyElseDoes() throws {
        try house.addPerson(1)
        try bus.addPerson(2)
        let (asked, answered) = try Self.talk(bus.identity, house.identity, isForBus: true)
        #expect(throws: PairingError.unknownBus) { _ = try answered.get() }
        #expect(throws: WireError.self) { _ = try asked.get() }
        #expect(try house.store.peers().isEmpty)
        #expect(try house.names().count == 1)
        #expect(try bus.names().count == 1)
    }

    @Test func somebodyElseAtTheOtherEndIsTold() throws {
        let (ours, theirs) = try Self.ends()
        defer { ours.close(); theirs.close() }
        theirs.write(Array("SSH-2.0-OpenSSH_9.2 and much more of that\n".utf8))
        #expect(throws: WireError.notKader) {
            _ = try Talk(bus.identity, input: ours.descriptor, output: ours.descriptor).ask()
        }
        #expect(try bus.store.peers().isEmpty)
    }
}

// MARK: - The wire

extension TalkTests {
    typealias Ending = Result<Receipt, any Error>

    /// Both ends at work at once; a tap in the middle counts, and may cut.
    func talk(_ tap: Tap = Tap()) throws -> (asked: Ending, answered: Ending) {
        try Self.talk(bus.identity, house.identity, tap)
    }

    static func talk(
        _ bus: Identity, _ house: Identity, _ tap: Tap = Tap(), isForBus: Bool = false
    ) throws -> (asked: Ending, answered: Ending) {
        let (near, nearTap) = try Self.ends()
        let (farTap, far) = try Self.ends()
        let forth = Work { tap.carry(nearTap.descriptor, farTap.descriptor) }
        let back = Work { tap.carry(farTap.descriptor, nearTap.descriptor) }
        let answer = Work {
            defer { far.close() }
            return Ending {
                try Talk(house, input: far.descriptor, output: far.descriptor)
                    .answer(isForBus: isForBus)
            }
        }
        let asked = Ending {
            try Talk(bus, input: near.descriptor, output: near.descriptor).ask()
        }
        near.close()
        let answered = answer.result
        _ = (forth.result, back.result)
        nearTap.close()
        farTap.close()
        return (asked, answered)
    }

    static func ends() throws -> (End, End) {
        var pair: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else {
            throw StoreError.fromSystem
        }
        return (End(pair[0]), End(pair[1]))
    }
}

extension StoreError {
    fileprivate static let fromSystem = StoreError.database("socketpair")
}

/// One end of a socket.
struct End {
    let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func write(_ bytes: [UInt8]) {
        _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        Foundation.close(descriptor)
    }
}

/// Counts what goes by, and cuts both ways after so many bytes.
final class Tap: @unchecked Sendable {
    private let lock = NSLock()
    private let limit: Int
    private var carried = 0

    init(cutAfter limit: Int = .max) { self.limit = limit }

    var count: Int { lock.withLock { carried } }

    func carry(_ from: Int32, _ to: Int32) {
        var bytes = [UInt8](repeating: 0, count: 512)
        while true {
            let got = Foundation.read(from, &bytes, bytes.count)
            guard got > 0 else { break }
            let allowed = lock.withLock {
                let allowed = min(got, limit - carried)
                carried += allowed
                return allowed
            }
            _ = Foundation.send(to, bytes, allowed, Int32(MSG_NOSIGNAL))
            if allowed < got { break }
        }
        shutdown(from, Int32(SHUT_RDWR))
        shutdown(to, Int32(SHUT_RDWR))
    }
}

/// Something done in a thread of its own.
final class Work<Value: Sendable>: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var value: Value?

    init(_ body: @escaping @Sendable () -> Value) {
        Thread.detachNewThread { [self] in
            value = body()
            done.signal()
        }
    }

    var result: Value {
        done.wait()
        done.signal()
        guard let value else { preconditionFailure("signalled after the value was there") }
        return value
    }
}
