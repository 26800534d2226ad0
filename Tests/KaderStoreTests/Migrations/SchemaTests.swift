import Foundation
import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct SchemaTests {
    /// The whole schema as SQLite has it: what a reviewer reads.
    @Test func theSchemaIsTheGoldenOne() throws {
        let store = try Store.inMemory()
        let schema = try store.queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql || ';' FROM sqlite_schema
                    WHERE sql IS NOT NULL AND name NOT GLOB '*Search_*' ORDER BY type, name
                    """)
        }
        let here = #filePath.replacingOccurrences(of: "/Migrations/", with: "/")
        try expectGolden(schema.joined(separator: "\n\n") + "\n", "schema.sql", filePath: here)
    }

    /// Append to this list; what stands in it is in files in the field.
    @Test func theListOfMigrationsOnlyGrows() throws {
        let released = [
            "001 log and drafts", "002 people", "003 networks", "004 region plans",
            "005 spreekuren and the ledger", "006 names of FNV regions",
            "007 saved views", "008 services and states", "009 houses", "010 consulenten",
            "011 series", "012 desk", "013 waiting list", "014 tax",
            "015 registrations", "016 signals", "017 merging people", "018 dossiers",
            "019 referrals", "020 trajectories", "021 meetings", "022 crises", "023 quality tests",
            "024 levels", "025 tags of plans", "026 versions of plans",
            "027 analysis of plans", "028 conferences", "029 conditions of regions",
            "030 tables and seats", "031 funds, projects, caos",
            "037 regions of networks and groups",
            "038 requests of networks",
            "039 households that wait",
            "041 views of my networks",
            "042 coordinators of regions",
            "043 views of the agenda",
            "045 replicas", "046 bus", "047 laptops of the bus",
            "048 access", "050 sessions and log", "051 pins", "052 erasures",
            "054 privacy registers", "056 held commits", "058 clashes with erasures",
        ]
        let migrations = DatabaseMigrator.kader.migrations
        #expect(Array(migrations.prefix(released.count)) == released)
        #expect(migrations == migrations.sorted())
        #expect(!DatabaseMigrator.kader.eraseDatabaseOnSchemaChange)
    }

    @Test func everyTableOfThingsIsStrictAndHasItsFields() throws {
        let store = try Store.inMemory()
        for kind in ThingKind.all.values {
            let (columns, sql) = try store.queue.read { db in
                (
                    try db.columns(in: kind.name).map(\.name),
                    try String.fetchOne(
                        db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?",
                        arguments: [kind.name]) ?? ""
                )
            }
            #expect(Set(columns) == Set(["pk", "id"] + kind.fields + kind.derivedColumns))
            #expect(sql.hasSuffix("STRICT"))
        }
        #expect(Set(ThingKind.all.keys) == Set(Dump.tables))
    }

    @Test func aFileOfANewerKaderIsRefusedAndLeftAlone() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let store = try Store.create(at: path, Founding(replica: "r"))
        try store.tamper("INSERT INTO grdb_migrations VALUES ('999 the future')")
        try store.queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.newerSchema) { try Store.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func anOlderFileIsBroughtUpToDate() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let queue = try DatabaseQueue(path: path)
        try DatabaseMigrator.kader.migrate(queue, upTo: "003 networks")
        try queue.write { db in
            try db.execute(sql: "PRAGMA application_id = \(Store.applicationId)")
            try db.execute(sql: "INSERT INTO meta VALUES ('replica', 'old'), ('latestStamp', '5')")
        }
        try queue.close()
        let store = try Store.open(at: path)
        #expect(store.founding.replica == "old")
        #expect(try store.count("spreekuur") == 0)
    }

    /// What was done before replicas were known travels as what was done after.
    @Test func stepsOfAnOlderFileAreOfItsReplicaAndCanBeTakenBack() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let office = try Office(Store.create(at: path, Founding(replica: "r", isDemo: true)))
        try office.anna.add(try office.newcomer())
        let made = try office.anna.commits(after: Knowledge())
        try office.store.tamper("UPDATE command SET stamp = 0, replica = ''")
        try office.store.queue.writeWithoutTransaction { db in
            for table in ["clash", "parked", "peer", "remote", "invitation"] {
                try db.execute(sql: "DROP TABLE \(table)")
            }
            try db.execute(
                sql: """
                    DROP INDEX commandByOrigin;
                    ALTER TABLE command DROP COLUMN stamp;
                    ALTER TABLE command DROP COLUMN replica;
                    DELETE FROM grdb_migrations WHERE identifier = '045 replicas';
                    """)
        }
        try office.store.queue.close()
        let later = try Office(Store.open(at: path), isFilled: true)
        #expect(try later.anna.commits(after: Knowledge()) == made)
        #expect(try later.anna.undo().command == .addContact)
    }
}
