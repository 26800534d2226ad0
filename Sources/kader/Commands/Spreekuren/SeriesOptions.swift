import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// What a series is made of.
struct SeriesOptions: ParsableArguments {
    @Option(help: "What it is for.")
    var service: Service

    @Option(help: "The first day, such as 2026-11-24.")
    var first: Day

    @Option(help: "When it begins, such as 13:00.")
    var from: TimeOfDay

    @Option(help: "When it ends, such as 17:00.")
    var until: TimeOfDay

    @OptionGroup var place: PlaceOptions

    @Option(help: "The id of a consulent, as a person; as often as needed, in order.")
    var consulent: [Contact.ID]

    @Option(help: "The id of a room; as often as needed, in order.")
    var room: [Room.ID] = []

    @Option(help: "Every so many weeks: 1, 2 or 4.")
    var every: Int?

    @Option(
        help: "Instead of --every: which such weekday of each month: first to fourth, or last.")
    var monthly: Nth?

    @Option(help: "The last day on which it may come.")
    var through: Day?

    @Option(help: "Instead of --through: how many times.")
    var count: Int?

    @Option(help: "A day to leave out; as often as needed.")
    var except: [Day] = []

    /// The names under which people type ``Recurrence/Nth``.
    enum Nth: String, CaseIterable, ExpressibleByArgument {
        case first, second, third, fourth, last
    }

    func validate() throws {
        guard from < until else { throw ValidationError("--until must be after --from.") }
        guard (through != nil) != (count != nil) else {
            throw ValidationError("Say when it ends: --through DAY or --count N.")
        }
        guard count ?? 1 >= 1 else { throw ValidationError("--count must be at least 1.") }
        guard every == nil || monthly == nil else {
            throw ValidationError("Give --every or --monthly, not both.")
        }
        guard every.map({ Recurrence.Weeks(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--every must be 1, 2 or 4.")
        }
    }

    /// - Throws: ``SeriesError``, and what people point to that is not there.
    func series(_ kader: Dependencies) throws -> Series {
        guard let hours = Hours(from: from, to: until) else {
            throw ValidationError("--until must be after --from.")
        }
        try kader.require(.contact, consulent)
        try kader.require(.room, room)
        return try Series(
            id: kader.newId(), service: service, at: try place.neededPlace(kader), during: hours,
            staffedBy: consulent, in: room, recurrence, from: first, until: end,
            leavingOut: except)
    }

    private var recurrence: Recurrence {
        switch monthly {
        case .first: .monthly(.first, first.weekday)
        case .second: .monthly(.second, first.weekday)
        case .third: .monthly(.third, first.weekday)
        case .fourth: .monthly(.fourth, first.weekday)
        case .last: .monthly(.last, first.weekday)
        case nil: .weekly(every: every.flatMap { Recurrence.Weeks(rawValue: $0) } ?? .one)
        }
    }

    private var end: SeriesEnd { through.map(SeriesEnd.day) ?? .count(count ?? 1) }
}
