import KaderDomain
import Testing

@testable import KaderStore

/// Reviewing the log, and saying so.
@Suite struct LogReviewingTests {
    @Test func aReviewGoesFromTheOneBefore() throws {
        let office = try Office()
        try office.anna.note(.refused)
        try office.anna.note(.openedPerson, of: office.people[0].id)
        let first = try office.bert.signLog()
        #expect(first.since == nil)
        #expect(first.lines == 2)
        #expect(first.oddities.contains(LogOddity("anna", .refused(count: 1))))
        let second = try office.bert.logReview()
        #expect(second.since != nil)
        #expect(second.lines == 0)
        #expect(second.oddities.isEmpty)
        let last = try #require(try office.anna.accessLog(AccessQuery()).first)
        #expect(last.code == "reviewed")
        #expect(last.actor == "bert")
        #expect(try office.anna.verifyLog().faults.isEmpty)
    }

    /// Issue 8.3: files of people who come to another house; not those of one's own, nor of nobody's.
    @Test func filesOutsideOnesHouseAreCounted() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        try office.found()
        try office.give("driss", .consulent, .house("utrecht"))
        try office.give("eva", .consulent, .house("groningen"))
        for name in ["driss", "eva"] {
            let opening = try office.store.as(#require(Actor(name)))
            try opening.note(.openedPerson, of: office.clients[0])
            try opening.note(.openedPerson, of: office.clients[0])
            try opening.note(.openedPerson, of: office.clients[1])
        }
        let odd = try office.acting("setup").logReview().oddities
            .filter { $0.code == "elsewhere" }
        #expect(odd == [LogOddity("driss", .elsewhere(people: 1))])
    }

    @Test func theFamilyNameIsThatOfWhoWasLookedAt() throws {
        let office = try Office()
        let name = office.people[3].name.family.lowercased().filter { $0.isASCII && $0.isLetter }
        let relative = try #require(Actor("x." + name))
        try office.store.as(relative).note(.openedPerson, of: office.people[3].id)
        #expect(
            try office.anna.logReview().oddities.contains(
                LogOddity(relative.name, .ownName(office.people[3].id))) == (name.count >= 3))
    }
}

extension LogReviewingTests {
    @Test func aMonthAfterTheLastReviewItIsToDo() throws {
        let office = try Office()
        func isToDo() throws -> Bool { try office.anna.toDo().contains { $0.id == .logReview } }
        #expect(try !isToDo())
        try office.anna.note(.openedPerson, of: office.people[0].id)
        let then = Amsterdam.importing(office.anna.now).seconds
        func date(_ table: String, _ days: Int) throws {
            try office.store.tamper(
                """
                DROP TRIGGER IF EXISTS accessLogStays; DROP TRIGGER IF EXISTS accessLogHeadStays;
                UPDATE \(table) SET at = \(then - days * 86_400)
                """)
        }
        try date("accessLog", 30)
        #expect(try !isToDo())
        try date("accessLog", 31)
        #expect(try isToDo())
        try office.bert.signLog()
        try date("accessLogHead", 30)
        #expect(try !isToDo())
        try date("accessLogHead", 32)
        #expect(try isToDo())
    }
}
