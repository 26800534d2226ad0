import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// The list of people in each of its orders, told besides by sorting all of them.
@Suite struct PeopleOrderTests {
    private static let orders = PeopleOrder.Key.allCases.flatMap {
        [PeopleOrder($0), PeopleOrder($0, isReversed: true)]
    }
    private static let towns = [
        "", "", "Amersfoort", "amersfoort", "Amërsfoort", "Assen", "'s-Gravenhage",
        "’s-Gravenzande", "Den Haag",
        "Wâlterswâld", "Wanswert", "Ûlesprong", "Ulft", "Köln", "Zwolle",
    ]
    private static let numbers = ["", "", "", "9", "10", "99", "100", "DEMO01", "12-345"]

    private func person(_ seeded: inout Seeded) throws -> Contact {
        let name = PersonName(
            given: seeded.pick(["", "Jo", "Jo", "Éva"]),
            family: seeded.pick(["Bos", "bos", "Öztürk", "'t Hof", "Aerts", "漢"]))
        return Contact(
            id: .minted(at: 1_800_000_000_000, random: &seeded), name: try #require(name),
            standing: seeded.pick(Standing.allCases), memberNumber: seeded.pick(Self.numbers),
            phone: "06-00000000", town: seeded.pick(Self.towns), isArchived: seeded.oneIn(8))
    }

