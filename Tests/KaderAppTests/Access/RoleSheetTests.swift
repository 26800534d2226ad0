import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What is not for somebody's role is not offered in sheets and at *Te doen* either, by the matrix.
@Suite struct RoleSheetTests {
    private let desk: RoleDesk
    private var world: Dependencies { desk.world }

    init() throws { desk = try RoleDesk() }

    /// Each key of a sheet, its refusal, and whether the matrix gives it.
    private func keys<S: RoleSheet>(
        of sheet: S, in app: App
    ) throws -> [(key: Key, refusal: Phrase?, isTheirs: Bool, label: String)] {
        try app.keys(of: sheet).bindings.compactMap { binding in
            guard let key = binding.keys.first else { return nil }
            let isTheirs = try sheet.needed(for: binding.message).map { try world.store.may($0) }
            return (key, binding.refusal, isTheirs ?? true, binding.label[.nl])
        }
    }

    private func keys(
        of sheet: Sheet?, in app: App
    ) throws -> [(key: Key, refusal: Phrase?, isTheirs: Bool, label: String)] {
        switch sheet {
        case .services(let sheet): try keys(of: sheet, in: app)
        case .waiting(let sheet): try keys(of: sheet, in: app)
        case .tax(let sheet): try keys(of: sheet, in: app)
        case .meetings(let sheet): try keys(of: sheet, in: app)
        case .consultation(let sheet): try keys(of: sheet, in: app)
        case .bus(let sheet): try keys(of: sheet, in: app)
        case .map(let sheet): try keys(of: sheet, in: app)
        case .year(let sheet): try keys(of: sheet, in: app)
        case .person(let sheet): try keys(of: sheet, in: app)
        default: []
        }
    }

    private static let ways = [
        "S", "A", "I", "I <Tab>", "I <Tab> <Tab>", "G", "O", "D", "Z", "M", "M <Enter>",
        ": \"het jaar van\" <Enter>",
    ]

    /// Refused beforehand is what the matrix does not give; what it gives is not refused for the role afterwards.
    @Test(arguments: AccessRole.allCases, ways)
    func aKeyOfASheetIsOfferedWhereTheMatrixSaysSo(role: AccessRole, way: String) throws {
        try desk.give(role)
        var program = Rehearsal(world)
        for key in try Key.script(way) {
            program.press([key])
            // Who may not read what is on it comes to no sheet, and hears why.
            guard !program.app.sheets.isEmpty || key == .enter else {
                return #expect(
                    program.status.contains("hoort niet bij je rol"), "\(program.status)")
            }
        }
        guard let sheet = program.app.sheets.last else {
            return #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
        }
        let told = try keys(of: sheet, in: program.app)
        #expect(told.count >= 5)
        for key in told {
            #expect((key.refusal?.lackedAction != nil) == !key.isTheirs, "\(key.label)")
            try judge(key.key, key.refusal, key.label, in: program)
        }
    }

    /// By pressing it: what is refused leaves everything as it was, and what is not leads to nothing that
    /// the store refuses, neither at once nor where a form is saved.
    private func judge(
        _ key: Key, _ refusal: Phrase?, _ label: String, in program: Rehearsal
    ) throws {
        var (pressed, before) = (program, program.canvas)
        pressed.press([key])
        let isRefused = pressed.status.contains("hoort niet bij je rol")
        #expect(isRefused == (refusal?.lackedAction != nil), "\(label): \(pressed.status)")
        if isRefused {
            before.fill(Self.lastRow(before))
            var after = pressed.canvas
            after.fill(Self.lastRow(after))
            #expect(after.text == before.text, "\(label) does something")
        }
        guard case .form = pressed.app.sheets.last else { return }
        try pressed.type("<C-s>")
        #expect(!pressed.status.contains("hoort niet bij je rol"), "\(label): \(pressed.status)")
    }

    private static func lastRow(_ canvas: Canvas) -> Frame {
        Frame(column: 0, row: canvas.size.rows - 1, columns: canvas.size.columns, rows: 1)
    }

    @Test func whatIsNotTheirsIsNotInTheStatusLine() throws {
        try desk.give(.kaderlid)
        var program = Rehearsal(world)
        try program.type("S")
        #expect(!program.canvas.text.contains("afspraak maken"), "\(program.canvas.text)")
        try program.type("e")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
    }

    @Test(arguments: AccessRole.allCases)
    func theCardOfAPersonOffersWhatTheirRoleGives(role: AccessRole) throws {
        let person = try Contact.sample(1, "Zeger Vergeetmij")
        try world.store.add(person)
        try desk.give(role)
        var program = Rehearsal(world)
        try program.type("g \"zeger vergeet\" <Enter>")
        guard case .person = program.app.sheets.last else {
            return #expect(try !world.store.may(.readContacts), "\(program.canvas.text)")
        }
        let told = try keys(of: program.app.sheets.last, in: program.app)
        #expect(told.count > 15)
        for key in told {
            #expect((key.refusal?.lackedAction != nil) == !key.isTheirs, "\(key.label)")
            try judge(key.key, key.refusal, key.label, in: program)
        }
    }

    /// The list of *Te doen* holds work of everybody: a line asks what its own work asks.
    @Test(arguments: AccessRole.allCases)
    func aLineOfToDoAsksWhatItsWorkAsks(role: AccessRole) throws {
        try desk.give(role)
        var program = Rehearsal(world)
        try program.type("4 t")
        for _ in 0..<12 {
            let pane = program.app.panes[program.app.focus]
            for binding in pane.keys.bindings where binding.keys.first == .enter {
                var pressed = program
                pressed.press([.enter])
                let isRefused = pressed.canvas.text.contains("hoort niet bij je rol")
                #expect(isRefused == (binding.refusal?.lackedAction != nil), "\(pressed.status)")
            }
            try program.type("j")
        }
    }

    /// Whoever may do nothing at a desk is offered no step of it.
    @Test func theStepsOfAVisitAskTheDesk() throws {
        try desk.give(.kaderlid)
        var program = Rehearsal(world)
        try program.type("4 i")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
        let pane = program.app.panes[program.app.focus]
        #expect(!pane.hinted.contains { $0.label.nl == "inloper" })
    }
}
