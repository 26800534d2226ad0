import Foundation
import Testing

/// Real programs with real files that come together.
@Suite struct SyncCommandTests {
    private func pair(_ house: Binary, _ bus: Binary, at stick: String) throws {
        try #require(try house.run("init").status == 0)
        try #require(try bus.run("init").status == 0)
        try FileManager.default.createDirectory(
            atPath: stick, withIntermediateDirectories: true)
        let code = try house.run("remote", "invite", stick).id
        try #require(try bus.run("remote", "join", stick, code).status == 0)
        try #require(try house.run("sync", stick).status == 0)
    }

    @Test func whatWasDoneInTwoPlacesIsInBothByAStick() throws {
        let (house, bus) = (try Binary(), try Binary())
        let stick = house.path("stick")
        try pair(house, bus, at: stick)
        _ = try house.run("contact", "add", "Anna de Ruiter", "--phone", "06-00000001")
        _ = try bus.run("contact", "add", "Bert Bos", "--phone", "06-00000001")
        for program in [house, bus, house] {
            let outcome = try program.run("sync", stick)
            #expect(outcome.status == 0, "\(outcome.err)")
        }
        #expect(try house.run("contact", "list").out == bus.run("contact", "list").out)
        #expect(try house.run("contact", "list").lines.count == 2)
        let last = try bus.run("sync", stick, "--json").out
        #expect(last.contains("\"received\": 0"))
        #expect(last.contains("\"onlyHere\": 0"))
    }

    @Test func twoVersionsAreKeptUntilSomebodyChooses() throws {
        let (house, bus) = (try Binary(), try Binary())
        let stick = house.path("stick")
        try pair(house, bus, at: stick)
        let anna = try house.run("contact", "add", "Anna de Ruiter", "--phone", "06-00000001").id
        for program in [house, bus] { _ = try program.run("sync", stick) }
        _ = try house.run("contact", "edit", anna, "--town", "Assen")
        _ = try bus.run("contact", "edit", anna, "--town", "Emmen")
        for program in [house, bus, house] { _ = try program.run("sync", stick) }
        let shown = try house.run("clash", "show", "1", "--language", "nl").out
        #expect(shown.contains("Assen"))
        #expect(shown.contains("Emmen"))
        #expect(shown.contains("Twee versies van woonplaats"))
        #expect(try house.run("clash", "resolve", "1", "--version", "3").status == 1)
        #expect(try house.run("clash", "resolve", "1", "--version", "2").status == 0)
        #expect(try house.run("clash", "list").out == "")
        #expect(try house.run("contact", "show", anna).out.contains("Assen"))
        _ = try house.run("undo")
        #expect(try house.run("clash", "list").lines.count == 1)
        _ = try house.run("redo")
        for program in [house, bus] { _ = try program.run("sync", stick) }
        #expect(try bus.run("clash", "list").out == "")
        #expect(try bus.run("contact", "show", anna).out.contains("Assen"))
    }

    @Test func whatIsWrongIsToldAndHasItsStatus() throws {
        let house = try Binary()
        _ = try house.run("init")
        #expect(try house.run("sync", house.path("er-niet")).status == 69)
        #expect(try house.run("sync", "http://fnv.nl").status == 69)
        #expect(try house.run("sync").status == 64)
        #expect(try house.run("clash", "show", "7").status == 1)
        #expect(try house.run("remote", "revoke", "niemand").status == 1)
        #expect(try house.run("sync", "--stdio", input: "dag!").status == 69)
    }

    /// Fictional people never get among real ones.
    @Test func aDemoAndARealDatabaseDoNotComeTogether() throws {
        let (house, demo) = (try Binary(), try Binary())
        _ = try house.run("init")
        try #require(try demo.run("demo", "--scale", "desk").status == 0)
        let code = try house.run("remote", "invite", house.folder.path).id
        #expect(try demo.run("remote", "join", house.folder.path, code).status == 1)
        #expect(try demo.run("remote", "devices").out == "")
        #expect(try house.run("sync", house.folder.path).status == 0)
        #expect(try house.run("contact", "list").out == "")
    }

    /// What is beside a copy of the files is another replica: two that say they are one would each
    /// think that the other's work is theirs.
    @Test func aCopyOfTheFilesIsAReplicaOfItsOwn() throws {
        let house = try Binary()
        let stick = house.path("stick")
        let bus = try Binary()
        try pair(house, bus, at: stick)
        _ = try house.run("contact", "add", "Anna de Ruiter", "--phone", "06-00000001")
        let copy = try Binary()
        for suffix in ["", ".keys"] {
            try FileManager.default.copyItem(
                atPath: house.database + suffix, toPath: copy.database + suffix)
        }
        _ = try house.run("contact", "add", "Bert Bos", "--phone", "06-00000001")
        _ = try copy.run("contact", "add", "Carla van Dam", "--phone", "06-00000001")
        for program in [house, copy, bus, house, copy, bus] { _ = try program.run("sync", stick) }
        let names = try house.run("contact", "list").out
        #expect(names.split(separator: "\n").count == 3)
        #expect(try copy.run("contact", "list").out == names)
        #expect(try bus.run("contact", "list").out == names)
    }

    @Test(.enabled(if: SSHServer.isPossible)) func overSSHTheOtherEndIsKader() throws {
        let server = try SSHServer()
        let (house, bus) = (try Binary(), try Binary())
        _ = try house.run("init")
        _ = try bus.run("init")
        _ = try house.run("contact", "add", "Anna de Ruiter", "--phone", "06-00000001")
        _ = try bus.run("contact", "add", "Bert Bos", "--phone", "06-00000001")
        _ = try bus.run("remote", "add", "huis", server.address(house.database))
        let outcome = try bus.run(["sync", "huis", "--json"], environment: server.environment)
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.out.contains("\"received\": 1"))
        #expect(try house.run("contact", "list").out == bus.run("contact", "list").out)
        let nobody = try bus.run(
            ["sync", server.address(house.database + ".weg")], environment: server.environment)
        #expect(nobody.status == 69)
    }
}
