import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The tour, and when it is offered.
@Suite struct TourTests {
    /// What is typed at each step, which is what it asks.
    private static let steps = [
        "1", "/ \"demo\" <Enter>", "<Enter>", "3", "b \"vera\" <Enter> <C-s>", "u",
        "g \"vera\"",
        "<Esc> ?",
    ]

    @Test(arguments: [(Language.nl, "rondleiding"), (.en, "tour")])
    func itCanBeWalkedToItsEnd(language: Language, name: String) throws {
        let dependencies = try desk(language)
        var program = Rehearsal(dependencies)
        let home = program.canvas.text.split(separator: "\n").dropLast()
        try program.type(": \"\(name)\" <Enter>")
        let count = Self.steps.count + 1
        for (place, keys) in Self.steps.enumerated() {
            #expect(title(program) == "\(place + 1)/\(count)", "before \(keys)")
            try program.type(keys)
        }
        #expect(title(program) == "\(count)/\(count)")
        try program.type("<Esc> <Esc>")
        #expect(!isTouring(program))
        #expect(program.canvas.text.split(separator: "\n").dropLast() == home)
    }

    @Test func nothingOfThePersonsOwnFileChanges() throws {
        let dependencies = try desk()
        let before = try dependencies.store.search("vera", limit: 1000)
        var program = Rehearsal(dependencies)
        try program.type(": \"rondleiding\" <Enter> 1 x 3 x \"ziek\" <Enter> <C-s>")
        #expect(program.app.tour?.app.notice?.tone == .success)
        try program.type("<Esc> <Esc> <Esc> <Esc> u")
        #expect(program.status.hasPrefix("Er is niets om ongedaan te maken"))
        #expect(try dependencies.store.search("vera", limit: 1000) == before)
    }

    @Test func itWaitsUntilThePersonDidTheThing() throws {
        var program = try begun()
        try program.type("z z <Down> ? <Esc> g <Esc>")
        #expect(title(program) == "1/9")
        try program.type("1")
        #expect(title(program) == "2/9")
        try program.type("/ \"demo\"")
        #expect(title(program) == "2/9")
        try program.type("<Enter>")
        #expect(title(program) == "3/9")
    }

    @Test func escapeClosesWhatIsOpenFirstAndThenTheTour() throws {
        var program = try begun()
        try program.type("1 n \"Zuid\" <Esc>")
        #expect(isTouring(program))
        try program.type("<Esc>")
        #expect(program.app.tour?.app.notice?.phrase[.nl] == "Nog eens Esc sluit de rondleiding.")
        try program.type("<Down> <Esc>")
        #expect(isTouring(program))
        try program.type("<Esc>")
        #expect(!isTouring(program) && program.app.drafts.isEmpty)
        #expect(program.status.hasPrefix("Einde van de rondleiding."))
    }

    @Test func leavingTheProgramLeavesTheTourOnly() throws {
        var program = try begun()
        try program.type("q")
        #expect(!isTouring(program) && !program.app.isOver)
    }

    @Test func itTellsThePersonsOwnKeys() throws {
        var program = try begun(try desk(keys: "everywhere.pane-1 = <F2>"))
        #expect(program.canvas.text.contains("met F2 naar"))
        try program.type("<F2>")
        #expect(title(program) == "2/9")
    }

    @Test(arguments: [(76, 16), (80, 24), (120, 40)])
    func theBoxHidesNothingOfThePanes(columns: Int, rows: Int) throws {
        let size = Size(columns: columns, rows: rows)
        var program = try begun(try desk(), size: size)
        for keys in Self.steps {
            let lines = program.canvas.text.split(separator: "\n")
            let inner = (program.app.tour?.app.canvas().text ?? "").split(separator: "\n")
            #expect(inner.count == rows - Tour.rows && Array(lines.prefix(inner.count)) == inner)
            #expect(program.canvas.size == size)
            try program.type(keys)
        }
    }

    @Test(arguments: Language.allCases)
    func everyStepFitsInItsBox(language: Language) {
        for step in TourStep.all {
            let text = KeyMap.none.filled(step.phrase, language)
            let lines = TextView(text).lines(columns: App.smallestForTour.columns - 2)
            #expect(lines.count <= Tour.rows - 2, "\(text)")
        }
    }

    @Test func aWindowThatIsTooSmallSaysSo() throws {
        let program = try begun(try desk(), size: Size(columns: 75, rows: 16))
        #expect(!isTouring(program))
        #expect(program.status.hasPrefix("Voor de rondleiding is dit venster te klein"))
    }

    @Test(arguments: Language.allCases)
    func theFirstStep(language: Language) throws {
        let program = try begun(try desk(language))
        try expectGolden(program.canvas.text, "tour-80x24-\(language.rawValue).txt")
    }

    private func isTouring(_ program: Rehearsal) -> Bool { program.app.tour != nil }

    private func title(_ program: Rehearsal) -> String? {
        program.canvas.text.firstMatch(of: /(?:Rondleiding|Tour) (\d+\/\d+)/).map { "\($0.1)" }
    }

    private func begun(
        _ dependencies: Dependencies? = nil, size: Size = Size(columns: 80, rows: 24)
    ) throws -> Rehearsal {
        var program = Rehearsal(try dependencies ?? desk(), size: size)
        try program.type(": \"tour\" <Enter>")
        return program
    }

    private func desk(_ language: Language = .nl, keys: String? = nil) throws -> Dependencies {
        var dependencies = try Dependencies.demoDesk(language: language)
        dependencies.keyFile = keys
        dependencies.practice = { try Dependencies.demoDesk(language: language).store }
        return dependencies
    }
}
