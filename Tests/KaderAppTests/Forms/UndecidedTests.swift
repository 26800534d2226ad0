import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What is typed to choose and not chosen is neither lost nor left out of account.
@Suite struct UndecidedTests {
    @Test func aTypedNameIsInTheDraftAndComesBack() throws {
        let world = try Dependencies.demoDesk()
        var program = Rehearsal(world)
        try program.type("3 b \"Wiebe\" <Esc>")
        #expect(program.canvas.text.contains("Wiebe"))
        try program.type("<Esc>")
        #expect(program.app.sheets.isEmpty)
        #expect(program.status.contains("Je klad is bewaard."), "\(program.status)")
        #expect(try world.store.drafts().count == 1)
        try program.type("o")
        #expect(program.canvas.text.contains("Wiebe"))
        try program.type("<Enter>")
        guard case .form(let form) = program.app.sheets.last else { return #expect(Bool(false)) }
        #expect(form.state?.focused?.choice?.isOpen == true)
        #expect(form.state?.focused?.choice?.query == "Wiebe")
    }

    @Test func nothingIsSavedWhileAFieldShowsWhatIsNoChoice() throws {
        let world = try Dependencies.demoDesk()
        var program = Rehearsal(world)
        try program.type("1 n \"Oldambt\" <Tab> \"xyzzy\"")
        guard case .form(let form) = program.app.sheets.last,
            form.state?.focused?.choice?.query == "xyzzy"
        else { return #expect(Bool(false), "the second field is no choice") }
        for keys in ["<C-s>", "<Tab>", "<Enter>", "<S-Tab> <C-s>"] {
            try program.type(keys)
            #expect(program.status.contains("‘xyzzy’ is nog niet gekozen"), "\(program.status)")
            #expect(program.canvas.text.contains("kies er een uit de lijst"))
            guard case .form(let form) = program.app.sheets.last else {
                return #expect(Bool(false), "saved by \(keys)")
            }
            #expect(form.state?.focused?.choice?.query == "xyzzy")
        }
        try program.type("<C-u> <Tab>")
        #expect(!program.canvas.text.contains("xyzzy"))
    }
}
