import KaderDomain
import KaderTesting
import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Anna de Ruiter", "Anna", "de", "Ruiter"),
        ("de Ruiter, Anna", "Anna", "de", "Ruiter"),
        ("Ruiter, Anna de", "Anna", "de", "Ruiter"),
        ("van der Berg", "", "van der", "Berg"),
        ("van der Berg, Piet", "Piet", "van der", "Berg"),
        ("Berg, Piet van der", "Piet", "van der", "Berg"),
        ("Jan van 't Hof", "Jan", "van 't", "Hof"),
        ("In 't Veld", "", "In 't", "Veld"),
        ("Anna Maria van den Akker", "Anna Maria", "van den", "Akker"),
        ("Fatma Yılmaz", "Fatma", "", "Yılmaz"),
        ("Yılmaz", "", "", "Yılmaz"),
        ("de Boer", "", "de", "Boer"),
        ("De Boer", "", "De", "Boer"),
        ("Jan de Vries Robbé", "Jan", "de", "Vries Robbé"),
        ("  Anna\t de   Ruiter \n", "Anna", "de", "Ruiter"),
        ("Mohammed el Amrani", "Mohammed", "el", "Amrani"),
        ("Anna Jansen-de Ruiter", "Anna", "", "Jansen-de Ruiter"),
        ("Ruiter,", "", "", "Ruiter"),
        ("de", "", "", "de"),
    ])
    func readsNamesAsPeopleTypeThem(
        _ typed: String, _ given: String, _ infix: String, _ family: String
    ) throws {
        let name = try #require(PersonName(typed: typed))
        #expect([name.given, name.infix, name.family] == [given, infix, family])
    }

    @Test(arguments: ["", "  ", "\t\n", ",", ", Anna", " , de"])
    func aNameWithoutAFamilyNameIsNone(_ typed: String) {
        #expect(PersonName(typed: typed) == nil)
    }

    @Test func aBlankFamilyNameIsRefusedAndBlanksAreTakenOff() throws {
        #expect(PersonName(given: "Anna", family: " \u{A0}") == nil)
        let name = try #require(PersonName(given: " Anna ", infix: " de ", family: "\tRuiter\n"))
        #expect(name.description == "Anna de Ruiter")
        #expect(name.stemFirst == "Ruiter, Anna de")
        #expect(name.initials == "A. d. R.")
    }

    @Test func whatIsWrittenIsReadBack() {
        let infixes = ["", "de", "van der", "van 't", "el", "ten"]
        forAll(Volume.of(2_000)) { seeded in
            let name = PersonName(
                given: seeded.pick(["Anna", "Piet", "Noor"]), infix: seeded.pick(infixes),
                family: seeded.pick(["Ruiter", "Öztürk", "Berg", "'t"]))
            guard let name else { return false }
            return PersonName(typed: name.stemFirst) == name
                && (name.family == "'t" || PersonName(typed: name.description) == name)
        }
    }

    @Test func namesSortByTheirStem() throws {
        let typed = [
            "Zoë van Aken", "Éva de Boer", "Jan Bos", "Anna de Ruiter", "Piet Ruiter", "Bo van Zon",
        ]
        let names = try typed.map { try #require(PersonName(typed: $0)) }
        let sorted = names.shuffled().sorted { $0.sortKey < $1.sortKey }
        #expect(sorted.map(\.description) == typed)
        #expect(names[1].sortKey == "boer eva de")
    }
}
