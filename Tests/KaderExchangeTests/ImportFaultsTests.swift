import KaderDomain
import KaderExchange
import KaderStore
import Testing

/// Every wrong cell is told with its place, and then nothing is stored.
@Suite struct ImportFaultsTests {
    private let desk: Desk

    init() throws { desk = try Desk.furnished() }

    /// A table, and `line column value` of each fault.
    struct Case: Sendable {
        let kind: TableKind
        let text: String
        let faults: [String]

        init(_ kind: TableKind, _ text: String, _ faults: String...) {
            self.kind = kind
            self.text = text
            self.faults = faults
        }
    }

    private static let anna = Contact.ID.named("anna").description
    private static let bram = Contact.ID.named("bram").description
    private static let eva = Contact.ID.named("eva").description
    private static let nobody = Contact.ID.named("nobody").description
    private static let spreekuur = Spreekuur.ID.named("s").description

    @Test(arguments: [
        Case(.contacts, "id,family,standing\nx,,lord\n", "2 id x", "2 family ", "2 standing lord"),
        Case(.contacts, "family,archived\nok,no\nook,soms\n", "3 archived soms"),
        Case(.contacts, "family\nA\nB\nA\n", "4 id "),
        Case(
            .contacts, "family,phone,email\nA,,\nB,06,\nC,,c\n", "2 phone ", "3 phone 06",
            "4 email c"),
        Case(
            .networks, "name,regions,municipalities\n,AM99,GM9999\n", "2 name ", "2 regions AM99",
            "2 municipalities GM9999"),
        Case(.networks, "name,fictional\nA,FICTIEF\n", "1 2 fictional"),
        Case(.networks, "name,municipalities\nA,Bergen\n", "2 municipalities Bergen"),
        Case(.networks, "name,kleur\nA,rood\n", "1 2 kleur"),
        Case(
            .kaderleden, "contact,network\n\(nobody),Nergens\n", "2 contact \(nobody)",
            "2 network Nergens"),
        Case(.kaderleden, "name,from,until\nanna,2026-02-30,2026-03-01\n", "2 from 2026-02-30"),
        Case(.kaderleden, "name,from,until\nanna,2026-03-02,2026-03-01\n", "2 until 2026-03-01"),
        Case(.kaderleden, "name,sector\nPiet,XX\n", "2 name Piet", "2 sector XX"),
        Case(
            .rooms, "house,name,capacity\natlantis,,0\n", "2 house atlantis", "2 name ",
            "2 capacity 0"),
        Case(.functions, "network,name,role\nOost,anna,koning\n", "2 role koning"),
        Case(.plans, "region,year,level,title\nAM05,1999,theme,x\n", "2 year 1999"),
        Case(
            .plans, "region,year,level,parent,title\nAM05,2027,goal,Nergens,x\n", "2 parent Nergens"
        ),
        Case(.plans, "region,year,level,title\nAM05,2027,goal,x\n", "2 title x"),
        Case(
            .plans, "region,year,level,title,owner\nAM05,2027,theme,x,person:\(nobody)\n",
            "2 owner person:\(nobody)"),
        Case(
            .spreekuren,
            "service,place,day,from,until,consulenten,rooms\n"
                + "loopbaan,groningen,\(Desk.day),9:00,12:00,\(anna),een\n",
            "2 consulenten \(anna)"),
        Case(
            .spreekuren,
            "service,place,day,from,until,consulenten,rooms\n"
                + "loopbaan,groningen,\(Desk.day),15:00,17:00,\(anna)|\(eva),een\n",
            "2 consulenten \(anna)|\(eva)"),
        Case(
            .appointments,
            "spreekuur,service,day,from,until,contact,consulenten,room\n"
                + "\(spreekuur),belasting,\(Desk.day),13:00,14:00,\(eva),\(anna)|\(bram),een\n",
            "2 service belasting"),
    ])
    func tellsEveryWrongCell(_ example: Case) throws {
        let things = try desk.things()
        let report = try desk.importing(example.kind, example.text)
        #expect(report.faults.map(Self.shown) == example.faults)
        #expect((report.added, report.changed, report.unchanged) == (0, 0, 0))
        #expect(try desk.things() == things)
    }

    @Test func tellsEachDoubleBookingAtItsRow() throws {
        let head = "spreekuur,service,day,from,until,contact,consulenten,room\n"
        let row = { (from: String, contact: String, staff: String, room: String) in
            "\(Self.spreekuur),loopbaan,\(Desk.day),\(from),\(contact),\(staff),\(room)\n"
        }
        let both = "\(Self.anna)|\(Self.bram)"
        let dirk = Contact.ID.named("dirk").description
        let text =
            head + row("13:00,14:00", dirk, both, "een")
            + row("13:00,14:00", Self.eva, both, "twee")
            + row("14:00,15:00", dirk, both, "een") + row("17:00,18:00", Self.eva, both, "een")
        let report = try desk.importing(.appointments, text)
        // Which of the two that clash is refused follows from their ids, not from the file.
        #expect(report.faults.count == 2)
        #expect([2, 3].contains(report.faults.first?.line))
        #expect(report.faults.first?.column == "consulenten")
        #expect(report.faults.last?.line == 5 && report.faults.last?.column == "from")
        #expect(try desk.store.spreekuur(.named("s")).appointments.isEmpty)
    }

    @Test func aRowThatHarmsSomethingElseIsRefused() throws {
        let head = "id,service,place,day,from,until,consulenten,rooms\n"
        let booked =
            "spreekuur,service,day,from,until,contact,consulenten,room\n"
            + "\(Self.spreekuur),loopbaan,\(Desk.day),15:00,16:00,\(Self.eva),\(Self.anna)|\(Self.bram),een\n"
        #expect(try desk.importing(.appointments, booked).added == 1)
        let shorter =
            "\(Self.spreekuur),loopbaan,groningen,\(Desk.day),13:00,14:30,\(Self.anna)|\(Self.bram),een\n"
        let report = try desk.importing(.spreekuren, head + shorter)
        #expect(report.faults.map { "\($0.line) \($0.column)" } == ["2 from"])
        #expect(try desk.store.spreekuur(.named("s")).spreekuur.hours == Hours("13:00–16:00"))
    }

    static func shown(_ fault: ImportFault) -> String {
        "\(fault.line) \(fault.column) \(fault.value)"
    }
}
