import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// What the pane of signals decides, without a store.
@Suite struct SignalsPaneTests {
    private let tuesday = LocalTime("2026-11-24T09:30")!
    private let names = SignalNames(employers: ["m": "Metaalfabriek", "b": "Bakkerij"])

    private func entry(
        _ number: Int, _ cell: SignalCell, _ state: SignalState = .new, reported: Day? = nil
    ) -> SignalEntry {
        let report = reported.map { Signal.Report(to: .policy, on: $0) }
        let signal = Signal(
            id: .sample(number), cell: cell, raised: tuesday.day.isoWeek, evidence: nil,
            state: state, reporter: nil, note: "gezien", report: report)
        return SignalEntry(
            signal: signal, reporter: "", official: "", due: signal.answerDue(within: 14))
    }

    private func board(_ entries: [SignalEntry], isBehind: Bool = false) -> SignalBoard {
        let (week, index) = (tuesday.day.isoWeek, SignalIndex())
        return SignalBoard(
            week: week, entries: entries, addresses: [:], index: index,
            scan: index.scan(in: week), isBehind: isBehind)
    }

    private func pane(_ entries: [SignalEntry]) -> SignalsPane {
        var pane = SignalsPane(now: tuesday)
        _ = pane.come(toFront: true)
        _ = pane.update(.loaded(SignalLines(board(entries), names)))
        _ = pane.update(.looked(found: nil))
        return pane
    }

    private var three: [SignalEntry] {
        [
            entry(1, .employer("m"), .reported, reported: tuesday.day - 20),
            entry(2, .employer("b")), entry(3, .problem("loon"), .closed(reason: "klaar")),
        ]
    }

    @Test func nothingIsReadUntilItIsSeenAndThenEachTime() {
        var pane = SignalsPane(now: tuesday)
        #expect(pane.start == [] && pane.reload(after: ["signal"]) == [])
        #expect(pane.come(toFront: true) == [.run(.look)])
        #expect(pane.isLooking && pane.title.nl.hasSuffix("zoekt…"))
        #expect(pane.reload(after: ["registration"]) == [.run(.look)])
        #expect(pane.reload(after: ["signal"]) == [.run(.read)])
        #expect(pane.reload(after: ["room"]) == [])
        #expect(pane.come(toFront: false) == [])
        #expect(pane.reload(after: ["registration"]) == [])
        #expect(pane.come(toFront: true) == [.run(.look)])
    }

    @Test func atMidnightTheFilterGoesByTheNewDay() {
        var pane = pane(three)
        _ = pane.filter(by: "20 dagen")
        #expect(pane.shown.map(\.id) == pane.lines?.signals.prefix(1).map(\.id))
        _ = pane.tick(LocalTime(day: tuesday.day + 1, time: tuesday.time))
        #expect(pane.shown.isEmpty)
        _ = pane.filter(by: "21 dagen")
        #expect(pane.shown.count == 1)
    }

    @Test func atMidnightItLooksAgainWhereItIsSeen() {
        var pane = pane(three)
        #expect(pane.tick(LocalTime(day: tuesday.day, time: tuesday.time)) == [])
        let midnight = LocalTime(day: tuesday.day + 1, time: .startOfDay)
        #expect(pane.tick(midnight) == [.run(.look)])
        _ = pane.come(toFront: false)
        #expect(pane.tick(LocalTime(day: tuesday.day + 2, time: .startOfDay)) == [])
    }

    @Test func closedOnesAreShownWhenAskedAndTheFilterFindsEveryWord() {
        var pane = pane(three)
        #expect(pane.shown.map(\.id) == [1, 2].map { "\(Signal.ID.sample($0))" })
        #expect(pane.title.nl == "Signalen · open (2) · 1 te laat")
        _ = pane.update(.show(.all))
        #expect(pane.shown.count == 3)
        _ = pane.filter(by: "klaar afges")
        #expect(pane.shown.map(\.id) == ["\(Signal.ID.sample(3))"])
        #expect(pane.tally?.nl == "1 van 3" && pane.selected?.id == "\(Signal.ID.sample(3))")
        _ = pane.filter(by: "20 dagen metaal")
        #expect(pane.shown.map(\.id) == ["\(Signal.ID.sample(1))"])
    }

    @Test func aStepThatCannotFollowSaysWhy() {
        var pane = pane(three)
        #expect(refusal(of: "m", pane) == "het signaal is al gemeld")
        #expect(refusal(of: "b", pane) == nil && refusal(of: "p", pane) == nil)
        _ = pane.update(.move(1))
        #expect(refusal(of: "b", pane) == "het is nog niet gemeld")
        #expect(refusal(of: "i", pane) == nil && refusal(of: "x", pane) == nil)
        _ = pane.update(.show(.all))
        _ = pane.update(.move(ListMove.allTheWay))
        for key in ["i", "m", "b", "p", "x", "X"] {
            #expect(refusal(of: key, pane) == "het signaal is al afgesloten", "\(key)")
        }
    }

    private func refusal(of key: String, _ pane: SignalsPane) -> String? {
        pane.keys.bindings.first { App.told($0.keys) == key }?.refusal?.nl
    }

