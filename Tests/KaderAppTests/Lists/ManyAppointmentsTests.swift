import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Filtering the agenda, and marking and cancelling many appointments, by keys.
@Suite struct ManyAppointmentsTests {
    private let desk: Dependencies

    init() throws { desk = try .demoDesk() }

    /// The planned appointments of the week shown that are to come, by hour.
    private func planned() throws -> [AppointmentEntry] {
        let monday = desk.store.now.day.monday
        return try desk.store.agenda(at: .house("groningen"), from: monday, through: monday + 6)
            .flatMap(\.appointments).filter { $0.appointment.day >= desk.store.now.day }
    }

    @Test(arguments: [
        ("soort:loop", "7 van 12"), ("service:career", "4 van 12"), ("!loopbaan", "8 van 12"),
        ("consulent:lisa", "2 van 12"), ("met:lisa !soort:inloop", "0 van 12"),
        ("huis:groningen", "12 van 12"), ("huis:assen", "0 van 12"), ("vrij:2", "1 van 12"),
        ("kleur:x", "geen kolom"),
    ])
    func aFilterOfTheAgendaTellsHowManyItLeaves(typed: String, told: String) throws {
        var walk = Walkthrough(desk)
        try walk.press("3 / \"\(typed)\"")
        #expect(walk.screen.contains(told), "\(walk.screen)")
    }

