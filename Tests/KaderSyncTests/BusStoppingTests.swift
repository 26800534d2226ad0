import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// Making the laptop says how far it is, and can be stopped at any moment (issue 7.3).
@Suite struct BusStoppingTests {
    let house: BusHouse

    init() throws { house = try BusHouse() }

    private func prepare(_ goesOn: @escaping (BusProgress) -> Bool) throws -> BusLoad {
        var number = 0
        return try Departure(BusHouse.trip, from: house.identity()).prepare(
            Departure.Load(places: [BusHouse.place], weeks: 1, slots: 2),
            to: house.path("bus.sqlite"), goesOn: goesOn,
            newId: {
                number += 1
                return .named("kept \(number)")
            })
    }

    @Test func itSaysWhatIsDoneAndHowMuchIsLeft() throws {
        var told: [BusProgress] = []
        _ = try prepare {
            told.append($0)
            return true
        }
        #expect(told.map(\.done) == Array(0..<told.count))
        #expect(told.allSatisfy { $0.total == told.count })
        #expect(told.first?.part == .things("campaign"))
        #expect(told.last?.part == .checking)
    }

    /// Stopped before any part, all is as it was: no file, no slots kept, the trip planned, nobody known;
    /// and it can be done again.
    @Test func stoppedAnywhereNothingIsLeft() throws {
        var (part, isDone) = (0, false)
        while !isDone {
            do {
                _ = try prepare { $0.done < part }
                isDone = true
            } catch BusError.stopped {
                let plan = try house.store.busPlan(BusHouse.trip)
                #expect(plan.trip.state == .planned && plan.slots.isEmpty, "part \(part)")
                #expect(try house.store.peers().isEmpty, "part \(part)")
                #expect(try house.store.busLoads(of: BusHouse.trip).isEmpty)
                let left = try FileManager.default.contentsOfDirectory(atPath: house.folder)
                #expect(left.filter { $0.hasPrefix("bus") } == [], "part \(part)")
            }
            part += 1
        }
        #expect(part > 20)
        #expect(try house.laptop().store.bus == BusHouse.trip)
    }
}
