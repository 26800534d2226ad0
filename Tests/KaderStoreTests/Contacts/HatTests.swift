import KaderDomain
import Testing

@testable import KaderStore

/// Who else somebody is, told where they are chosen (S3).
@Suite struct HatTests {
    private let office: Office
    private let els: Contact.ID

    init() throws {
        office = try Office()
        els = office.clients[0]
    }

    private func wear(_ name: String, _ first: Int?, _ last: Int?) throws {
        let today = Office.monday
        let period = try #require(
            Period(from: first.map { today + $0 }, until: last.map { today + $0 }))
        try office.anna.add(
            try #require(
                InterestConflict(
                    id: .named(name), contact: els, with: .employer(name), role: "secretaris OR",
                    period: period)))
    }

    @Test func hatsOfTodayAreToldOfAnyoneAndFormerOnesOnTheCard() throws {
        try wear("Metaalfabriek", -9, nil)
        try wear("Ziekenhuis", -9, -1)
        try wear("School", 1, nil)
        let people = [els, office.clients[1]]
        let worn = try office.anna.hats(of: people)
        #expect(worn.keys.map(\.self) == [els])
        #expect(worn[els]?.map(\.words) == ["secretaris OR, Metaalfabriek"])
        let card = try office.anna.person(els)
        #expect(card.hats.map(\.name) == ["Metaalfabriek", "Ziekenhuis", "School"])
        #expect(card.consulent == nil)
    }

    @Test func aHatThatIsUndoneIsNotToldAnyMore() throws {
        try wear("Metaalfabriek", nil, nil)
        #expect(try office.anna.undo().command == .addConflict)
        #expect(try office.anna.hats(of: [els]).isEmpty)
        #expect(try office.anna.hats(of: []).isEmpty)
    }

    @Test func aHatIsWithSomebodyByName() throws {
        let other = office.people[6]
        try office.anna.add(
            try #require(
                InterestConflict(id: .named("p"), contact: els, with: .person(other.id))))
        #expect(try office.anna.hats(of: [els])[els]?.map(\.words) == [other.name.description])
    }
}
