import Foundation
import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// To whom the tour is offered.
@Suite struct TourOfferTests {
    @Test func itIsOfferedOnceAtTheFirstStart() throws {
        try inFolder { state in
            var program = Rehearsal(try world(state, isDemo: true))
            #expect(program.canvas.text.contains("Voor het eerst hier?"))
            try program.type("r")
            #expect(program.canvas.text.contains("Rondleiding 1/"))
            let next = Rehearsal(try world(state, isDemo: true))
            #expect(!next.canvas.text.contains("Voor het eerst hier?"))
        }
    }

    @Test func whoLooksAroundThemselvesIsNotAskedAgain() throws {
        try inFolder { state in
            var program = Rehearsal(try world(state, isDemo: true))
            try program.type("z")
            #expect(program.app.sheets.isEmpty == true && (program.app.tour == nil) == true)
            #expect(Rehearsal(try world(state, isDemo: true)).app.sheets.isEmpty)
        }
    }

    @Test func itIsOfferedWithAnEmptyFileAndNotWhereWorkIsDone() throws {
        try inFolder { state in
            let dependencies = try world(state, isDemo: false)
            #expect(!Rehearsal(dependencies).app.sheets.isEmpty)
        }
        try inFolder { state in
            let dependencies = try world(state, isDemo: false)
            try dependencies.store.add(try .sample(1, "Anna de Ruiter"))
            #expect(Rehearsal(dependencies).app.sheets.isEmpty)
        }
    }

    @Test func itIsNotOfferedWhereNothingIsRemembered() throws {
        try inFolder { state in
            var dependencies = try world(state, isDemo: true)
            dependencies.state = nil
            #expect(Rehearsal(dependencies).app.sheets.isEmpty)
        }
    }

    private func world(_ state: StateFolder, isDemo: Bool) throws -> Dependencies {
        let founding = Founding(replica: "test", isDemo: isDemo, region: "AM01")
        var dependencies = try Dependencies.still(store: Store.inMemory(founding))
        dependencies.store = dependencies.store.store.as(dependencies.store.actor)
        (dependencies.state, dependencies.offersTour) = (state, true)
        dependencies.practice = { try Dependencies.demoDesk().store }
        return dependencies
    }

    private func inFolder(_ body: (StateFolder) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(StateFolder(folder))
    }
}
