import Foundation
import KaderDomain
import KaderSeal
import KaderStore
import KaderTesting
import Testing

@testable import KaderSync

/// Two files that were one replica for a while: a machine put back to an earlier state, or a copy that
/// nothing told of. What either did comes to all.
@Suite struct TwinTests {
    private let (house, bus, twin): (Replica, Replica, Replica)

    init() throws {
        (house, bus) = (try Replica("huis"), try Replica("bus"))
        twin = try Replica(sameAs: house)
    }

    /// As often as it takes for word to have gone round.
    private func meet(_ pairs: [(Replica, Replica)]) throws {
        for _ in 0..<3 {
            for (one, other) in pairs { _ = try TalkTests(one, other).talk() }
        }
    }

    @Test func whatEachDidIsWithAllInTheEnd() throws {
        try house.addPerson(1)
        try meet([(house, bus), (twin, bus)])
        var number = 1
        forAll(Volume.of(50)) { seeded in
            for _ in 0..<seeded.int(in: 0...6) {
                number += 1
                usleep(1100)  // Two that write in one millisecond cannot be told apart.
                try [house, twin][seeded.int(in: 0...1)].addPerson(number)
            }
            var pairs = [(house, bus), (bus, twin)]
            if seeded.int(in: 0...1) == 0 { pairs.reverse() }
            try meet(pairs)
            let names = try house.names()
            return try names == twin.names() && names == bus.names()
                && twin.store.check().isEmpty
        }
    }

    /// What came back late is put where its stamp belongs, not on top.
    @Test func theLatestOfTheirValuesShowsEverywhere() throws {
        let person = try house.addPerson(1)
        try meet([(house, bus), (twin, bus)])
        var (early, late) = (person, person)
        early.town = "Meppel"
        late.town = "Hoogeveen"
        try twin.store.edit(early, from: person)
        try house.store.edit(late, from: person)
        try meet([(house, bus), (bus, twin)])
        for replica in [house, bus, twin] {
            #expect(try replica.store.contact(person.id).town == "Hoogeveen")
            #expect(try replica.store.clashes().count == 1)
        }
    }

    /// A file that hears of work under its name that it does not have is another from then on.
    @Test func theOneThatHearsOfItGetsANameOfItsOwn() throws {
        let stick = try Stick()
        let path = stick.path + "/k.sqlite"
        var identity = try Identity(
            Store.create(at: path, Founding(replica: "replica-huis")).as(.unnamed), named: "huis")
        #expect(try Store.open(at: path).founding.replica == "replica-huis")
        try house.addPerson(1)
        _ = try TalkTests(house, bus).talk()
        _ = try TalkTests(Replica(identity), bus).talk()
        identity = try Identity(Store.open(at: path).as(.unnamed), named: "huis")
        #expect(identity.store.store.founding.replica != "replica-huis")
        #expect(try identity.store.contacts().count == 1)
        #expect(house.store.store.founding.replica == "replica-huis")
    }

    /// Who is not a twin never parts, and is given nothing twice.
    @Test func whoIsOneStaysOne() throws {
        for number in 1...3 { try house.addPerson(number) }
        try bus.addPerson(1)
        _ = try TalkTests(house, bus).talk()
        try house.addPerson(4)
        let (asked, _) = try TalkTests(house, bus).talk()
        #expect(try asked.get().received == 1)
        let (again, answered) = try TalkTests(house, bus).talk()
        #expect(try again.get().received + answered.get().received == 0)
    }
}