    @Test func aFilterInAnOpenedSpreekuurIsOfItsAppointmentsAndFreeSlots() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 <Down> <Enter>")
        let lines = walk.rehearsal.app.spreekuur.lines
        let free = lines.count { if case .free = $0 { true } else { false } }
        try #require(free > 0 && free < lines.count)
        try walk.press("/ \"vrij:vrij\" <Enter>")
        #expect(walk.screen.contains("\(free) van \(lines.count)"))
        try walk.press("/ <Esc> / \"!vrij:vrij\" <Enter>")
        #expect(walk.screen.contains("\(lines.count - free) van \(lines.count)"))
    }

    @Test func markedAppointmentsAreCancelledForOneReasonAsOneStepOfUndo() throws {
        let before = try planned()
        var walk = Walkthrough(desk)
        try walk.press("3 * x")
        #expect(walk.screen.contains("Gemerkte afspraken afzeggen (\(before.count))"))
        #expect(walk.screen.contains("\(before[0].appointment.hours.from) \(before[0].contact)"))
        #expect(try planned() == before, "nothing happens before the reason is given")
        try walk.press("\"consulent\" <Enter> <C-s>")
        #expect(walk.screen.contains("\(before.count) afspraken afgezegd. Bij Te doen staat"))
        #expect(try planned().isEmpty)
        let gone = try desk.store.appointment(before[0].id).appointment
        #expect(gone.state == .cancelled && gone.reason == "consulent ziek")
        try walk.press("u")
        #expect(try planned() == before)
    }

    /// Whoever is to be called stands there until somebody says that they know.
    @Test func whoseAppointmentsFellIsAtToDoUntilTold() throws {
        let names = try planned().map(\.contact)
        var walk = Walkthrough(desk)
        try walk.press("3 * x \"consulent\" <Enter> <C-s> 4 t / \"doorgeven\" <Enter>")
        #expect(names.prefix(6).allSatisfy { walk.screen.contains($0) }, "\(walk.screen)")
        #expect(walk.screen.contains("afgezegd: consulent ziek"))
        try walk.press("d")
        #expect(walk.screen.contains("Doorgegeven aan \(names[0])."), "\(walk.screen)")
        #expect(try desk.store.cancellationsToTell().count == names.count - 1)
        try walk.press("u")
        #expect(try desk.store.cancellationsToTell().map(\.appointment.contact) == names)
        try walk.press("<Home> <Enter>")
        #expect(walk.screen.contains("Afspraak maken") && walk.screen.contains(names[0]))
    }

    @Test func whatPeopleCancelledThemselvesIsNotAtToDo() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 * x \"verzoek\" <Enter> <C-s>")
        #expect(walk.screen.contains("afgezegd. "), "\(walk.screen)")
        #expect(!walk.screen.contains("Te doen staat"))
        #expect(try desk.store.cancellationsToTell().isEmpty)
    }

    @Test func aStarMarksWhatTheFilterLetsThrough() throws {
        let everyone = try planned()
        let name = try #require(everyone.last?.consulenten.first)
        let own = everyone.filter { $0.consulenten.contains(name) }
        try #require(own.count < everyone.count)
        var walk = Walkthrough(desk)
        try walk.press("3 / \"consulent:\"")
        try walk.press("\"\\\"\(name)\\\"\" <Enter> *")
        #expect(walk.rehearsal.app.spreekuur.marked.map(\.id) == own.map(\.id))
    }

    @Test func spaceMarksAllOfASpreekuurInAWeekAndOneInItself() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 <Down> <Space>")
        let today = desk.store.now.day
        let second = try #require(
            try desk.store.agenda(at: .house("groningen"), from: today, through: today).last)
        #expect(second.appointments.count > 1)
        #expect(walk.rehearsal.app.spreekuur.marked.map(\.id) == second.appointments.map(\.id))
        #expect(walk.screen.contains("\(second.appointments.count) gemerkt"))
        #expect(walk.rehearsal.status.hasPrefix("x gemerkte afzeggen"))
        try walk.press("<Space>")
        #expect(!walk.screen.contains("gemerkt"))
        try walk.press("<Enter> <Space>")
        #expect(walk.screen.contains("1 gemerkt"))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("gemerkt") && walk.screen.contains("loopbaan · di 24 nov"))
    }

    @Test func aRangeOfSpreekurenMarksTheirAppointmentsUpToTheKeyboard() throws {
        let everyone = try planned()
        var walk = Walkthrough(desk)
        try walk.press("3 <Down> E")
        let first = walk.rehearsal.app.spreekuur.marked
        #expect(!first.isEmpty && first.count < everyone.count)
        #expect(walk.rehearsal.status.contains("E reeks tot hier"))
        try walk.press("l <End>")
        let more = walk.rehearsal.app.spreekuur.marked
        #expect(more.count > first.count && Set(more.map(\.id)).isSuperset(of: first.map(\.id)))
        try walk.press("<Esc>")
        #expect(walk.rehearsal.app.spreekuur.marked.isEmpty, "Esc gives the range up")
        try walk.press("h <Home> <Down> E E l")
        #expect(walk.rehearsal.app.spreekuur.marked == first, "a second E keeps what is marked")
        try walk.press("<PageDown> <PageUp> x \"consulent\" <Enter> <C-s>")
        #expect(try planned().count == everyone.count - first.count)
        try walk.press("u")
        #expect(try planned() == everyone)
    }

    @Test func aRangeGoesBothWaysInASpreekuurAndEndsWithIt() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 <Down> <Enter>")
        let taken = walk.rehearsal.app.spreekuur.openedEntry?.appointments.map(\.id) ?? []
        try #require(taken.count > 1)
        for line in walk.rehearsal.app.spreekuur.lines {
            if case .taken = line { break }
            try walk.press("<Down>")
        }
        try walk.press("E <End>")
        #expect(walk.rehearsal.app.spreekuur.marked.map(\.id) == taken)
        try walk.press("E <Home>")
        #expect(walk.rehearsal.app.spreekuur.marked.map(\.id) == taken)
        try walk.press("<Esc> <End>")
        while case .free? = walk.rehearsal.app.spreekuur.selectedLine { try walk.press("<Up>") }
        try walk.press("E <Home>")
        #expect(walk.rehearsal.app.spreekuur.marked.map(\.id) == taken)
        try walk.press("h")
        #expect(walk.rehearsal.app.spreekuur.marked.isEmpty)
    }

    @Test func whatIsOverIsOnlyMarkedByItself() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 <Left> <Space>")
        #expect(walk.screen.contains("hier is geen afspraak om te merken"))
        try walk.press("<Enter> *")
        #expect(!walk.screen.contains("gemerkt"))
        try walk.press("<Space>")
        #expect(walk.screen.contains("1 gemerkt"))
    }

    @Test func withoutAnAppointmentThereIsNothingToMark() throws {
        var walk = Walkthrough(desk)
        try walk.press("3 <Space>")
        #expect(walk.screen.contains("Dat kan nu niet: hier is geen afspraak om te merken."))
    }

    @Test func marksOfAnotherWeekAreLeftAlone() throws {
        let here = try planned().count
        var walk = Walkthrough(desk)
        try walk.press("3 * ]")
        #expect(!walk.screen.contains("gemerkt"))
        try walk.press("[")
        #expect(walk.screen.contains("\(here) gemerkt"))
        try walk.press("p \"online\" <Enter> p \"groningen\" <Enter>")
        #expect(!walk.screen.contains("gemerkt"))
    }

    @Test func whatSomeoneElseCancelledMeanwhileStaysSoAndTheOthersGo() throws {
        let ids = try planned().map(\.id)
        try desk.seen(by: "bram").store.cancel(ids[0], because: "belde af")
        #expect(try desk.store.cancel(ids, because: "dicht").map(\.id) == Array(ids.dropFirst()))
        #expect(try desk.store.appointment(ids[0]).appointment.reason == "belde af")
        #expect(throws: SpreekuurError.cancelled) {
            try desk.store.cancel(ids, because: "nog eens")
        }
    }
}

extension App {
    /// The pane of the agenda.
    var spreekuur: SpreekuurPane {
        for case let placed as PlacedPane<SpreekuurPane> in panes { return placed.pane }
        preconditionFailure("no agenda")
    }
}
