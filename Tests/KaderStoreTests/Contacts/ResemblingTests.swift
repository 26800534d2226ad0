import KaderDomain
import Testing

@testable import KaderStore

@Suite struct ResemblingTests {
    private let office: Office

    init() throws { office = try Office() }

    private func typed(_ name: String, phone: String = "") throws -> Contact {
        Contact(id: .named("typed"), name: try #require(PersonName(typed: name)), phone: phone)
    }

    private func found(_ contact: Contact) throws -> [String] {
        try office.anna.resembling(contact).map {
            "\($0.contact.name): \($0.reasons.map(\.rawValue).joined(separator: " "))"
        }
    }

    @Test func whoIsInTheFileAlreadyIsFoundWithTheReason() throws {
        #expect(try found(typed("anna Ruiter")) == ["Anna de Ruiter: name"])
        #expect(try found(typed("Anna Ruyter")) == ["Anna de Ruiter: similar-name"])
        #expect(try found(typed("G. Yilmaz")) == ["Gül Yılmaz: similar-name"])
        #expect(try found(typed("A. de Ruiter")) == ["Anna de Ruiter: similar-name"])
        #expect(try found(typed("A.B. de Ruiter")) == ["Anna de Ruiter: similar-name"])
        #expect(try found(typed("Jo Nieuw")).isEmpty)
    }

    @Test func whoIsKnownByAnInitialOnlyIsFoundByTheWholeName() throws {
        let other = Contact(
            id: .named("one"), name: try #require(PersonName(typed: "E.M. Öztürk")),
            phone: "0699999999", email: "e.m@voorbeeld.example")
        try office.anna.add(other)
        #expect(
            try found(typed("Eva Ozturk"))
                == ["Eva Öztürk: name", "E.M. Öztürk: similar-name"])
        var typed = try typed("Jo Nieuw")
        typed.email = "E.M@voorbeeld.example"
        #expect(try found(typed) == ["E.M. Öztürk: email"])
    }

    @Test func aNumberIsFoundHoweverItIsWritten() throws {
        let one = Contact(
            id: .named("one"), name: try #require(PersonName(typed: "Zoë Pel")),
            phone: "+31 6 1234 5678")
        try office.anna.add(one)
        #expect(try found(typed("Jo Aerts", phone: "06-12345678")) == ["Zoë Pel: phone"])
    }

    @Test func theLikeliestComesFirstAndTheArchivedAreLeftOut() throws {
        let other = Contact(
            id: .named("one"), name: try #require(PersonName(typed: "Anna Ruiter")),
            phone: "0699999999")
        try office.anna.add(other)
        let both = try office.anna.resembling(typed("Anna de Ruiter", phone: "06 99999999"))
        #expect(both.map(\.id) == [other.id, office.people[0].id])
        try office.anna.archive(other.id)
        #expect(try office.anna.resembling(typed("Anna Ruiter")).count == 1)
    }
}
