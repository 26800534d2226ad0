import Foundation
import GRDB
import KaderApp
import KaderDomain
import TerminalUI
import Testing

@testable import KaderStore

/// The demo desk in a file, with a trip of today, one of tomorrow whose laptop is out, and two things that a
/// laptop brought and may not make.
struct BusYard {
    let world: Dependencies
    let folder: String

    init(_ language: Language = .nl) throws {
        folder = FileManager.default.temporaryDirectory.path + "/kader-yard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let founding = Founding(replica: "test", isDemo: true, region: "AM01", house: "groningen")
        world = try .demoDesk(
            language: language, hasConversations: true,
            in: Store.create(at: folder + "/huis.sqlite", founding))
        let today = world.store.now.day
        for (number, day, title) in [(1, today, "Markten"), (2, today + 1, "Fabriekspoort")] {
            try world.store.add(
                ListedThing(BusTrip(id: .sample(number), ["day": day, "title": title])))
        }
        try world.store.add(
            ListedThing(
                BusStop(
                    id: .sample(3),
                    [
                        "trip": BusTrip.ID.sample(1), "hours": "09:00-12:00",
                        "spot": "Grote Markt",
                    ])))
        try prepare(.sample(2))
        try world.hold(2)
        try stand()
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    private func prepare(_ trip: BusTrip.ID) throws {
        let values = FormValues([
            "places": .chosen(["groningen"]), "weeks": .text("1"), "slots": .text("2"),
            "file": .text(folder + "/bus.sqlite"), "look": .chosen(["seen"]),
        ])
        _ = try BusPrepareForm(trip).save(values, from: values, overriding: [], with: world)
    }

    /// What the clock of the machine wrote stands still too.
    private func stand() throws {
        try world.store.store.queue.write { db in
            try db.execute(
                sql: "UPDATE heldCommit SET heldAt = 1795507200; "
                    + "UPDATE busLoad SET preparedAt = 1795507200")
        }
    }
}
