import Foundation
import Testing

/// `kader keys`, with a home of its own.
@Suite struct KeysCommandTests {
    @Test func theListTellsTheKeysAsTheyAreNow() throws {
        let kader = try Binary()
        let home = ["XDG_CONFIG_HOME": kader.path("config")]
        let usual = try kader.run("keys", environment: home).lines
        #expect(usual.contains("spreekuur.book\tb n\tafspraak maken"))
        try kader.write("spreekuur.book = B\nspreekuur.fly = F", to: "config/kader/keys")
        let list = try kader.run("keys", "list", "--language", "en", environment: home)
        #expect(list.lines.contains("spreekuur.book\tB\tbook") && list.status == 0)
        #expect(list.err == "Line 2: there is no action 'spreekuur.fly'.\n")
    }

    @Test func aFileIsCheckedWithoutBeingUsed() throws {
        let kader = try Binary()
        try kader.write("plans.done = x", to: "wrong")
        try kader.write("plans.done = N", to: "right")
        let wrong = try kader.run("keys", "check", kader.path("wrong"))
        #expect(wrong.status == 65)
        #expect(wrong.err == "Regel 1: x doet daar al iets: weghalen (plans.remove).\n")
        #expect(try kader.run("keys", "check", kader.path("right")).status == 0)
        #expect(try kader.run("keys", "check", kader.path("none")).status == 74)
    }
}

extension Binary {
    /// Writes a file, and the folders that it lies in.
    fileprivate func write(_ text: String, to name: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
