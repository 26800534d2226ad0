import Foundation
import Testing

/// A day on the bus with the real program and real files.
@Suite struct BusCommandTests {
    private let house: Binary

    init() throws {
        house = try Binary()
        try #require(try house.run("init").status == 0)
    }

    private func trip() throws -> (trip: String, stop: String) {
        let trip = try house.run("bus", "trip", "add", "--day", "2027-03-16", "--title", "Markten")
            .id
        let stop = try house.run(
            "bus", "stop", "add", "--trip", trip, "--market", "groningen-grote-markt-2", "--hours",
            "09:00-12:00"
        ).id
        return (trip, stop)
    }

    @Test func whatWasCountedOnTheLaptopIsAtHomeAndTheLaptopIsEmpty() throws {
        let (trip, stop) = try trip()
        let file = house.path("laptop.sqlite")
        let prepared = try house.run(
            "bus", "prepare", trip, file, "--houses", "groningen", "--language", "nl")
        #expect(prepared.status == 0, "\(prepared.err)")
        #expect(prepared.err.contains("laptop.sqlite.keys"))
        let tally = ["--stop", stop, "--for", "talk", "--hour", "10", "--people", "12"]
        #expect(try house.run(["bus", "tally", "--database", file] + tally).status == 0)
        let talk = ["--stop", stop, "--hour", "11", "--name", "Noor Zwart", "--wish", "Loon"]
        #expect(try house.run(["bus", "intake", "--database", file] + talk).status == 0)
        let home = try house.run("bus", "return", house.database, "--database", file, "--json")
        #expect(home.out.contains("\"isConfirmed\": true"), "\(home.out) \(home.err)")
        #expect(home.out.contains("\"isRemoved\": true"))
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(!FileManager.default.fileExists(atPath: file + ".keys"))
        let figures = try house.run("bus", "figures", "--csv", "--language", "nl").lines
        #expect(figures.count == 2)
        #expect(figures.last?.hasSuffix(",0,0,12,0,1,0") == true, "\(figures)")
        #expect(try house.run("contact", "list").out.contains("Zwart"))
    }

    @Test func aLostLaptopIsToldOfAndComesHomeNoMore() throws {
        let (trip, _) = try trip()
        let file = house.path("laptop.sqlite")
        _ = try house.run("bus", "prepare", trip, file, "--houses", "groningen")
        let lost = try house.run(
            "bus", "lost", trip, "--noticed", "2027-03-16T18:00", "--language", "nl")
        #expect(lost.out.contains("uiterlijk 2027-03-19T18:00"), "\(lost.out)")
        let home = try house.run("bus", "return", house.database, "--database", file)
        #expect(home.status == 1, "\(home.err)")
        #expect(FileManager.default.fileExists(atPath: file))
    }

    @Test func whatDoesNotGoIsRefusedWithItsStatus() throws {
        let (trip, stop) = try trip()
        let file = house.path("laptop.sqlite")
        #expect(try house.run("bus", "return", house.path("stick")).status == 1)
        #expect(try house.run("bus", "lost", trip).status == 1)
        #expect(try house.run("bus", "prepare", trip, file, "--houses", "maan").status == 64)
        #expect(
            try house.run("bus", "prepare", trip, file, "--houses", "groningen", "--weeks", "9")
                .status == 64)
        #expect(
            try house.run("bus", "stop", "add", "--trip", trip, "--place", "Markt").status == 1)
        #expect(
            try house.run("bus", "intake", "--stop", stop, "--hour", "9", "--house", "groningen")
                .status == 64)
        #expect(try house.run("bus", "trip", "list").lines.count == 1)
        #expect(
            try house.run("bus", "paper", trip, "--form").out.contains("straatgesprek")
                || house.run("bus", "paper", trip, "--form").out.contains("street talk"))
    }
}
