import Foundation
import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// Keys that are recorded and typed again.
@Suite struct MacroTests {
    @Test func whatWasRecordedIsTypedAgain() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<F7> 1 <Enter>")
        let recorded = program.canvas.text
        #expect(program.status.contains("OPNAME"))
        try program.type("<F7> <Esc> 3")
        #expect(!program.status.contains("OPNAME"))
        try program.type("<F8>")
        #expect(body(program.canvas.text) == body(recorded))
    }

    @Test func textThatWasPastedIsPastedAgain() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1 <F7> /")
        program.send(.event(.paste("zzz")))
        try program.type("<Enter> <F7> <Esc>")
        #expect(!program.canvas.text.contains("/zzz"))
        try program.type("<F8>")
        #expect(program.canvas.text.contains("/zzz"))
    }

    @Test func itRecordsAndPlaysInAForm() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1 n <F7> \"ab\" <F7> <F8> <F8>")
        #expect(program.canvas.text.contains("ababab"))
    }

    @Test func aRefusalStopsIt() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<F7> u 1 <F7> 3 <F8>")
        #expect(program.canvas.text.contains("[3 Spreekuur]"))
        #expect(program.status.hasPrefix("Er is niets om ongedaan te maken"))
    }

    @Test func anyKeyOfThePersonStopsItAndDoesNothingElse() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("<F7> 1 2 3 <F7> <F8>")
        desk.send(.playOn)
        #expect(desk.screen.contains("[1 Netwerken]"))
        try desk.type("q")
        #expect(!desk.app.isOver && !desk.app.isPlaying)
        #expect(desk.screen.contains("Afspelen gestopt."))
        desk.send(.playOn)
        #expect(desk.screen.contains("[1 Netwerken]"))
    }

    /// A client walks round the desk: there is no second key to press.
    @Test func whatHidesTheScreenDoesSoWhileItPlaysToo() throws {
        var desk = SlowDesk(try .demoDesk())
        try desk.type("<F7> 1 2 3 <F7> <F8>")
        desk.send(.playOn)
        try desk.type("<F5>")
        #expect(!desk.app.isPlaying && !desk.screen.contains("Netwerken"))
    }

    @Test func nothingIsPlayedWhereNothingWasRecorded() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<F8>")
        #expect(program.status == "Dat kan nu niet: er is niets opgenomen.")
    }

    @Test func aMacroPlaysNoMacro() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<F7> 1 <F7> <F7> 2 <F8> 3 <F7> <F8>")
        #expect(program.canvas.text.contains("[2 Plannen]"))
        #expect(program.status.hasPrefix("Niet afgespeeld"))
    }

    @Test func aKeptMacroIsChosenByNameTheNextTime() throws {
        try inFolder { folder in
            var program = Rehearsal(try desk(folder))
            try program.type("<F7> 1 / \"de\" <Enter> <F7> : \"opname bewaren\" <Enter>")
            try program.type("\"Netwerken met de\" <Enter>")
            #expect(program.status.hasPrefix("Bewaard als Netwerken met de."))
            var next = Rehearsal(try desk(folder))
            try next.type("<F9> \"met\" <Enter>")
            #expect(next.canvas.text.contains("/de"))
        }
    }

    @Test func aKeptMacroIsALogThatOnlyItsOwnerCanRead() throws {
        try inFolder { folder in
            var program = Rehearsal(try desk(folder))
            try program.type("<F7> 1 / \"de\" <Enter> <F7> : \"opname bewaren\" <Enter> a <Enter>")
            let file = folder + "/macros/a.log"
            let log = try String(contentsOfFile: file, encoding: .utf8)
            #expect(log == "1(everywhere.pane-1) /(everywhere.filter) \"de\" <Enter>\n")
            let facts = try FileManager.default.attributesOfItem(atPath: file)
            #expect(facts[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test(arguments: ["../weg", ".verborgen", " "])
    func aMacroGetsNoNameThatLeadsElsewhere(_ name: String) throws {
        try inFolder { folder in
            var program = Rehearsal(try desk(folder))
            try program.type("<F7> 1 <F7> : \"opname bewaren\" <Enter> \"\(name)\" <Enter>")
            #expect(program.status.hasPrefix("Niet bewaard"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/macros"))
        }
    }

    @Test func aMacroThatSomeoneSpoiltIsRefusedByLine() throws {
        try inFolder { folder in
            _ = StateFolder(folder).keep("1\n<Nowhere>\n", as: "macros/stuk.log")
            var program = Rehearsal(try desk(folder))
            try program.type("<F9> <Enter>")
            #expect(program.status == "stuk is niet te lezen: kijk naar regel 2.")
        }
    }

    @Test func whoHasOtherKeysPlaysWhatTheOldOnesDid() throws {
        var mine = try Dependencies.demoDesk()
        mine.keyFile = "everywhere.filter = F2\nnetworks.add = B\nform.save = <C-w>\n"
        var program = Rehearsal(mine)
        let log = "1(everywhere.pane-1) /(everywhere.filter) \"de\" <Enter>\n"
        let done = try play(log, on: &program)
        #expect(done == [true, true, true, true, true])
        #expect(program.canvas.text.contains("/de"))
        var old = Rehearsal(mine)
        _ = try play("\"1/de\" <Enter>\n", on: &old)
        #expect(!old.canvas.text.contains("/de"))
    }

    @Test func whatCannotBeDoneIsNotReplacedByWhatTheKeyDoesHere() throws {
        var program = Rehearsal(try .demoDesk())
        let before = program.canvas.text
        let done = try play("b(plans.roll-over)\nb(nowhere.at-all)\n", on: &program)
        #expect(done == [false, false])
        #expect(program.canvas.text == before)
    }

    @Test func aMacroStopsAtWhatCannotBeDone() throws {
        try inFolder { folder in
            _ = StateFolder(folder).keep("1 b(spreekuur.book) 2\n", as: "macros/x.log")
            var program = Rehearsal(try desk(folder))
            try program.type("<F9> <Enter>")
            #expect(program.status == "Afspelen gestopt: spreekuur.book kan hier niet.")
            #expect(program.canvas.text.contains("[1 Netwerken]"))
        }
    }

    @Test func everyNamedKeyOfAnEveningIsFoundAgain() throws {
        var (program, again) = (Rehearsal(try .demoDesk()), Rehearsal(try .demoDesk()))
        let keys = try Key.script(
            "1 j j <Enter> <Esc> 2 <Enter> j <Right> <Space> v k 3 m d l <C-p> <Esc> g <Esc> 4 b <Tab> <C-s> <Esc>"
        )
        for key in keys {
            let logged = program.app.logged(.key(key))
            program.press([key])
            let isDone = again.replay(logged)
            #expect(isDone, "\(logged)")
        }
        #expect(program.canvas.text == again.canvas.text)
    }

    /// Whether each event of a log could be done.
    private func play(_ log: String, on program: inout Rehearsal) throws -> [Bool] {
        try Replay(log).events.map { program.replay($0) }
    }

    /// The screen without its last line.
    private func body(_ text: String) -> [Substring] { text.split(separator: "\n").dropLast() }

    private func desk(_ folder: String) throws -> Dependencies {
        var dependencies = try Dependencies.demoDesk()
        dependencies.state = StateFolder(folder)
        return dependencies
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kader-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
