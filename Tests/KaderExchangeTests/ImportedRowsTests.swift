import KaderDomain
import KaderExchange
import KaderStore
import Testing

/// What rows do to a store that has something already.
@Suite struct ImportedRowsTests {
    private let desk: Desk

    init() throws { desk = try Desk.furnished() }

    private let anna: Contact.ID = .named("anna")
    private let bram: Contact.ID = .named("bram")
    private let dirk: Contact.ID = .named("dirk")
    private let eva: Contact.ID = .named("eva")

    @Test func saysWhatIsAddedChangedAndLeftAlone() throws {
        let first = try desk.importing(.networks, "name,regions\nÓost,AM05\nWest,AM18\n")
        #expect((first.added, first.changed, first.unchanged) == (1, 0, 1))
        let second = try desk.importing(.networks, "name,regions\noost,AM06\nWest,AM18\n")
        #expect((second.added, second.changed, second.unchanged) == (0, 1, 1))
        #expect(try desk.store.network(.named("oost")).network.name == "oost")
    }

    @Test func rowsWithoutAnIdMakeOneThingHoweverOften() throws {
        let text = "family,memberNumber,phone\nJansen,7,06-00000001\nPieters,,06-00000002\n"
        #expect(try desk.importing(.contacts, text).added == 2)
        #expect(try desk.importing(.contacts, text).unchanged == 2)
        #expect(try desk.importing(.contacts, "family,memberNumber\nJansen,7\n").added == 0)
    }

    @Test func aColumnThatTheFileLacksStaysAsItIs() throws {
        let name = try #require(PersonName(given: "Jo", family: "Zee"))
        let contact = Contact(id: .named("zee"), name: name, phone: "06-00000001", town: "Goes")
        try desk.store.add(contact)
        let report = try desk.importing(.contacts, "town,id\nVeere,\(contact.id)\n")
        #expect(report.changed == 1)
        var expected = contact
        expected.town = "Veere"
        #expect(try desk.store.contact(contact.id) == expected)
    }

    @Test func aRehearsalSaysItAndDoesNothing() throws {
        let (latest, things) = (try desk.store.latestChange(), try desk.things())
        let report = try desk.importing(
            .networks, "name\nÓost\nNieuw\n", isRehearsal: true)
        #expect((report.added, report.changed, report.unchanged) == (1, 0, 1))
        #expect(try desk.store.latestChange() == latest)
        #expect(try desk.things() == things)
    }

    @Test func anImportIsOneStepOfUndo() throws {
        let before = try desk.things()
        _ = try desk.importing(.networks, "name,regions\nÓost,AM06\nWest,AM18\nZuid,\n")
        let report = try desk.store.undo()
        #expect(report.command == .importTable && report.count == 3)
        #expect(try desk.things() == before)
    }

    @Test func findsPeopleNetworksAndRoomsByName() throws {
        let kaderleden = try desk.importing(.kaderleden, "name,network\ndirk,OOST\n")
        #expect(kaderleden.added == 1)
        let role = try #require(try desk.store.kaderleden().first?.role)
        #expect(role.contact == dirk && role.network == .named("oost"))
        let text =
            "service,place,day,from,until,name,consulenten,room\n"
            + "Loopbaan,Vakbondshuis Groningen,24-11-2026,13:00,14:00,Eva,\(anna)|\(bram),EEN\n"
        let report = try desk.importing(.appointments, text)
        #expect(report.added == 1, "\(report.faults)")
        let entry = try #require(try desk.store.spreekuur(.named("s")).appointments.first)
        #expect(entry.appointment.contact == eva && entry.room == "een")
    }

    @Test func aPlanGrowsFromTitles() throws {
        let text = """
            region,year,level,parent,title,owner,state
            Twente,2027,thema,,Werk,,
            AM05,2027,doel,werk,Meer banen,,
            AM05,2027,actiepunt,Meer  banen,Bellen,network:oost,bezig

            """
        let report = try desk.importing(.plans, text)
        #expect(report.added == 3, "\(report.faults)")
        let plan = try #require(RegionPlan(region: "AM05", year: 2027))
        let lines = try desk.store.plan(plan.id).tree.lines
        #expect(lines.map(\.depth) == [0, 1, 2] && !lines.contains(where: \.isOrphan))
        #expect(lines.last?.item.state == .doing)
        #expect(lines.last?.item.owner == .network(.named("oost")))
        #expect(try desk.importing(.plans, text).unchanged == 3)
    }

    @Test func anAdoptedPlanStaysAdoptedWhenALineIsRead() throws {
        let plan = try #require(RegionPlan(region: "AM05", year: 2027, status: .adopted))
        try desk.store.add(plan)
        _ = try desk.importing(.plans, "region,year,level,title\nAM05,2027,theme,Werk\n")
        #expect(try desk.store.plan(plan.id).plan.status == .adopted)
    }

    @Test func twoAppointmentsMayChangePlaces() throws {
        let rows = { (one: String, two: String) in
            """
            id,spreekuur,service,day,from,until,contact,consulenten,room
            \(Appointment.ID.named("1")),\(Spreekuur.ID.named("s")),loopbaan,\(Desk.day),\(one),\(dirk),\(anna)|\(bram),een
            \(Appointment.ID.named("2")),\(Spreekuur.ID.named("s")),loopbaan,\(Desk.day),\(two),\(eva),\(anna)|\(bram),een

            """
        }
        #expect(try desk.importing(.appointments, rows("13:00,14:00", "14:00,15:00")).added == 2)
        let swapped = try desk.importing(.appointments, rows("14:00,15:00", "13:00,14:00"))
        #expect(swapped.changed == 2, "\(swapped.faults)")
        #expect(try desk.store.check().isEmpty)
    }

    @Test func everyTemplateHasItsColumnsAndOneRow() throws {
        for kind in TableKind.allCases {
            let table = try CSVTable(kind.template)
            #expect(table.header == kind.columns.map(\.name) && table.rows.count == 1)
        }
        #expect(try desk.importing(.networks, TableKind.networks.template).added == 1)
        #expect(try desk.importing(.contacts, TableKind.contacts.template).added == 1)
        #expect(try desk.importing(.rooms, TableKind.rooms.template).added == 1)
        #expect(try desk.importing(.plans, TableKind.plans.template).added == 1)
        for kind in [TableKind.kaderleden, .consulenten, .functions, .officials, .groups] {
            let report = try desk.importing(kind, kind.template)
            #expect(report.added == 1, "\(kind): \(report.faults)")
        }
    }
}
