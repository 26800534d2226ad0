import Foundation
import Testing

/// `--read-only`, and a file that may not be written.
@Suite struct ReadOnlyCommandTests {
    @Test func whatChangesIsRefusedWithItsStatus() throws {
        let desk = try DemoDesk()
        let before = try desk.run("export", "contacts").out
        for arguments in [
            ["network", "add", "--name", "x"], ["undo"], ["init"], ["demo"],
            ["restore", desk.kader.database],
        ] {
            let refused = try desk.kader.run(
                arguments + ["--read-only"], environment: DemoDesk.now)
            #expect(refused.status == 77 && refused.out.isEmpty, "\(arguments)")
            #expect(refused.err.contains("alleen te lezen"), "\(refused.err)")
        }
        #expect(try desk.run("--read-only", "export", "contacts").out == before)
        #expect(try desk.run("screen", "--read-only").out.contains("ALLEEN LEZEN"))
    }

    /// As root nothing is forbidden, so that root takes the test on as nobody.
    @Test func aFileThatMayNotBeWrittenIsRead() throws {
        let desk = try DemoDesk()
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: desk.kader.database)
        let (folder, lock) = (desk.kader.folder.path, desk.kader.database + ".lock")
        try? manager.removeItem(atPath: lock)
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
        let nobody =
            geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
        func status(_ arguments: String..., seeing words: String) -> Int32 {
            let line = nobody + desk.kader.shell(arguments, DemoDesk.now)
            return Binary.execute("\(line) 2>&1 | grep -q \(Binary.quoted(words))")
        }
        #expect(status("screen", seeing: "ALLEEN LEZEN") == 0)
        #expect(status("contact", "list", "--json", seeing: "phone") == 0)
        #expect(status("network", "add", "--name", "x", seeing: "niet geschreven worden") == 0)
        #expect(!manager.fileExists(atPath: lock))
    }

    @Test func aThemeThatIsNoneIsNotUnderstood() throws {
        let kader = try Binary()
        try kader.run("init")
        #expect(try kader.run("--theme", "paars").status == 64)
        #expect(try kader.run([], environment: ["KADER_THEME": "paars"]).status == 64)
    }
}
