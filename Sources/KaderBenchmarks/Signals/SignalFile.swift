internal import Foundation
internal import KaderDomain
internal import KaderStore

/// The same registrations in a file, as people would have written them down: with who came, and the
/// employers that they are about. Made once.
struct SignalFile {
    let path: String
    private static let size = 5000

    init(folder: String, named name: String) { path = "\(folder)/\(name).sqlite" }

    /// The store, made where it is not there yet.
    func store(_ registrations: [SignalRegistration]) throws -> ActingStore {
        if !FileManager.default.fileExists(atPath: path) {
            try Store.createWhole(at: path, Founding(isDemo: true)) { store in
                try Self.fill(store, registrations)
            }
        }
        return try Self.acting(Store.open(at: path))
    }

    private static func fill(_ store: Store, _ registrations: [SignalRegistration]) throws {
        let acting = try acting(store)
        let members = Set(registrations.compactMap(\.member)).sorted()
        try add(members, to: acting) { .contact(Contact(id: $0, name: try name())) }
        let employers = Set(registrations.compactMap(\.facets.employer)).sorted()
        try add(employers, to: acting) { .employer(try employer($0)) }
        var random = SplitMix(7)
        try add(registrations, to: acting) { .registration(try visit($0, &random)) }
    }

    private static func add<Thing>(
        _ things: [Thing], to store: ActingStore, _ stored: (Thing) throws -> StoredThing
    ) throws {
        for start in stride(from: 0, to: things.count, by: size) {
            let part = things[start..<min(start + size, things.count)]
            try store.addAll(try part.map(stored))
        }
    }

    private static func visit(
        _ registration: SignalRegistration, _ random: inout SplitMix
    ) throws -> Registration {
        let facets = registration.facets
        let employer = facets.employer.flatMap { Employer.ID($0) }
        return try Registration(
            id: .minted(at: Int64(registration.day.ordinal) * 86_400_000, random: &random),
            on: registration.day, at: .online, .inloop, of: registration.member,
            against: employer.flatMap { OtherParty(.employer, $0) } ?? .unknown,
            problems: facets.problems, sector: facets.sector ?? "", region: facets.region ?? "")
    }

    private static func employer(_ id: String) throws -> Employer {
        guard let id = Employer.ID(id) else { throw BenchError.brokenTable }
        return try Employer(id: id, name: "Bedrijf \(id)")
    }

    private static func name() throws -> PersonName {
        guard let name = PersonName(family: "Voorbeeld") else { throw BenchError.brokenTable }
        return name
    }

    private static func acting(_ store: Store) throws -> ActingStore {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        return store.as(actor)
    }
}
