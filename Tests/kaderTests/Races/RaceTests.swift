import Foundation
import KaderTesting
import Testing

/// Many processes at once on one file: the real program, each a process of its own.
@Suite struct RaceTests {
    private let week: RaceWeek

    init() throws { week = try RaceWeek() }

    @Test func oneOfThirtyTwoProcessesGetsTheSlot() throws {
        for round in 0..<Volume.of(100) {
            let slot = week.slots[round % week.slots.count]
            let outcomes = try week.race(
                week.people.prefix(32).map { .book(contact: $0, slot) })
            let winners = outcomes.filter { $0.status == 0 }
            #expect(winners.count == 1, "round \(round)")
            for loser in outcomes where loser.status != 0 {
                #expect(loser.status == 1 && loser.out.isEmpty)
                #expect(
                    loser.err.hasPrefix("Niet gemaakt: ") || loser.err.hasPrefix("Niet gelukt: "))
            }
            let standing = try week.standing()
            #expect(standing.filter { $0.slot == slot }.map(\.id) == winners.map(\.id))
            try week.expectSoundness("round \(round)")
            for winner in winners {
                try week.desk.run("appointment", "cancel", winner.id, "--reason", "race")
            }
        }
    }

    /// Bookings, moves and cancellations of a week, after slots and appointments that all know.
    @Test func everyProcessGetsATrueAnswer() throws {
        var seeded = Seeded(Seed.fresh)
        var (done, refused) = (0, 0)
        for round in 0..<Volume.of(100) {
            let before = try week.standing()
            let steps = (0..<32).map { _ in week.step(&seeded, knowing: before) }
            let outcomes = try week.race(steps)
            let answers = zip(steps, outcomes).map { RaceAnswer(step: $0, outcome: $1) }
            let lies = RaceAnswer.lies(answers, before: before, after: try week.standing())
            #expect(lies.isEmpty, "round \(round), seed \(Seed.fresh): \(lies)")
            try week.expectSoundness("round \(round), seed \(Seed.fresh)")
            done += outcomes.count { $0.status == 0 }
            refused += outcomes.count { $0.status == 1 }
        }
        #expect(done > Volume.of(100) && refused > Volume.of(100))
    }

    /// Whoever answers first decides; the others are told that there is no offer any more.
    @Test func anOfferIsAnsweredOnce() throws {
        for round in 0..<Volume.of(100) {
            let person = week.people[round % week.people.count]
            let id = try week.desk.run(
                "waiting", "add", "--contact", person, "--service", "loopbaan"
            ).id
            #expect(try week.desk.run("waiting", "offer").id == id)
            let outcomes = try week.race(
                (0..<8).map { $0 < 4 ? .accept(id) : .decline(id) })
            let winners = outcomes.indices.filter { outcomes[$0].status == 0 }
            #expect(winners.count == 1 && outcomes.allSatisfy { $0.status <= 1 }, "round \(round)")
            let wait = try #require(
                try week.desk.objects("waiting", "list", "--all").first {
                    $0["id"] as? String == id
                })
            let isTaken = winners.first.map { $0 < 4 } ?? false
            #expect(wait["state"] as? String == (isTaken ? "accepted" : "waiting"))
            try week.expectSoundness("round \(round)")
            try week.clear(wait, isTaken: isTaken)
        }
    }

    /// Several programs that offer at once never offer one person two slots, or one slot twice.
    @Test func everyoneWhoWaitsIsOfferedOneSlotByWhoeverIsFirst() throws {
        let waits = try week.people.prefix(5).map { person in
            try week.desk.run("waiting", "add", "--contact", person, "--service", "loopbaan").id
        }
        let outcomes = try week.race(Array(repeating: .offer, count: 16))
        #expect(outcomes.filter { $0.status == 0 }.map(\.id).sorted() == waits.sorted())
        #expect(outcomes.allSatisfy { $0.status <= 1 })
        try week.expectSoundness("offers")
    }
}
