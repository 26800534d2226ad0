import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What is not for somebody's role says so on its key, by the matrix.
@Suite struct OwnRoleTests {
    private let desk: RoleDesk
    private var world: Dependencies { desk.world }

    init() throws { desk = try RoleDesk() }

    @Test(arguments: AccessRole.allCases)
    func aKeyIsRefusedWhereTheMatrixSaysSo(role: AccessRole) throws {
        try desk.give(role)
        let program = Rehearsal(world)
        for binding in program.app.keys.bindings {
            let isTheirs = try binding.message.needed.map { try world.store.may($0) } ?? true
            #expect(
                (binding.refusal?.lackedAction != nil) == !isTheirs, "\(binding.label.en)")
        }
    }

    /// What is not refused beforehand is not refused for the role afterwards.
    @Test(arguments: AccessRole.allCases)
    func aKeyThatIsOfferedOpens(role: AccessRole) throws {
        try desk.give(role)
        let offered = Rehearsal(world).app.keys.bindings.filter {
            $0.refusal == nil && $0.message.needed != nil && $0.message != .sync
        }
        for binding in offered {
            var program = Rehearsal(world)
            let words = binding.label[.nl].filter { $0 != "\"" }
            try program.type(": \"\(words)\" <Enter>")
            #expect(!program.status.contains("hoort niet bij je rol"), "\(binding.label.en)")
        }
    }

    @Test func aRoleThatIsGivenOrTakenCountsAtOnce() throws {
        var program = Rehearsal(world)
        #expect(!program.app.keys.bindings.contains { $0.refusal?.lackedAction != nil })
        try desk.give(.kaderlid)
        program.send(.changed(["accessGrant"]))
        try program.type("T")
        #expect(
            program.status.contains(
                "Dit hoort niet bij je rol: terugbelnotities bewerken. Vraag het aan: beheer."),
            "\(program.status)")
        try program.type(": \"terugbelnotitie\"")
        #expect(program.canvas.text.contains("terugbelnotitie – dat hoort niet bij je rol"))
        try program.type("<Esc> 1 n")
        #expect(program.status.contains("hoort niet bij je rol"), "\(program.status)")
    }
}
