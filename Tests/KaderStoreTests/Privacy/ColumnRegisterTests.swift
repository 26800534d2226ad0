import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Issue 8: for every column of the schema whether it is personal, whose, why and how long.
@Suite struct ColumnRegisterTests {
    /// A column without a line fails here, and so does a line without a column.
    @Test func everyColumnOfTheSchemaIsRegisteredOnce() throws {
        let there = try Store.inMemory().queue.read { db in
            try tables(db).flatMap { table in
                try String.fetchAll(
                    db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]
                ).map { column -> String in "\(table).\(column)" }
            }
        }
        let registered = ColumnRegister.all.map { "\($0.table).\($0.column)" }
        #expect(Set(there).subtracting(registered).sorted() == [])
        #expect(Set(registered).subtracting(there).sorted() == [])
        #expect(registered.count == Set(registered).count)
    }

    @Test func whatIsPersonalSaysWhoseWhyAndHowLong() {
        for column in ColumnRegister.all {
            let isSaid = column.whose != nil && column.purpose != nil && column.term != nil
            #expect(isSaid == (column.kind != .none), "\(column)")
        }
    }

    /// What names a person by id, by the list of links, is at least a link.
    @Test func whatPointsToAPersonIsPersonal() {
        for link in Link.ofPeople {
            let column = ColumnRegister.columns(of: link.kind).first { $0.column == link.field }
            #expect(column.map { $0.kind != .none } == true, "\(link.kind).\(link.field)")
        }
    }

    /// The shadow tables of a full-text index are the index.
    private func tables(_ db: Database) throws -> [String] {
        let all = try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        let indexes: [String] = all.filter { ($0["sql"] as String).hasPrefix("CREATE VIRTUAL") }
            .map { $0["name"] }
        return all.map { $0["name"] as String }.filter { name in
            !indexes.contains { name.hasPrefix($0 + "_") }
        }
    }
}
