import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// A store with one house, three rooms, eight people of whom five are consulenten, and a network.
///
/// Everything in it was made by `setup`, so that nobody's undo reaches it. It is 08:00 on Monday
/// 15 March 2027.
struct Office {
    static let now = "2027-03-15T08:00"
    static let monday = Day("2027-03-15") ?? Day(ordinal: 0)
    static let place = Place.house("groningen")

    let store: Store
    let people: [Contact]
    let rooms: [Room]
    let network: Network

    var staff: [Contact.ID] { people.prefix(5).map(\.id) }
    var clients: [Contact.ID] { people.dropFirst(5).map(\.id) }
    var anna: ActingStore { acting("anna") }
    var bert: ActingStore { acting("bert") }

    /// An office that was filled once: every test begins with a copy.
    private static let filled = Result { try Office(inMemory()).store }

    private static func inMemory() throws -> Store {
        try Store.inMemory(Founding(replica: "office", isDemo: true))
    }

    /// In memory.
    init() throws {
        let store = try Self.inMemory()
        try Self.filled.get().queue.backup(to: store.queue)
        try self.init(store, isFilled: true)
    }

    /// - Parameter isFilled: whether the store holds the office already.
    init(_ store: Store, isFilled: Bool = false) throws {
        self.store = store
        people = [
            "Anna de Ruiter", "Bert Bos", "Carla van Dam", "Driss el Amrani", "Eva Öztürk",
            "Frits Groen", "Gül Yılmaz", "Henk van der Berg",
        ].enumerated().compactMap { number, name in
            PersonName(typed: name).map {
                Contact(
                    id: .named("person \(number)"), name: $0, phone: "06-0000000\(number)",
                    town: "Groningen")
            }
        }
        rooms = ["A", "B", "C"].compactMap {
            Room(id: .named("room \($0)"), house: "groningen", name: "Kamer \($0)")
        }
        network = try Network(id: .named("network"), name: "Noorderdiep", regions: ["AM01"])
        if !isFilled { try fill() }
    }

    func acting(_ name: String) -> ActingStore {
        store.as(
            Actor(name) ?? .unnamed,
            at: store.founding.isDemo ? .fixed(LocalTime(Office.now) ?? Office.midnight) : .real)
    }

    /// Someone whom the store does not know yet.
    func newcomer() throws -> Contact {
        Contact(
            id: .named("new"), name: try #require(PersonName(typed: "Jo Aerts")),
            phone: "06-00000099")
    }

    func spreekuur(
        _ name: String = "spreekuur", _ hours: String = "09:00-12:00",
        for service: Service = .loopbaan, on day: Day = monday + 1, staff: [Int] = [0, 1, 2],
        rooms: [Int] = [0, 1],
        at place: Place = place
    ) throws -> Spreekuur {
        try Spreekuur(
            id: .named(name), service: service, at: place, on: day,
            during: #require(Hours(hours)), staffedBy: staff.map { people[$0].id },
            in: place == .online ? [] : rooms.map { self.rooms[$0].id })
    }

    func request(
        _ time: String, _ service: Service = .loopbaan, on day: Day = monday + 1
    ) -> BookingRequest {
        BookingRequest(
            service: service, place: Office.place, day: day,
            time: TimeOfDay(time) ?? .startOfDay)
    }

    private func fill() throws {
        let setup = acting("setup")
        for person in people { try setup.add(person) }
        for room in rooms { try setup.add(room) }
        for id in staff {
            try setup.add(
                Consulent(
                    id: .named("\(id)"), contact: id, houses: ["groningen"],
                    services: Service.allCases, isOnline: true),
                trainings: Service.allCases.compactMap { trained(id, in: $0) })
        }
        try setup.add(network)
    }

    /// A basic training that was done long ago.
    func trained(_ contact: Contact.ID, in service: Service) -> Training? {
        Training(
            id: .named("\(contact) \(service)"), contact: contact, service: service, kind: .basic,
            doneOn: Office.monday - 500)
    }

    private static let midnight = LocalTime(day: monday, time: .startOfDay)
}
