import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What somebody may not see is neither told as absent nor counted.
@Suite struct HiddenTests {
    private let desk: RoleDesk
    private var world: Dependencies { desk.world }

    init() throws { desk = try RoleDesk() }

    private func program(_ role: AccessRole, _ scope: AccessScope = .own) throws -> Rehearsal {
        try desk.give(role, scope)
        return Rehearsal(world)
    }

    @Test(arguments: [AccessRole.administrator, .kaderlid])
    func theAgendaCountsNoAppointmentsThatAreNotSeen(role: AccessRole) throws {
        var program = try program(role, .land)
        try program.type("3 m")
        #expect(!program.canvas.text.contains("0 afspraken"), "\(program.canvas.text)")
        try program.type("[ w")
        #expect(!program.canvas.text.contains("0 afspraken"), "\(program.canvas.text)")
        try program.type("t")
        var isTold = false
        for _ in 0..<6 {
            try program.type("<Enter>")
            let text = program.canvas.text
            isTold = isTold || text.contains("Afspraken: niet zichtbaar met jouw rol.")
            #expect(!text.contains("Niets gevonden"), "\(text)")
            try program.type("<Esc> j")
        }
        #expect(isTold, "\(program.canvas.text)")
    }

    @Test func whoeverComesIsNotSaidToBeNobody() throws {
        var program = try program(.kaderlid)
        try program.type("4")
        #expect(program.canvas.text.contains("Niet zichtbaar met jouw rol."))
        #expect(!program.canvas.text.contains("Er komt nog niemand"))
    }

    @Test func networksAndPlansOutOfSightAreNotSaidToBeThereNot() throws {
        var program = try program(.kaderlid)
        try program.type("1")
        #expect(
            program.canvas.text.contains("Je ziet hier alleen wat bij jouw rol hoort."),
            "\(program.canvas.text)")
        #expect(!program.canvas.text.contains("Nog geen netwerken"))
        #expect(!program.canvas.text.contains("(0)"))
        try program.type("2")
        #expect(!program.canvas.text.contains("Nog geen plan"), "\(program.canvas.text)")
        try program.type("n")
        #expect(
            program.status.contains("Dat kan nu niet: bij jouw rol hoort geen regio."),
            "\(program.status)")
        #expect(program.app.sheets.isEmpty)
    }

    /// The agenda is for everybody, who comes is not: a house that is not seen is left out.
    @Test func figuresCountNoHouseThatIsNotSeen() throws {
        #expect(try figures(.consulent, .land).contains(" online "))
        let own = try figures(.consulent, .house("groningen"))
        #expect(own.contains("Cijfers per huis · alleen Groningen"), "\(own)")
        #expect(own.contains("▶Vakbondshuis") && !own.contains(" online "), "\(own)")
        let adviser = try figures(.adviser, .land)
        #expect(adviser.contains("Niets geteld:") && !adviser.contains("0%"), "\(adviser)")
    }

    private func figures(_ role: AccessRole, _ scope: AccessScope) throws -> String {
        let desk = try RoleDesk()
        try desk.give(role, scope)
        var program = Rehearsal(desk.world)
        try program.type("F")
        return program.canvas.text
    }

    /// A list that could not be read says why for as long as it is looked at.
    @Test func aListThatMayNotBeReadSaysSo() throws {
        var program = try program(.kaderlid)
        for script in ["6", "j", "1 6"] {
            try program.type(script)
            #expect(
                program.canvas.text.contains("Dit hoort niet bij je rol: signalen bekijken."),
                "\(program.canvas.text)")
            #expect(!program.canvas.text.contains("Even lezen"))
        }
    }

    /// Who sees all of it is told numbers and keys as before.
    @Test func whoSeesAllIsToldAll() throws {
        var program = try program(.consulent, .land)
        try program.type("1")
        #expect(program.canvas.text.contains("Netwerken"))
        try program.type("3 <Enter>")
        #expect(!program.canvas.text.contains("niet zichtbaar"), "\(program.canvas.text)")
    }
}
