import Foundation
import Testing

/// Backup and restore by the real program.
@Suite struct BackupCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func aBackupBringsBackWhatWasThere() throws {
        let backup = desk.kader.path("copy.sqlite")
        #expect(try desk.run("backup", backup).status == 0)
        #expect(try desk.run("backup", backup).status == 74)
        let before = try desk.run("network", "list").out
        try desk.run("network", "add", "--name", "Later")
        #expect(try desk.run("network", "list").out != before)
        let restored = try desk.run("restore", backup)
        #expect(restored.status == 0 && restored.err.contains(".before-restore"))
        #expect(try desk.run("network", "list").out == before)
        #expect(try desk.run("check").out.isEmpty)
        let kept = desk.kader.database + ".before-restore"
        #expect(try desk.run("network", "list", "--database", kept).out.contains("\tLater\t"))
    }

    /// Locked, it opens here without a word, and elsewhere with the code that was printed once.
    @Test func aLockedBackupOpensHereAndWithItsCode() throws {
        let backup = desk.kader.path("copy.kader")
        let made = try desk.run("backup", backup, "--encrypt")
        #expect(made.status == 0 && made.id.count == 29)
        let again = try desk.run("backup", desk.kader.path("again.kader"), "--encrypt")
        #expect(again.status == 0 && again.out.isEmpty)
        #expect(try desk.run("backup", backup, "--encrypt").status == 74)
        #expect(try desk.run("backup", backup, "--new-code").status == 64)
        let before = try desk.run("network", "list").out
        try desk.run("network", "add", "--name", "Later")
        #expect(try desk.run("restore", backup).status == 0)
        #expect(try desk.run("network", "list").out == before)
        let other = desk.kader.path("other.sqlite")
        let wrong = try desk.kader.run(
            "restore", backup, "--database", other, input: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\n")
        #expect(wrong.status == 1 && wrong.err.contains("deze code opent de reservekopie niet"))
        #expect(try desk.kader.run("restore", backup, "--database", other).status == 1)
        #expect(!FileManager.default.fileExists(atPath: other))
        let opened = try desk.kader.run(
            "restore", backup, "--database", other, input: made.id.lowercased() + "\n")
        #expect(opened.status == 0)
        #expect(try desk.run("network", "list", "--database", other).out == before)
        #expect(!FileManager.default.fileExists(atPath: other + ".opened"))
    }

    @Test func aBackupThatIsNoneIsRefused() throws {
        let file = desk.kader.path("letter.txt")
        try Data("beste leden".utf8).write(to: URL(fileURLWithPath: file))
        let before = try desk.run("network", "list").out
        #expect(try desk.run("restore", file).status == 74)
        #expect(try desk.run("restore", desk.kader.path("nope")).status == 74)
        #expect(try desk.run("network", "list").out == before)
    }

    @Test func nothingIsRestoredOverADatabaseInUse() throws {
        let backup = desk.kader.path("copy.sqlite")
        try desk.run("backup", backup)
        let database = Binary.quoted(desk.kader.database)
        // Holds a read transaction open in another program until its input ends.
        let holder = try #require(popen("exec sqlite3 \(database) >/dev/null", "we"))
        fputs(
            "BEGIN; SELECT count(*) FROM network;\n.shell touch \(desk.kader.path("held"))\n",
            holder)
        fflush(holder)
        while !FileManager.default.fileExists(atPath: desk.kader.path("held")) { usleep(2000) }
        let refused = try desk.run("restore", backup)
        pclose(holder)
        #expect(refused.status == 74 && refused.err.hasPrefix("Niet teruggezet: "))
        #expect(try desk.run("restore", backup).status == 0)
    }

    @Test func aSpoiltRowIsNamedAndTheRestOfItsListIsThere() throws {
        let before = try desk.run("contact", "list").lines.count
        let sql = "UPDATE contact SET id = 'z' || substr(id, 2) WHERE pk = 1;"
        let database = Binary.quoted(desk.kader.database)
        #expect(Binary.execute("sqlite3 \(database) \(Binary.quoted(sql))") == 0)
        let list = try desk.run("contact", "list")
        #expect(list.status == 0 && list.lines.count == before - 1)
        #expect(list.err.hasPrefix("Niet te lezen: persoon z"))
        let export = try desk.run("export", "contacts")
        #expect(export.status == 74 && export.err.hasPrefix("Niet te lezen: persoon z"))
        let check = try desk.run("check").lines
        #expect(check.contains { $0.hasPrefix("unreadable\tcontact z") })
    }

    @Test func searchThatAnotherProgramBrokeIsMended() throws {
        let sql = "INSERT INTO contactSearch (contactSearch) VALUES ('delete-all');"
        let database = Binary.quoted(desk.kader.database)
        #expect(Binary.execute("sqlite3 \(database) \(Binary.quoted(sql))") == 0)
        let broken = try desk.run("check")
        #expect(
            broken.status == 1 && broken.lines.contains { $0.hasPrefix("searchIndex\tcontact") })
        #expect(broken.err.contains("kader check --mend"))
        let mended = try desk.run("check", "--mend")
        #expect(mended.status == 0 && mended.out.isEmpty)
        #expect(!mended.err.contains("kader check --mend"))
    }

    @Test func checkTellsWhatAnotherProgramBroke() throws {
        #expect(try desk.run("check").out.isEmpty)
        let sql =
            "PRAGMA foreign_keys = OFF; DELETE FROM occupancy WHERE pk = (SELECT max(pk) FROM occupancy);"
        let database = Binary.quoted(desk.kader.database)
        #expect(Binary.execute("sqlite3 \(database) \(Binary.quoted(sql))") == 0)
        let broken = try desk.run("check")
        #expect(broken.status == 1 && broken.lines.contains { $0.hasPrefix("missingClaim\t") })
    }
}
