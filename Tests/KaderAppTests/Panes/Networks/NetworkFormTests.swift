import KaderDomain
import KaderReference
import TerminalUI
import Testing

@testable import KaderApp

/// What the forms of the pane refuse, understand and make.
@Suite struct NetworkFormTests {
    let today = Day(ordinal: 20_781)
    let contact = Contact.ID.sample(1).description

    func faults(_ form: some FormDefinition, _ values: [String: FieldValue]) -> [String] {
        form.faults(in: FormValues(values), today: today).keys.sorted()
    }

    func network() throws -> Network {
        try Network(id: .sample(101), name: "Eemsdelta")
    }

    @Test(arguments: [
        ("Anna de Ruiter", "06-00001234", "", []),
        ("Anna de Ruiter", "", "anna@voorbeeld.nl", []),
        ("Anna de Ruiter", "", "", ["phone"]),
        ("", "06-00001234", "", ["name"]),
        ("  ", "", "", ["name", "phone"]),
        ("Anna", "geen", "", ["phone"]),
        ("Anna", "12345", "", ["phone"]),
        ("Anna", "", "anna", ["email"]),
        ("Anna", "", "@voorbeeld.nl", ["email"]),
        ("Anna", "06-00001234", "anna@", ["email"]),
    ])
    func aPersonNeedsANameAndOneWayToReachThem(
        name: String, phone: String, email: String, expected: [String]
    ) {
        let values: [String: FieldValue] = [
            "name": .text(name), "phone": .text(phone), "email": .text(email),
        ]
        #expect(faults(ContactForm(), values) == expected)
    }

    @Test func aPersonIsMadeOfWhatIsTyped() throws {
        let values = FormValues([
            "name": .text(" Joris van den Berg "), "phone": .text("06-00001234"),
            "standing": .chosen(["housemate"]), "town": .text("Veendam"),
        ])
        let made = try #require(ContactForm().contact(.sample(1), in: values))
        #expect(made.name.stemFirst == "Berg, Joris van den")
        #expect(made.standing == .housemate)
        #expect(made.town == "Veendam")
        let notes = ContactForm().notes(on: values, today: today)
        #expect(notes["name"]?[.nl] == "in lijsten: Berg, Joris van den")
    }

    @Test(arguments: [
        ("", "", []),
        ("1-3-2024", "", []),
        ("", "gisteren", []),
        ("1-3-2024", "1-3-2024", []),
        ("2-3-2024", "1-3-2024", ["until"]),
        ("ooit", "", ["from"]),
        ("31-2-2024", "nooit", ["from", "until"]),
    ])
    func aPeriodRunsForwards(from: String, until: String, expected: [String]) throws {
        let values: [String: FieldValue] = [
            "contact": .chosen([contact]), "official": .chosen([contact]),
            "role": .chosen(["chair"]), "from": .text(from), "until": .text(until),
        ]
        #expect(faults(BoardFunctionForm(in: try network()), values) == expected)
        #expect(faults(AccompanimentForm(in: try network()), values) == expected)
    }

    @Test func whatIsNeededIsAskedFor() throws {
        #expect(faults(NetworkForm(inRegion: nil), ["name": .text(" ")]) == ["name"])
        #expect(faults(BoardFunctionForm(in: try network()), [:]) == ["contact", "role"])
        #expect(faults(AccompanimentForm(in: try network()), [:]) == ["official"])
        #expect(faults(WorkingGroupForm(in: try network()), [:]) == ["state", "theme"])
    }

    @Test func theDayThatIsUnderstoodIsSaid() throws {
        let notes = BoardFunctionForm(in: try network()).notes(
            on: FormValues(["from": .text("1-3")]), today: today)
        #expect(notes["from"]?[.nl] == "maandag 1 maart 2027")
        #expect(notes["until"]?[.nl] == "mag leeg: nog altijd")
    }

    @Test func aFunctionIsReadBackAsItWas() throws {
        let function = BoardFunction(
            id: .sample(1), network: .sample(101), contact: .sample(1), role: .treasurer,
            period: try NetworkSamples.period("2024-03-01", "2026-12-31"))
        let form = BoardFunctionForm(function.id, in: try network())
        let person = try Contact.sample(1, "Fatma Yilmaz")
        let values = FormValues(FormState(form.fields(function, of: person, .nl)).values)
        #expect(form.function(function.id, in: values, today: today) == function)
    }

    @Test func municipalitiesOfTheChosenRegionsComeFirst() throws {
        let reference = try Reference.embedded()
        let options = NetworkForm.municipalities(
            matching: "", near: ["AM09"], in: reference, on: today)
        let near = options.prefix { $0.detail == "Achterhoek" }
        #expect(near.count == reference.municipalities(inRegion: "AM09").count)
        #expect(!options.dropFirst(near.count).contains { $0.detail == "Achterhoek" })
        let found = NetworkForm.municipalities(
            matching: "den bosch", near: [], in: reference,
            on: today)
        #expect(found.first?.label == "'s-Hertogenbosch")
    }

    @Test func aNetworkKeepsMunicipalitiesThatAreNotKnownAnyMore() throws {
        let network = try Network(
            id: .sample(1), name: "Oud", regions: ["AM99"], municipalities: ["GM9999"])
        let form = NetworkForm(of: network)
        let fields = form.fields(network, try Reference.embedded(), .nl, on: today)
        let values = FormValues(FormState(fields).values)
        #expect(try form.network(network.id, in: values) == network)
    }

    @Test func everyFormSurvivesBeingKept() throws {
        let network = try network()
        let kinds: [FormKind] = [
            .contact(ContactForm(name: "Jan")), .contact(ContactForm(.sample(1))),
            .network(NetworkForm(inRegion: "AM01")), .network(NetworkForm(of: network)),
            .boardFunction(BoardFunctionForm(.sample(2), in: network)),
            .accompaniment(AccompanimentForm(in: network)),
            .workingGroup(WorkingGroupForm(.sample(3), in: network)),
        ]
        for kind in kinds {
            #expect(try copied(kind) == kind)
        }
    }
}
