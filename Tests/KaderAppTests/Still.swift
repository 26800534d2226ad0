import Foundation
import KaderApp
import KaderDomain
import KaderReference
import KaderStore
import Synchronization
import Testing

/// A world that stands still: Tuesday 24 November 2026, 9 o'clock, in the house of Groningen.
///
/// The store is in memory and empty. New ids count up, so that a walkthrough is the same every time.
extension Dependencies {
    /// - Parameters:
    ///   - store: that of another person's world, where two work on the same things.
    ///   - actor: who sits at the keyboard.
    static func still(
        store: Store? = nil, actor: String = "anna", language: Language = .nl
    ) throws -> Dependencies {
        let founding = Founding(replica: "test", isDemo: true, region: "AM01", house: "groningen")
        let file = try store ?? Store.inMemory(founding)
        let ids = CountingIds(from: actor)
        let reference = try Reference.embedded()
        return Dependencies(
            store: file.as(
                try #require(Actor(actor)), at: .fixed(try stillNow()),
                knowing: { reference.holidays }),
            reference: reference, language: language, newUUID: { ids.next() })
    }

    /// The same store, with someone else at the keyboard.
    func seen(by actor: String) throws -> Dependencies {
        try .still(store: store.store, actor: actor, language: language)
    }

    private static func stillNow() throws -> LocalTime {
        try #require(LocalTime("2026-11-24T09:00"))
    }
}

extension Identifier {
    /// A known identity for a sample; samples stay below 10,000.
    static func sample(_ number: Int) -> Self {
        Self(UUID(sample: number))
    }
}

extension UUID {
    /// `00000000-0000-7000-8000-` and the number.
    init(sample number: Int) {
        func byte(_ shift: Int) -> UInt8 { UInt8(truncatingIfNeeded: number >> shift) }
        self.init(
            uuid: (
                0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, byte(40), byte(32), byte(24), byte(16),
                byte(8), byte(0)
            ))
    }
}

/// Ids that count up. Each person has a range of their own, above that of the samples.
private final class CountingIds: Sendable {
    private let count: Mutex<Int>

    init(from actor: String) {
        let place = actor.utf8.reduce(0) { ($0 * 31 + Int($1)) % 10_000 }
        count = Mutex((place + 1) * 10_000)
    }

    func next() -> UUID {
        count.withLock { count in
            count += 1
            return UUID(sample: count)
        }
    }
}

extension Contact {
    /// A member who can be reached: `Contact.sample(1, "Anna de Ruiter")`.
    static func sample(_ number: Int, _ name: String, town: String = "Groningen") throws -> Contact
    {
        Contact(
            id: .sample(number), name: try #require(PersonName(typed: name)), standing: .member,
            phone: "06-0000 \(1000 + number)", town: town)
    }
}

extension ActingStore {
    /// A campaign of that one day, in Groningen from nine until five, for eight people.
    func beginCampaign(on day: Day) throws {
        try add(try Campaign(year: day.year, first: day, last: day))
        let hours = WeeklyHours(day.weekday, try #require(Hours("09:00-17:00")))
        try set(
            try CampaignPlace(
                campaign: Campaign.id(of: day.year), place: .house("groningen"), hours: [hours],
                capacity: 8))
    }
}
