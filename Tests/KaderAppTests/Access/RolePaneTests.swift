import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// The keys of the panes by role: what is offered is not refused afterwards, and no form opens of which the
/// saving is.
@Suite struct RolePaneTests {
    private let desk: RoleDesk
    private var world: Dependencies { desk.world }

    init() throws { desk = try RoleDesk() }

    /// A list, and what Enter leads to.
    @Test(arguments: AccessRole.allCases, ["", " <Enter>"])
    func aKeyIsOfferedWhereItIsNotRefusedAfterwards(role: AccessRole, way: String) throws {
        try desk.give(role)
        for number in 1...7 {
            var program = Rehearsal(world)
            try program.type("\(number)\(way)")
            guard program.app.sheets.isEmpty else { continue }
            for binding in program.app.panes[program.app.focus].keys.bindings {
                guard let key = binding.keys.first else { continue }
                try judge(key, binding.refusal, "\(role) \(number) \(binding.label.nl)", program)
            }
        }
    }

    private func judge(
        _ key: Key, _ refusal: Phrase?, _ label: String, _ program: Rehearsal
    ) throws {
        var pressed = program
        pressed.press([key])
        let isRefused = pressed.status.contains("Dit hoort niet bij je rol")
        #expect(isRefused == (refusal?.lackedAction != nil), "\(label): \(pressed.status)")
        guard case .form(let form) = pressed.app.sheets.last else { return }
        let needed = try #require(form.kind.needed, "\(label): \(form.kind)")
        #expect(try world.store.may(needed), "\(label) opens a form")
        try pressed.type("<C-s>")
        #expect(!pressed.status.contains("hoort niet bij je rol"), "\(label): \(pressed.status)")
    }

    /// A form asks the role before it opens, by whatever way it is asked for.
    @Test func noFormOpensOfWhichTheSavingIsRefused() throws {
        try desk.give(.kaderlid)
        var program = Rehearsal(world)
        program.send(.openForm(.callback(CallbackForm())))
        #expect(program.app.sheets.isEmpty)
        #expect(
            program.status.contains("Dit hoort niet bij je rol: terugbelnotities bewerken"),
            "\(program.status)")
    }

    /// What is told in a pane that can be pressed is not refused.
    @Test(arguments: AccessRole.allCases, [AccessScope.land, .own])
    func noTextTellsAKeyThatIsRefused(role: AccessRole, scope: AccessScope) throws {
        try desk.give(role, scope)
        for number in 1...7 {
            var program = Rehearsal(world)
            for script in ["\(number)", "/ \"zzzz\" <Enter>"] {
                try program.type(script)
                let pane = program.app.panes[program.app.focus]
                for match in program.canvas.text.matches(of: /‘(.)’/) {
                    guard let key = match.output.1.first.map({ Key.character($0) }) else {
                        continue
                    }
                    let refusal =
                        pane.binding(for: key)?.refusal
                        ?? program.app.keys.binding(for: key)?.refusal
                    #expect(
                        refusal?.lackedAction == nil, "\(role) \(number) \(program.canvas.text)")
                }
            }
        }
    }
}
