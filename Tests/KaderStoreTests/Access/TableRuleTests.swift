import GRDB
import KaderDomain
import Testing

@testable import KaderStore

@Suite struct TableRuleTests {
    /// A new table must say who sees which of its rows.
    @Test func everyTableOfTheSchemaHasARule() throws {
        let store = try Store.inMemory()
        let tables = try store.queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema
                    WHERE type = 'table' AND name NOT GLOB '*Search*' AND name NOT GLOB 'sqlite_*'
                    """)
        }
        #expect(tables.count > 60)
        #expect(Set(tables).symmetricDifference(TableRule.all.keys).isEmpty)
    }

    /// What a full-text index finds is joined with the table that it belongs to.
    @Test func everyFullTextIndexBelongsToATableWithARule() throws {
        let store = try Store.inMemory()
        let indexes = try store.queue.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'")
        }
        for index in indexes {
            let rule = try #require(TableRule.all[String(index.dropLast("Search".count))])
            #expect(rule.rows != nil || rule.above != nil, "\(index)")
        }
    }

    /// Personal data of no kind is for everybody by accident.
    @Test func whatNamesAPersonIsNotForEverybody() {
        for kind in Set(Link.ofPeople.map(\.kind)) where kind != "contact" {
            #expect(TableRule.all[kind]?.action != nil, "\(kind)")
        }
    }

    @Test(arguments: AccessRole.allCases) func theViewsOfEveryRoleCanBeRead(
        role: AccessRole
    ) throws {
        let office = try Office()
        try office.found()
        for scope in [AccessScope.own, .house("groningen"), .region("AM01"), .land] {
            try office.give("\(scope)", role, scope, as: office.people[0].id)
            try office.acting("\(scope)").read(.readReference) { db in
                for table in TableRule.all.keys {
                    _ = try Row.fetchAll(
                        db, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier)")
                }
            }
        }
    }
}