    @Test func whatLeavesTheListLeavesTheScreenAndTheNextIsSelected() {
        var pane = pane(three)
        _ = pane.update(.open)
        #expect(pane.opened?.id == "\(Signal.ID.sample(1))")
        var now = three
        now[0] = entry(1, .employer("m"), .closed(reason: "betaald"))
        _ = pane.update(.loaded(SignalLines(board(now), names)))
        #expect(pane.opened == nil && pane.selected?.id == "\(Signal.ID.sample(2))")
    }

    @Test func whatIsNoSignalIsRaisedWithWhatIsKnownOfIt() {
        var pane = pane(three)
        let asked = SignalLine(asked: .employer("b"), board([]), names)
        _ = pane.update(.told(asked))
        #expect(pane.opened == asked)
        #expect(pane.update(.raise) == [.open(.signal(SignalForm(about: .employer("b"))))])
        _ = pane.update(.goBack)
        #expect(pane.update(.raise) == [.open(.signal(SignalForm()))])
    }

    /// Twelve of forty members of one employer come with what only few of its sector have, all year.
    @Test func whatIsChronicIsAListOfItsOwnAndCanBeRaised() throws {
        let week = tuesday.day.isoWeek
        let visits = (0..<240).map { number in
            let isOurs = number % 6 == 0
            let hasProblem = isOurs && number % 18 == 0 || number % 60 == 1
            return SignalRegistration(
                on: tuesday.day - (number % 50) * 7, by: .sample(number),
                about: SignalFacets(
                    employer: isOurs ? "m" : "b", problems: [hasProblem ? "loon" : "rooster"],
                    sector: "METAAL"))
        }
        let index = SignalIndex(visits)
        let board = SignalBoard(
            week: week, entries: [], addresses: [:], index: index, scan: index.scan(in: week),
            isBehind: false)
        var pane = SignalsPane(now: tuesday)
        _ = pane.update(.loaded(SignalLines(board, names)))
        #expect(pane.shown.isEmpty)
        _ = pane.update(.show(.chronic))
        let cell = SignalCell.employerProblem(employer: "m", problem: "loon")
        let line = try #require(pane.shown.first { $0.cell == cell })
        #expect(
            line.sentence.nl.hasPrefix(
                "Opvallend vaak: 14 leden die werken bij Metaalfabriek over loon"))
        #expect(line.course.count == 52 && line.course.reduce(0, +) == 14)
        #expect(line.why.first?.nl.contains("keer zo vaak als in de sector") == true)
        #expect(refusal(of: "m", pane) == "dit is geen signaal; inbrengen kan wel")
        #expect(pane.update(.raise) == [.open(.signal(SignalForm(about: cell)))])
        _ = pane.update(.goBack)
        #expect(pane.list == .open)
    }

    /// Below three nothing is told in the union, below five nothing outside it.
    @Test(arguments: [(3, "3 leden", "minder dan 5 leden"), (5, "5 leden", "5 leden")])
    func theCardSaysWhatOthersGetToRead(members: Int, union: String, outside: String) throws {
        let signal = Signal(
            id: .sample(1), cell: .employer("m"), raised: tuesday.day.isoWeek,
            evidence: .init(level: .signal, weeks: 4, members: members), state: .new,
            note: "Jan zei het")
        let entry = SignalEntry(signal: signal, reporter: "", official: "", due: nil)
        let line = try #require(SignalLines(board([entry]), names).signals.first)
        let section = try #require(SignalCard(line, on: tuesday.day, .nl).sections.last)
        #expect(
            section.rows == [
                .pair(label: "binnen de bond", value: union),
                .pair(label: "buiten de bond", value: outside),
            ])
        #expect(!line.report.contains { $0.nl.contains("Jan") })
        #expect(line.report.contains { $0.nl == "Aantal: \(union)" })
    }

    @Test func whatAFormMadeIsSelectedWhateverWasShown() {
        var pane = pane(three)
        _ = pane.update(.show(.chronic))
        pane.expect("\(Signal.ID.sample(2))")
        _ = pane.update(.loaded(SignalLines(board(three), names)))
        #expect(pane.list == .open && pane.selected?.id == "\(Signal.ID.sample(2))")
    }

    /// Fields that are filled, and which of them are at fault.
    @Test(arguments: [
        (["employer": "e"], []), (["problem": "p"], []), (["employer": "e", "problem": "p"], []),
        (["problem": "p", "sector": "s"], []), (["problem": "p", "region": "r"], []),
        ([:], ["employer"]), (["sector": "s"], ["employer", "problem"]),
        (["employer": "e", "problem": "p", "region": "r"], ["region"]),
        (["problem": "p", "sector": "s", "region": "r"], ["region"]),
    ])
    func whatDoesNotGoTogetherIsTold(filled: [String: String], fields: [String]) {
        var values = filled.mapValues { FieldValue.chosen([$0]) }
        values["note"] = .text("gezien")
        let faults = SignalForm().faults(in: FormValues(values), today: tuesday.day)
        #expect(faults.keys.sorted() == fields)
        let employer = filled["employer"].map { Employer.ID.named($0) }
        let cell = SignalForm().cell(FormValues(values), employer: employer)
        #expect((cell == nil) == !fields.isEmpty)
        values["note"] = .text(" ")
        let blank = SignalForm().faults(in: FormValues(values), today: tuesday.day)
        #expect(blank["note"] != nil)
    }
}
