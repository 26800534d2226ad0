import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct PageTests {
    /// Pages one after another are the whole list, in order, each person once; also where many have
    /// the same name.
    @Test func pagesTogetherAreTheWholeList() {
        forAll(Volume.of(100)) { seeded in
            let store = try Store.inMemory()
            let acting = store.as(.unnamed)
            let names = ["Bos", "Bos", "bos", "Öztürk", "Aerts", "'t Hof", "漢", "Bos-de Wit"]
            for _ in 0..<seeded.int(in: 0...60) {
                let id = Contact.ID.minted(at: 1_800_000_000_000, random: &seeded)
                let name = PersonName(
                    given: seeded.pick(["", "Jo", "Jo", "Éva"]), family: seeded.pick(names))
                try acting.add(
                    Contact(
                        id: id, name: #require(name), phone: "06-00000000",
                        isArchived: seeded.oneIn(10)))
            }
            let all = try acting.contacts(limit: 1000)
            let limit = seeded.int(in: 1...9)
            var paged: [Contact] = []
            while true {
                let page = try acting.contacts(after: paged.last, limit: limit)
                guard !page.isEmpty else { break }
                paged += page
            }
            let shown = try Dump(store).things.filter { $0.value["isArchived"] == "int64(0)" }
            return paged == all && Set(paged.map { "contact \($0.id)" }) == Set(shown.keys)
                && zip(all, all.dropFirst()).allSatisfy {
                    Array($0.name.sortKey.utf8).lexicographicallyPrecedes($1.name.sortKey.utf8)
                        || $0.name.sortKey == $1.name.sortKey
                }
        }
    }

    @Test func theListIsReadFromItsIndex() throws {
        let office = try Office()
        let plan = try office.store.plan(
            """
            SELECT * FROM contact
            WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL
                AND (sortName, pk) > ('a', 1)
            ORDER BY sortName, pk LIMIT 50
            """)
        #expect(plan == ["SEARCH contact USING INDEX contactByName (sortName>?)"])
        let range = try office.store.plan(
            """
            SELECT * FROM contact
            WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL
                AND sortName >= 'bos j' AND sortName < 'bos j/'
            ORDER BY sortName, pk LIMIT 100
            """)
        #expect(range == ["SEARCH contact USING INDEX contactByName (sortName>? AND sortName<?)"])
    }

    @Test func theAppointmentsOfAPersonAreReadFromTheirIndex() throws {
        func plan(ofOne: Bool) throws -> [String] {
            let sql = ActingStore.appointments(ofOne: ofOne).replacing(/:[a-z]+/, with: "'1'")
            return try Office().store.plan(sql)
        }
        #expect(try plan(ofOne: true).first?.contains("appointmentByContact") == true)
        #expect(try plan(ofOne: false).first?.contains("appointmentByDay") == true)
    }

    @Test func rolesAreListedByTheNameOfWhoHoldsThem() throws {
        let office = try Office()
        for (number, name) in ["k2", "k0", "k1"].enumerated() {
            try office.anna.add(
                Kaderlid(
                    id: .named(name), contact: office.people[7 - number].id,
                    network: number == 0 ? nil : office.network.id))
        }
        #expect(
            try office.anna.kaderleden().map(\.name) == [
                "Henk van der Berg", "Frits Groen", "Gül Yılmaz",
            ])
        #expect(try office.anna.kaderleden(of: office.network.id).count == 2)
        #expect(try office.anna.kaderleden(limit: 1).count == 1)
        #expect(try office.anna.network(office.network.id).kaderleden == 2)
    }
}
