import Foundation
import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Work that takes long, by the keys (issue 3): how far it is is seen, and Esc stops it.
@Suite struct LongSavingTests {
    private static let keys =
        "Z m \"groningen\" <Enter> <Tab> <Tab> <Tab> \"FILE\" <Tab> <Space> <Enter>"

    private func filledIn(_ yard: BusYard) throws -> SlowDesk {
        var desk = SlowDesk(yard.world)
        let keys = Self.keys.replacing("FILE", with: yard.folder + "/laptop.sqlite")
        for key in try Key.script(keys) {
            desk.send(.event(.key(key)))
            desk.finish()
        }
        return desk
    }

    @Test func howFarItIsIsOnTheScreenAndAtTheEndItIsDone() throws {
        let yard = try BusYard()
        defer { yard.remove() }
        var desk = try filledIn(yard)
        var told: Set<String> = []
        try desk.type("<C-s>")
        desk.finish { desk in
            let bottom = desk.screen.split(separator: "\n").last.map(String.init) ?? ""
            if bottom.contains("Laptop klaarmaken: ") { told.insert(bottom) }
        }
        #expect(told.count > 1, "\(told)")
        #expect(desk.screen.contains("Klaar: "), "\(desk.screen)")
        #expect(FileManager.default.fileExists(atPath: yard.folder + "/laptop.sqlite.keys"))
    }

    @Test func escapeStopsItAndTheFormStaysAsItWas() throws {
        let yard = try BusYard()
        defer { yard.remove() }
        var desk = try filledIn(yard)
        let before = desk.screen.split(separator: "\n").dropLast()
        try desk.type("<C-s>")
        var isStopped = false
        desk.finish { desk in
            guard !isStopped, desk.screen.contains("Laptop klaarmaken: ") else { return }
            desk.send(.event(.key(.escape)))
            isStopped = true
        }
        #expect(isStopped)
        #expect(desk.screen.split(separator: "\n").dropLast() == before, "\(desk.screen)")
        #expect(try yard.world.store.busPlan(.sample(1)).trip.state == .planned)
        let left = try FileManager.default.contentsOfDirectory(atPath: yard.folder)
        #expect(!left.contains { $0.hasPrefix("laptop.sqlite") }, "\(left)")
        try desk.type("<C-s>")
        desk.finish()
        #expect(desk.screen.contains("Klaar: "), "\(desk.screen)")
    }
}
