import Foundation
import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// The laptop of the bus, made ready and given up in the program.
@Suite struct BusLeavingTests {
    private let folder: String
    private let world: Dependencies
    private let trip = BusTrip.ID.sample(1)

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/kader-leaving-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        world = try .still(
            store: Store.create(
                at: folder + "/huis.sqlite",
                Founding(isDemo: true, region: "AM01", house: "groningen")))
        try world.store.add(
            ListedThing(BusTrip(id: trip, ["day": world.store.now.day, "title": "Markten"])))
    }

    private func remove() { try? FileManager.default.removeItem(atPath: folder) }

    @Test func whatGoesAlongIsShownAndChosenBeforeTheFileIsMade() throws {
        defer { remove() }
        var walk = Walkthrough(world)
        try walk.press("Z m <C-s>")
        #expect(walk.screen.contains("kies er een"), "\(walk.screen)")
        #expect(try world.store.busPlan(trip).trip.state == .planned)
        let form = BusPrepareForm(trip)
        let values = FormValues([
            "places": .chosen(["groningen"]), "weeks": .text("1"), "slots": .text("0"),
            "file": .text(folder + "/bus.sqlite"),
        ])
        let options = try form.options(for: "look", matching: "", in: values, with: world)
        #expect(options?.map(\.id) == ["seen"])
        #expect(options?.first?.label.hasPrefix("0 spreekuren, 0 mensen") == true)
        _ = try form.save(values, from: values, overriding: [], with: world)
        #expect(try world.store.busPlan(trip).trip.state == .out)
        #expect(FileManager.default.fileExists(atPath: folder + "/bus.sqlite.keys"))
    }

    /// Issue 7.3: how much is left, and stopped nothing is there by half; the form stays.
    @Test func howFarItIsIsToldAndStoppedNothingIsLeft() throws {
        defer { remove() }
        let values = FormValues([
            "places": .chosen(["groningen"]), "weeks": .text("1"), "slots": .text("0"),
            "file": .text(folder + "/bus.sqlite"),
        ])
        var told: [String] = []
        #expect(throws: BusError.stopped) {
            try BusPrepareForm(trip).save(values, with: world) { step in
                told.append(step.phrase[.nl])
                return told.count < 5
            }
        }
        #expect(told.first?.hasPrefix("Laptop klaarmaken: ") == true, "\(told)")
        #expect(told.allSatisfy { $0.contains("nog ") && $0.contains(" stappen") }, "\(told)")
        #expect(try world.store.busPlan(trip).trip.state == .planned)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(left.filter { $0.hasPrefix("bus") } == [])
    }

    @Test func aLaptopIsGivenUpByTypingTheNameOfTheTrip() throws {
        defer { remove() }
        var walk = Walkthrough(world)
        try walk.press("Z K")
        #expect(walk.screen.contains("de bus is niet onderweg"), "\(walk.screen)")
        let values = FormValues([
            "places": .chosen(["groningen"]), "weeks": .text("1"), "slots": .text("0"),
            "file": .text(folder + "/bus.sqlite"),
        ])
        _ = try BusPrepareForm(trip).save(values, from: values, overriding: [], with: world)
        var out = Walkthrough(world)
        try out.press("Z K")
        #expect(out.screen.contains("0 mensen, sinds"), "\(out.screen)")
        try out.press("<C-s>")
        #expect(try world.store.busPlan(trip).trip.state == .out)
        try out.press("\"markten\" <C-s>")
        #expect(try world.store.busPlan(trip).trip.state == .lost, "\(out.screen)")
        #expect(try world.store.laptops().allSatisfy { $0.revokedAt != nil })
    }
}
