import KaderApp
import KaderDomain
import KaderStore
import Testing

/// Three networks around Groningen, one of them with everything that a network can have.
enum NetworkSamples {
    static let eemsdelta: Network.ID = .sample(101)
    static let groningen: Network.ID = .sample(102)
    static let westerkwartier: Network.ID = .sample(103)
    static let achterhoek: Network.ID = .sample(104)
    static let chair: BoardFunction.ID = .sample(201)
    static let official: Accompaniment.ID = .sample(301)
    static let group: WorkingGroup.ID = .sample(401)

    static func fill(_ store: ActingStore) throws {
        try addPeople(to: store)
        try store.add(
            Network(id: eemsdelta, name: "Eemsdelta", regions: ["AM01"], municipalities: ["GM1979"])
        )
        try store.add(
            Network(
                id: groningen, name: "Groningen", regions: ["AM01", "AM03"],
                municipalities: ["GM0014", "GM1680", "GM0037"]))
        try store.add(Network(id: westerkwartier, name: "Westerkwartier", regions: ["AM01"]))
        try store.add(Network(id: achterhoek, name: "Achterhoek", regions: ["AM09"]))
        try addParts(to: store)
        try store.setArchived(true, westerkwartier)
    }

    private static func addPeople(to store: ActingStore) throws {
        let names = ["Fatma Yilmaz", "Bram de Vries", "Joris van den Berg", "Ria Hilhorst"]
        for (index, name) in names.enumerated() {
            try store.add(.sample(index + 1, name))
        }
    }

    private static func addParts(to store: ActingStore) throws {
        try store.add(
            BoardFunction(
                id: chair, network: groningen, contact: .sample(1), role: .chair,
                period: try period("2024-03-01", nil)))
        try store.add(
            BoardFunction(
                id: .sample(202), network: groningen, contact: .sample(2), role: .chair,
                period: try period("2019-01-01", "2024-02-29")))
        try store.add(
            BoardFunction(
                id: .sample(203), network: groningen, contact: .sample(3), role: .secretary))
        try store.add(
            Accompaniment(
                id: official, network: groningen, official: .sample(4),
                period: try period("2025-01-01", nil)))
        try store.add(
            WorkingGroup(id: group, network: groningen, theme: "Energietransitie"))
        try store.add(
            WorkingGroup(
                id: .sample(402), network: groningen, theme: "Armoede", state: .dormant))
    }

    static func period(_ from: String?, _ until: String?) throws -> Period {
        try #require(
            Period(from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) }))
    }
}
