import GRDB
import KaderDomain
import Testing

@testable import KaderStore

@Suite struct TransactionTests {
    @Test func whatAReadWritesIsTakenBackAndRefused() throws {
        let office = try Office()
        let before = try Dump(office.store)
        #expect(throws: StoreError.readOnly) {
            try office.anna.read(.readContacts) { db in
                try db.execute(sql: "UPDATE contact SET town = 'Nergenshuizen'")
            }
        }
        #expect(try Dump(office.store) == before)
        #expect(try office.anna.contacts().count == 8)
    }

    @Test func aReadSeesOneFileThroughout() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("kader.sqlite")
        let office = try Office(Store.create(at: path, Founding(replica: "r", isDemo: true)))
        let other = try Store.open(at: path).as(Actor("bram")!)
        let counts = try office.anna.read(.readContacts) { db in
            let count = { try Int.fetchOne(db, sql: "SELECT count(*) FROM contact") }
            let before = try count()
            try other.archive(office.people[0].id)
            try other.add(
                Contact(id: .named("new"), name: PersonName(family: "Nieuw")!, phone: "06-12345678")
            )
            return [before, try count()]
        }
        #expect(counts == [8, 8])
        #expect(try other.contacts().count == 8)
    }

    @Test func whatIsThrownInsideAWriteLeavesNothing() throws {
        let office = try Office()
        let before = try Dump(office.store)
        #expect(throws: StoreError.nothingToUndo) {
            try office.anna.change(.writeContacts) { db in
                try db.execute(sql: "UPDATE contact SET town = 'Nergenshuizen'")
                throw StoreError.nothingToUndo
            }
        }
        #expect(try Dump(office.store) == before)
        try office.anna.archive(office.people[0].id)
    }
}
