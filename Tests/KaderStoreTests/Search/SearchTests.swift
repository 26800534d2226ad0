import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct SearchTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        for (number, (name, phone, town)) in [
            ("Zéliane Müller", "06-12 34 56 78", "'s-Hertogenbosch"),
            ("Søren Łukasz", "+31 6 11122233", "Den Haag"),
            ("Fatma Doğan-Çelik", "(050) 311 22 33", "Súdwest-Fryslân"),
        ].enumerated() {
            try anna.add(
                Contact(
                    id: .named("found \(number)"), name: #require(PersonName(typed: name)),
                    memberNumber: "DEMO-\(number)77", phone: phone,
                    email: "p\(number)@voorbeeld.example", town: town))
        }
    }

    @Test(arguments: [
        ("zeliane", 0), ("ZÉLIANE MUL", 0), ("müller", 0), ("den bosch", 0), ("hertogenbosch", 0),
        ("'s-hertogenbosch", 0), ("0612345678", 0), ("06-12345678", 0), ("06-12 34 56 78", 0),
        ("06 1234", 0), ("muller 06-12", 0), ("p0@voorbeeld", 0), ("soren", 1), ("lukasz", 1),
        ("gravenhage", 1), ("the hague", 1), ("+31 6 111", 1), ("31611122233", 1),
        ("dogan", 2), ("celik", 2), ("friesland", 2), ("050 3112233", 2), ("demo-277", 2),
        ("DEMO-2", 2),
    ])
    func findsPeopleAsTheyAreTyped(_ typed: String, _ number: Int) throws {
        let found = try anna.contacts(matching: typed).map(\.id)
        #expect(found == [.named("found \(number)")])
        #expect(try anna.search(typed).map(\.id) == ["\(Contact.ID.named("found \(number)"))"])
    }

    @Test(arguments: ["zelianex", "zeliane soren", "eliane", "0698", "12 34 99", "ller"])
    func findsNothingWhereAWordBeginsNoWord(_ typed: String) throws {
        #expect(try anna.contacts(matching: typed).isEmpty)
    }

    @Test(arguments: [
        "\"", "'", "*", "a*", "AND", "OR NOT", "NEAR(a b)", "a NEAR/2 b", "-eva", "eva -", "(", ")",
        "a:b", "searchText:eva", "{a b}", "^eva", "+", "\\", "\0", "e\u{200D}va", "a\u{FEFF}b",
        "कि", "ก็", "👩‍🔧", "½", "a\u{301}", "\u{1B}[2J", "%", "_", "; DROP TABLE contact", "é\u{20DD}x",
    ])
    func noTextThatPeopleCanTypeIsAnError(_ typed: String) throws {
        _ = try anna.search(typed)
        _ = try anna.contacts(matching: typed)
        _ = try anna.networks(matching: typed)
        #expect(try office.store.count("contact") == 11)
    }

    @Test func noRandomTextIsAnError() {
        forAll(Volume.of(5_000)) { seeded in
            let typed = seeded.awkwardText(upTo: 20)
            _ = try anna.search(typed)
            return true
        }
    }

    /// Every letter and digit there is, beside an ordinary one.
    @Test func noLetterOfAnyScriptIsAnError() throws {
        let scalars = (0...0x1FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
            .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        #expect(scalars.count > 70_000)
        let step = Volume.isFull ? 1 : 7
        for scalar in stride(from: 0, to: scalars.count, by: step).map({ scalars[$0] }) {
            #expect(throws: Never.self, "\(scalar.value)") {
                try anna.search("a\(scalar)b", limit: 1)
            }
        }
    }

    @Test func theIndexFollowsEveryEditAndUndo() {
        forAll(Volume.of(100)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for _ in 0..<30 {
                _ = try life.step(as: office.anna)
                if life.seeded.oneIn(4) { _ = try? office.anna.undo() }
            }
            try office.store.queue.write { db in
                for table in ["contact", "network", "planItem"] {
                    try db.execute(
                        sql: """
                            INSERT INTO \(table)Search (\(table)Search, rank)
                            VALUES ('integrity-check', 1)
                            """)
                }
            }
            return try office.anna.contacts(limit: 1000).allSatisfy { contact in
                try office.anna.contacts(matching: "\(contact.name)", limit: 1000)
                    .contains { $0.id == contact.id }
            }
        }
    }

    @Test func whatIsArchivedOrWithdrawnIsNotFound() throws {
        try anna.archive(.named("found 0"))
        #expect(try anna.search("zel").isEmpty)
        _ = try anna.undo()
        #expect(try anna.search("zel").count == 1)
        try anna.add(try Network(id: .named("n"), name: "Zelwerk"))
        #expect(try anna.search("zel").map(\.kind) == ["contact", "network"])
        _ = try anna.undo()
        #expect(try anna.search("zel").map(\.kind) == ["contact"])
    }
}
