import KaderDomain
import Testing

@Suite struct ResemblanceTests {
    private func contact(
        _ name: String, phone: String = "", email: String = "", number: String = "",
        id: String = "a"
    ) throws -> Contact {
        Contact(
            id: .named(id), name: try #require(PersonName(typed: name)), memberNumber: number,
            phone: phone, email: email)
    }

    @Test(arguments: [
        ("Anna de Ruiter", "anna Ruiter", [Resemblance.Reason.name]),
        ("A. de Ruiter", "Anna de Ruiter", [.similarName]),
        ("Anna de Ruyter", "Anna de Ruiter", [.similarName]),
        ("Anna Jansen", "Anna Janssen", [.similarName]),
        ("Anna Bos", "Anna Vos", []), ("Bert de Ruiter", "Anna de Ruiter", []),
        ("Öztürk, Eva", "Eva Ozturk", [.name]), ("Anna Jansen", "Anna Hanssen", []),
    ])
    func namesAreAlikeOrNot(
        _ one: String, _ other: String, _ reasons: [Resemblance.Reason]
    ) throws {
        let (one, other) = (try contact(one), try contact(other, id: "b"))
        #expect(Resemblance(of: one, to: other)?.reasons ?? [] == reasons)
        #expect(Resemblance(of: other, to: one)?.reasons ?? [] == reasons)
    }

    @Test(arguments: [
        ("06-12345678", "+31 6 12345678", true), ("0031612345678", "0612345678", true),
        ("06-12345678", "06-12345679", false), ("12", "12", false), ("", "", false),
    ])
    func aPhoneIsTheSameHoweverItIsWritten(_ one: String, _ other: String, _ isSame: Bool) throws {
        let (one, other) = (
            try contact("Anna Bos", phone: one), try contact("Bert Vos", phone: other, id: "b")
        )
        #expect((Resemblance(of: one, to: other)?.reasons == [.phone]) == isSame)
    }

    @Test func theMemberNumberCountsMost() throws {
        let typed = try contact("Anna Bos", phone: "06-12345678", email: "a@b.nl", number: "123")
        let number = try contact("Bert Vos", number: "123", id: "b")
        let rest = try contact("Anna Bos", phone: "06-12345678", email: "A@B.nl", id: "c")
        let (one, two) = (
            try #require(Resemblance(of: typed, to: number)),
            try #require(Resemblance(of: typed, to: rest))
        )
        #expect(two.reasons == [.email, .phone, .name])
        #expect(one.strength > two.strength)
    }

    @Test func nobodyResemblesThemselves() throws {
        let anna = try contact("Anna Bos")
        #expect(Resemblance(of: anna, to: anna) == nil)
    }
}
