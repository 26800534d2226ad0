import KaderDomain
import Testing

@testable import KaderStore

/// What a network asks goes to who accompanies it on that day (S2).
@Suite struct NetworkRequestTests {
    private let office: Office
    private let network: Network.ID

    init() throws {
        office = try Office()
        network = office.network.id
        let today = Office.monday
        try office.anna.add(
            Accompaniment(
                id: .named("old"), network: network, official: office.people[0].id,
                period: try #require(Period(from: nil, until: today - 1))))
        try office.anna.add(
            Accompaniment(
                id: .named("new"), network: network, official: office.people[1].id,
                period: try #require(Period(from: today, until: today + 9))))
    }

    private func ask(_ name: String, on day: Day) throws {
        try office.acting("carla").add(
            NetworkRequest(id: .named(name), of: network, .question, on: day, "Wie weet meer?"))
    }

    private func toDo(_ name: String) throws -> [NetworkRequest.ID] {
        try office.acting(name).toDo().compactMap {
            if case .networkRequest(let entry) = $0 { entry.id } else { nil }
        }
    }

    @Test func aRequestIsForWhoAccompaniesTheNetworkOnItsDay() throws {
        try ask("a", on: Office.monday - 1)
        try ask("b", on: Office.monday)
        try ask("c", on: Office.monday + 10)
        #expect(try toDo("anna") == [.named("a"), .named("c")])
        #expect(try toDo("bert") == [.named("b"), .named("c")])
        let officials = try office.anna.networkRequests().map(\.official)
        #expect(officials == ["Anna de Ruiter", "Bert Bos", nil])
    }

    @Test func withoutAnOfficialItGoesToWhoCoordinatesTheRegionOnThatDay() throws {
        let day = Office.monday + 10
        func coordinate(_ name: String, _ person: Int, _ region: String, from first: Day) throws {
            try office.anna.add(
                ListedThing(
                    .regionCoordinator, id: .named(name),
                    ["region": region, "coordinator": office.people[person].id, "from": first]))
        }
        try coordinate("elsewhere", 0, "AM03", from: day)
        try coordinate("later", 0, "AM01", from: day + 1)
        try ask("b", on: Office.monday)
        try ask("c", on: day)
        #expect(try toDo("anna").contains(.named("c")))
        try coordinate("here", 3, "AM01", from: day)
        #expect(try toDo("anna").isEmpty)
        #expect(try toDo("driss") == [.named("c")])
        #expect(try toDo("bert") == [.named("b")])
        let routes = try office.anna.networkRequests().map(\.route.nl)
        #expect(routes == ["naar Bert Bos", "naar Driss el Amrani (coördinator van de regio)"])
        _ = try office.anna.undo()
        #expect(try toDo("anna") == [.named("c")])
        #expect(try office.anna.networkRequests().last?.route.nl.hasSuffix("voor iedereen") == true)
    }

    @Test func anAnswerEndsItAndUndoAsksAgain() throws {
        try ask("b", on: Office.monday)
        #expect(throws: NetworkError.self) { try office.bert.answerRequest(.named("b"), " ") }
        try office.bert.answerRequest(.named("b"), "Vraag het Parkstad.")
        #expect(try toDo("bert").isEmpty)
        #expect(try office.anna.networkRequest(.named("b")).answeredOn == Office.monday)
        #expect(try office.bert.undo().command == .answerNetworkRequest)
        #expect(try toDo("bert") == [.named("b")])
        try office.bert.remove(NetworkRequest.ID.named("b"))
        #expect(try office.anna.networkRequests(withAnswered: true).isEmpty)
        #expect(try office.bert.undo().command == .removeNetworkRequest)
        #expect(try office.anna.check().isEmpty)
    }

    @Test func aRequestSaysSomething() {
        #expect(throws: NetworkError.requestWithoutText) {
            try NetworkRequest(id: .named("x"), of: network, .tip, on: Office.monday, " \n")
        }
    }
}
