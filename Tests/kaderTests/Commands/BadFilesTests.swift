import Foundation
import Testing

/// What bad files get: a sentence, the right status, and nothing changed.
@Suite struct BadFilesTests {
    private let kader: Binary

    init() throws { kader = try Binary() }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: kader.database))
    }

    private func bytes() throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: kader.database))
    }

    private func expectRefusal(_ arguments: String..., status: Int32 = 74) throws {
        let outcome = try kader.run(arguments)
        #expect(outcome.status == status && outcome.out.isEmpty)
        #expect(outcome.err.hasPrefix("Niet ") && outcome.err.hasSuffix(".\n"), "\(outcome.err)")
        let english = try kader.run(arguments + ["--language", "en"])
        #expect(english.status == status && !english.err.hasPrefix("Niet "))
    }

    @Test func aMissingDatabaseIsNotMade() throws {
        try expectRefusal("network", "list")
        #expect(!FileManager.default.fileExists(atPath: kader.database))
    }

    @Test(arguments: [
        [UInt8](), Array("een brief aan de wethouder".utf8), [UInt8](repeating: 7, count: 9000),
    ])
    func whatIsNoDatabaseStaysAsItIs(_ content: [UInt8]) throws {
        try write(content)
        try expectRefusal("network", "list")
        try expectRefusal("network", "add", "--name", "x")
        try expectRefusal("init")
        try expectRefusal("demo")
        #expect(try bytes() == Data(content))
    }

    @Test func aDatabaseOfAnotherProgramStaysAsItIs() throws {
        #expect(
            Binary.execute("sqlite3 \(Binary.quoted(kader.database)) 'CREATE TABLE a (b)'") == 0)
        let before = try bytes()
        try expectRefusal("network", "add", "--name", "x")
        #expect(try bytes() == before)
    }

    @Test func aNewerSchemaIsRefused() throws {
        try kader.run("init")
        let later = "INSERT INTO grdb_migrations VALUES ('999 later')"
        #expect(
            Binary.execute("sqlite3 \(Binary.quoted(kader.database)) \(Binary.quoted(later))") == 0)
        try expectRefusal("network", "add", "--name", "x")
    }

    @Test func aCorruptPageIsSaid() throws {
        try kader.run("demo", environment: DemoDesk.now)
        var content = try bytes()
        for page in 1..<(content.count / 4096) {
            content.replaceSubrange(
                page * 4096..<(page + 1) * 4096, with: Data(repeating: 0x55, count: 4096))
        }
        try content.write(to: URL(fileURLWithPath: kader.database))
        try expectRefusal("network", "list")
        #expect(try bytes() == content)
    }

    @Test func aSecondInitOrDemoIsRefused() throws {
        let first = try kader.run("init", "--region", "AM01", "--house", "groningen")
        #expect(first.status == 0 && first.out.isEmpty)
        let before = try bytes()
        try expectRefusal("init")
        try expectRefusal("demo")
        #expect(try bytes() == before)
    }

    @Test func onlyTheOwnerCanReadANewDatabase() throws {
        let home = kader.path("home")
        let made = try kader.run(
            ["init"], environment: ["KADER_DATABASE": "", "HOME": home])
        #expect(made.status == 0)
        let file = home + "/.local/share/kader/kader.sqlite"
        #expect(try mode(file) == 0o600 && mode(file + ".lock") == 0o600)
        #expect(try mode(home + "/.local/share/kader") == 0o700)
    }

    /// As root nothing is forbidden, so that root takes the test on as nobody.
    @Test func aFolderThatMayNotBeWrittenIsSaid() throws {
        try kader.run("init")
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o666], ofItemAtPath: kader.database)
        try manager.removeItem(atPath: kader.database + ".lock")
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: kader.folder.path)
        defer {
            try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: kader.folder.path)
        }
        let nobody =
            geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
        let before = try bytes()
        for arguments in [
            ["network", "add", "--name", "x"], ["init", "--database", kader.path("y")],
        ] {
            #expect(Binary.execute("\(nobody)\(kader.shell(arguments)) 2> /dev/null") == 74)
        }
        #expect(try bytes() == before)
        #expect(!manager.fileExists(atPath: kader.path("y")))
    }

    @Test func aFullDiskUnderTheOutputIsSaid() throws {
        try kader.run("demo", environment: DemoDesk.now)
        let line = kader.shell(["contact", "list"]) + " > /dev/full 2> "
        #expect(Binary.execute(line + Binary.quoted(kader.path("full"))) == 74)
        #expect(try kader.read("full").contains("de schijf is vol"))
    }

    @Test func withAFixedClockOnlyADemoIsWritten() throws {
        try kader.run("init")
        let before = try bytes()
        let refused = try kader.run("network", "add", "--name", "x", "--now", "2026-11-24T09:00")
        #expect(refused.status == 77 && refused.out.isEmpty)
        #expect(try bytes() == before)
        #expect(try kader.run("network", "list", "--now", "2026-11-24T09:00").status == 0)
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
