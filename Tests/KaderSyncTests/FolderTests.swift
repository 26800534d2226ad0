import KaderDomain
import KaderSeal
import KaderStore
import KaderTesting
import Testing

@testable import KaderSync

/// Replicas that come together by way of a stick.
@Suite struct FolderTests {
    let stick: Stick
    let (house, bus): (Replica, Replica)

    init() throws {
        stick = try Stick()
        (house, bus) = (try Replica("huis"), try Replica("bus"))
    }

    private func sync(_ replica: Replica) throws -> Receipt {
        try Folder(stick.path, for: replica.identity).sync()
    }

    private func pair() throws {
        let code = try Folder(stick.path, for: house.identity).invite()
        let typed = try #require(PairingCode(code.description.lowercased()))
        #expect(try Folder(stick.path, for: bus.identity).join(typed) == "huis")
        #expect(try sync(house).met == ["bus"])
    }

    @Test func whatEitherDidIsWithBothAfterTheStickWentThereAndBack() throws {
        try pair()
        for number in 1...3 { try house.addPerson(number) }
        try bus.addPerson(9)
        #expect(try sync(house).sent == 3)
        let receipt = try sync(bus)
        #expect(receipt.received == 3)
        #expect(receipt.sent == 1)
        #expect(try sync(house).received == 1)
        #expect(try house.names() == bus.names())
        #expect(try house.names().count == 4)
    }

    @Test func aSecondTimeBringsNothing() throws {
        try pair()
        try house.addPerson(1)
        _ = try sync(house)
        _ = try sync(bus)
        _ = try sync(house)
        let files = try stick.files(ending: ".kader")
        for replica in [bus, house, bus] {
            let receipt = try sync(replica)
            #expect(receipt.sent == 0)
            #expect(receipt.received == 0)
            #expect(receipt.asides == [])
            #expect(receipt.onlyHere == 0)
        }
        #expect(try stick.files(ending: ".kader") == files)
    }

    /// S6: what is still only on the bus is known exactly, until the house has said that it has it.
    @Test func whatIsOnlyHereIsCountedUntilTheOtherHasSaidThatItHasIt() throws {
        try pair()
        for number in 1...4 { try bus.addPerson(number) }
        #expect(try sync(bus).onlyHere == 4)
        #expect(try sync(bus).onlyHere == 4)
        _ = try sync(house)
        #expect(try sync(bus).onlyHere == 0)
    }

    @Test func aThirdReplicaThatJoinsLaterGetsEverything() throws {
        try pair()
        try house.addPerson(1)
        try bus.addPerson(2)
        for replica in [bus, house, bus] { _ = try sync(replica) }
        let laptop = try Replica("laptop")
        let code = try Folder(stick.path, for: bus.identity).invite()
        _ = try Folder(stick.path, for: laptop.identity).join(code)
        try laptop.addPerson(3)
        for _ in 0..<3 { for replica in [bus, laptop, house] { _ = try sync(replica) } }
        #expect(try laptop.names().count == 3)
        #expect(try house.names() == laptop.names())
        #expect(try bus.names() == laptop.names())
        #expect(try house.store.peers().map(\.name) == ["bus", "laptop"])
    }

    @Test func aStickTellsNothingOfWhatIsOnIt() throws {
        try pair()
        let person = try house.addPerson(1)
        _ = try sync(house)
        let all = try stick.files(ending: "").flatMap { try stick.bytes($0) }
        for word in ["Aerts", person.phone, "huis", "contact", house.identity.keys.id] {
            #expect(all.firstRange(of: Array(word.utf8)) == nil, "\(word)")
        }
    }

    @Test func whoeverIsShutOutReadsNothingNewAndIsNotBelieved() throws {
        try pair()
        try house.addPerson(1)
        _ = try sync(house)
        _ = try sync(bus)
        var peer = try #require(try house.store.peers().first)
        peer.revokedAt = Instant(seconds: 1_800_000_000)
        try house.store.note(peer)
        try house.addPerson(2)
        try bus.addPerson(3)
        #expect(try sync(house).sent == 0)
        #expect(try sync(bus).received == 0)
        let receipt = try sync(house)
        #expect(receipt.received == 0)
        #expect(
            receipt.asides.contains {
                $0.reason == .seal(.untrusted(bus.identity.keys.id))
            })
        #expect(try house.names().count == 2)
    }

    @Test func aSegmentThatIsMissingIsWaitedForAndNothingIsTakenOutOfOrder() throws {
        try pair()
        try house.addPerson(1)
        _ = try sync(house)
        let first = try #require(try stick.files(ending: ".kader").first)
        let bytes = try stick.bytes(first)
        try house.addPerson(2)
        _ = try sync(house)
        try stick.remove(first)
        let receipt = try sync(bus)
        #expect(receipt.received == 0)
        #expect(receipt.asides.map(\.reason) == [.waiting])
        try stick.write(first, bytes)
        #expect(try sync(bus).received == 2)
    }

    @Test func aChangedFileIsNamedAndNothingOfItStored() throws {
        try pair()
        try house.addPerson(1)
        _ = try sync(house)
        let name = try #require(try stick.files(ending: ".kader").first)
        let bytes = try stick.bytes(name)
        forAll(Volume.of(300)) { seeded in
            var changed = bytes
            let place = seeded.int(in: 0...bytes.count - 1)
            changed[place] ^= UInt8(seeded.int(in: 1...255))
            try stick.write(name, changed)
            let receipt = try sync(bus)
            return try receipt.received == 0 && bus.names().isEmpty
        }
        try stick.write(name, bytes)
        #expect(try sync(bus).received == 1)
    }

    @Test func aCodeOpensOneInvitationAndNoOther() throws {
        _ = try Folder(stick.path, for: house.identity).invite()
        #expect(throws: SealError.wrongCode) {
            _ = try Folder(stick.path, for: bus.identity).join(PairingCode())
        }
        #expect(PairingCode("te kort") == nil)
        #expect(throws: WireError.noFolder) {
            _ = try Folder(stick.path + "/er-niet", for: bus.identity)
        }
    }
}