    /// As they were entered.
    private func people(_ seeded: inout Seeded, in acting: ActingStore) throws -> [Contact] {
        try (0..<seeded.int(in: 0...50)).map { _ in
            let contact = try person(&seeded)
            try acting.add(contact)
            return contact
        }
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// What two people are compared by, a blank one last; independent of how it is done.
    private static func key(_ person: Contact, _ entry: Int, _ key: PeopleOrder.Key) -> [[UInt8]] {
        let name = bytes(person.name.sortKey)
        let entered = [UInt8(entry / 256), UInt8(entry % 256)]
        return switch key {
        case .name: [name, entered]
        case .town: [bytes(Folding.fold(person.town)), name, entered]
        case .number:
            [[UInt8(person.memberNumber.count)], bytes(person.memberNumber), name, entered]
        case .newest: [[255 - entered[0], 255 - entered[1]]]
        }
    }

    private static func isBlank(_ person: Contact, _ key: PeopleOrder.Key) -> Bool {
        switch key {
        case .town: person.town.isEmpty
        case .number: person.memberNumber.isEmpty
        case .name, .newest: false
        }
    }

    private static func sorted(_ people: [Contact], _ order: PeopleOrder) -> [Contact] {
        let keyed = people.enumerated().map {
            (blank: isBlank($1, order.key), key: key($1, $0, order.key), person: $1)
        }
        return keyed.sorted { left, right in
            guard left.blank == right.blank else { return right.blank }
            let (first, second) = order.isReversed ? (right, left) : (left, right)
            return first.key.lexicographicallyPrecedes(second.key) {
                $0.lexicographicallyPrecedes($1)
            }
        }.map(\.person)
    }

    private func paged(
        _ filter: ListFilter, _ order: PeopleOrder, by size: Int, _ acting: ActingStore,
        lookingAt most: Int = .max
    ) throws -> [Contact] {
        var (paged, place): ([Contact], PeoplePlace?) = ([], nil)
        repeat {
            let page = try acting.people(
                filter, in: order, after: place, limit: size, lookingAt: most)
            (paged, place) = (paged + page.people, page.next)
        } while place != nil
        return paged
    }

    @Test func pagesInAnyOrderAreEverybodySorted() {
        forAll(Volume.of(60)) { seeded in
            let acting = try Store.inMemory().as(.unnamed)
            let all = try people(&seeded, in: acting).filter { !$0.isArchived }
            return try Self.orders.allSatisfy { order in
                let size = seeded.int(in: 1...9)
                let read = try paged(ListFilter(people: ""), order, by: size, acting)
                // The pages that follow somebody are the same as those that follow a place.
                let after = all.isEmpty ? nil : seeded.pick(all)
                let rest = try acting.contacts(in: order, after: after, limit: .max)
                let expected = Self.sorted(all, order)
                let start = after.flatMap(expected.firstIndex).map { $0 + 1 } ?? 0
                if read != expected { Issue.record("\(order) by \(size)") }
                return read == expected && rest == Array(expected[start...])
            }
        }
    }

    @Test func aFilterLeavesTheOrderAsItIs() {
        forAll(Volume.of(40)) { seeded in
            let acting = try Store.inMemory().as(.unnamed)
            let all = try people(&seeded, in: acting).filter { !$0.isArchived }
            return try Self.orders.allSatisfy { order in
                let expected = Self.sorted(all, order)
                let (size, most) = (seeded.int(in: 1...5), seeded.int(in: 1...9))
                let left = expected.filter { $0.standing != .housemate }
                let gone = try paged(
                    ListFilter(people: "!band:huisgenoot"), order, by: size, acting)
                // Where looking is given up one goes on from there.
                let slow = try paged(
                    ListFilter(people: "!band:huisgenoot"), order, by: size, acting, lookingAt: most
                )
                // One page of those whom a word finds is in order.
                let found = try acting.people(
                    ListFilter(people: "naam:bos"), in: order, limit: .max
                ).people
                let bos = expected.filter { $0.name.family.lowercased() == "bos" }
                let isInOrder = Self.places(found, order) == Self.places(bos, order)
                return gone == left && slow == left && isInOrder && Set(found) == Set(bos)
            }
        }
    }

    /// What decides where people stand, but for when they were entered.
    private static func places(_ people: [Contact], _ order: PeopleOrder) -> [[[UInt8]]] {
        guard order.key != .newest else { return people.map { [bytes("\($0.id)")] } }
        return people.map { Array(key($0, 0, order.key).dropLast()) }
    }

    /// Somebody who moves meanwhile is where they were or where they are, and nobody else is left out
    /// or told twice.
    @Test func pagesStayWhatTheyAreWhileOthersWrite() {
        forAll(Volume.of(40)) { seeded in
            let acting = try Store.inMemory().as(.unnamed)
            let all = try people(&seeded, in: acting).filter { !$0.isArchived }
            guard all.count > 3 else { return true }
            let order = seeded.pick(Self.orders)
            let first = try acting.people(ListFilter(people: ""), in: order, limit: 2)
            let moving = try #require(first.people.last)
            try acting.edit([moving.id], town: seeded.pick(Self.towns))
            try acting.add(try person(&seeded))
            let next = try #require(first.next)
            let rest = try acting.people(
                ListFilter(people: ""), in: order, after: next, limit: .max
            ).people
            let expected = Self.sorted(all, order).dropFirst(2)
            let known = Set(all.map(\.id)).subtracting([moving.id])
            return rest.filter { known.contains($0.id) } == Array(expected)
        }
    }

    @Test(arguments: PeopleOrderTests.orders)
    func aPageIsReadFromItsIndex(order: PeopleOrder) throws {
        let office = try Office()
        for town in ["", "Assen"] {
            let place = PeoplePlace(entry: 3, name: "bos", town: town, number: town)
            for after in [nil, place] {
                for stretch in PeopleWalk(order: order, table: "contact").stretches(after: after) {
                    let plan = try office.store.plan(stretch, in: office.store.queue)
                    #expect(plan.count == 1, "\(plan)")
                    #expect(!plan.joined().contains("TEMP B-TREE"), "\(plan)")
                    let isWhole = after == nil && order.key.lead == nil
                    #expect(isWhole || plan.joined().contains("SEARCH"), "\(plan)")
                }
            }
        }
    }

    /// Who may not see all walks through those in sight, in every order and whichever was read first.
    @Test func aPageInSightIsReadFromItsIndex() throws {
        let office = try Office()
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        let carla = office.acting("carla")
        let everyone = try office.acting("setup").contacts(limit: .max)
        let seen = Set(try carla.contacts(limit: .max).map(\.id))
        #expect(!seen.isEmpty && seen.count < everyone.count)
        for order in Self.orders + Self.orders.reversed() {
            let all = try office.acting("setup").contacts(in: order, limit: .max)
            let read = try paged(ListFilter(people: ""), order, by: 2, carla)
            #expect(read == all.filter { seen.contains($0.id) }, "\(order)")
            let place = PeoplePlace(entry: 3, name: "bos", town: "Assen", number: "7")
            for after in [nil, place] {
                let plans = try carla.read(.readContacts) { db in
                    let table = try SeenPeople.table(in: order, db)
                    #expect(table == SeenPeople.list)
                    return try PeopleWalk(order: order, table: table).stretches(after: after)
                        .map { try Store.plan($0, db) }
                }
                for plan in plans {
                    #expect(plan.count == 2 && plan[0].contains(" seen"), "\(plan)")
                    #expect(!plan.joined().contains("TEMP B-TREE"), "\(plan)")
                }
            }
        }
    }

    @Test func anOrderIsReadAsItIsWritten() {
        for order in Self.orders { #expect(PeopleOrder(order.description) == order) }
        #expect(PeopleOrder("-town") == PeopleOrder(.town, isReversed: true))
        for wrong in ["", "-", "--town", "phone", "town-"] { #expect(PeopleOrder(wrong) == nil) }
    }
}

extension Store {
    fileprivate func plan(
        _ stretch: PeopleWalk.Stretch, in queue: DatabaseQueue
    ) throws -> [String] {
        try queue.read { try Self.plan(stretch, $0) }
    }

    fileprivate static func plan(
        _ stretch: PeopleWalk.Stretch, _ db: Database
    ) throws -> [String] {
        try Row.fetchAll(
            db, sql: "EXPLAIN QUERY PLAN \(stretch.sql)", arguments: stretch.arguments
        ).map { $0["detail"] }
    }
}
