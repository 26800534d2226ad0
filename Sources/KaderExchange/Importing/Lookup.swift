internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// What rows point to, found by id or by what people call it. Looks once and remembers.
final class Lookup {
    let reference: Reference
    private let store: ActingStore

    /// Ids that rows of the same file give to new things, by what they are called.
    var madeInFile: [String: String] = [:]

    private lazy var networks = Result { try things(.network, \.asNetwork) }
    private lazy var rooms = Result { try things(.room, \.asRoom) }
    private lazy var plans = Result { try things(.regionPlan, \.asPlan) }
    private lazy var spreekuren = Result {
        Dictionary(
            try things(.spreekuur, \.asSpreekuur).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }
    private lazy var services = Result { try store.services() }
    private lazy var numbers = Result { try contactsByNumber() }
    private var isThere: [String: Bool] = [:]

    init(_ store: ActingStore, _ reference: Reference) {
        self.store = store
        self.reference = reference
    }

    /// What a service asks of an appointment.
    func terms(of service: Service) throws -> ServiceTerms { try services.get()[service] }

    func isThere(_ kind: StoredKind, _ id: String) throws -> Bool {
        if let known = isThere[id] { return known }
        let found = try !store.existing(kind, [id]).isEmpty
        isThere[id] = found
        return found
    }

    func contacts(named name: String) throws -> [Contact.ID] {
        guard let name = PersonName(typed: name) else { return [] }
        return try store.contacts(named: name)
    }

    func contacts(numbered number: String) throws -> [Contact.ID] {
        try numbers.get()[number] ?? []
    }

    /// By id, or by name whatever its case and accents. Archived ones too.
    func network(_ word: String) throws -> Network.ID? {
        let folded = Folding.words(word)
        return try networks.get().first {
            $0.id.description == word.lowercased() || Folding.words($0.name) == folded
        }?.id
    }

    /// By id, or by name within the house.
    func room(_ word: String, in house: String?) throws -> Room.ID? {
        let folded = Folding.words(word)
        return try rooms.get().first { room in
            (house == nil || room.house == house)
                && (room.id.description == word.lowercased()
                    || house != nil && Folding.words(room.name) == folded)
        }?.id
    }

    func spreekuur(_ id: Spreekuur.ID) throws -> Spreekuur? { try spreekuren.get()[id] }

    /// The spreekuur of a service at a place that has these hours in it and stands, if there is one.
    func spreekuur(
        of service: Service, at place: Place, on day: Day, around hours: Hours
    ) throws -> Spreekuur? {
        let found = try spreekuren.get().values.filter {
            $0.service == service && $0.place == place && $0.day == day
                && $0.hours.contains(hours) && !$0.isCancelled
        }
        return found.count == 1 ? found.first : nil
    }

    /// The appointment as it stands; nil where it is not there yet.
    func appointment(_ id: Appointment.ID) throws -> Appointment? {
        do {
            return try store.appointment(id).appointment
        } catch StoreError.notFound {
            return nil
        }
    }

    func hasPlan(_ plan: RegionPlan) throws -> Bool {
        try plans.get().contains { $0.id == plan.id }
    }

    private func things<T>(_ kind: StoredKind, _ value: (StoredThing) -> T?) throws -> [T] {
        var found: [T] = []
        try store.exporting(kind) { thing, _ in value(thing).map { found.append($0) } }
        return found
    }

    private func contactsByNumber() throws -> [String: [Contact.ID]] {
        var byNumber: [String: [Contact.ID]] = [:]
        var wholes: [Contact.ID: Contact.ID] = [:]
        // Who was merged comes after whom they are part of, and that one is meant.
        try store.exporting(.contact) { thing, _ in
            guard case .contact(let contact) = thing else { return }
            let id = contact.mergedInto.map { wholes[$0] ?? $0 } ?? contact.id
            if contact.mergedInto != nil { wholes[contact.id] = id }
            let number = contact.memberNumber
            guard !number.isEmpty, byNumber[number]?.contains(id) != true else { return }
            byNumber[number, default: []].append(id)
        }
        return byNumber
    }
}
