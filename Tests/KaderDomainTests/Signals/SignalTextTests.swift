import KaderDomain
import Testing

@Suite struct SignalTextTests {
    private let names = SignalNames(
        employers: ["e": "Metaalfabriek Voorbeeld"],
        problems: ["loon.laat": Phrase(nl: "loon te laat", en: "late pay")])
    private let cell = SignalCell.employerProblem(employer: "e", problem: "loon.laat")

    @Test func everyCellIsReadAsItIsWritten() {
        let cells: [String: SignalCell] = [
            "employer:e/problem:loon.laat": cell, "employer:e": .employer("e"),
            "problem:p/sector:ZW": .problemSector(problem: "p", sector: "ZW"),
            "problem:p/region:AM01": .problemRegion(problem: "p", region: "AM01"),
            "problem:p": .problem("p"),
        ]
        for (text, cell) in cells {
            #expect(cell.description == text)
            #expect(SignalCell(text) == cell)
        }
    }

    @Test(arguments: [
        "", "employer", "employer:", "sector:ZW", "employer:e/sector:ZW", "problem:p/",
    ])
    func anythingElseIsNoCell(_ text: String) { #expect(SignalCell(text) == nil) }

    @Test func aStateIsOneTextWithItsReason() {
        let states: [SignalState] = [
            .new, .inExamination, .reported, .takenUp, .closed(reason: "klaar: betaald"),
            .falseAlarm(), .falseAlarm(reason: "twee keer ingevoerd"),
        ]
        for state in states { #expect(SignalState(state.description) == state) }
        #expect(SignalState("closed:") == nil && SignalState("closed") == nil)
        #expect(SignalState("false-alarm:") == nil && SignalState("false-alarms") == nil)
        #expect(Signal.Evidence("signaal/4/7")?.members == 7)
        #expect(Signal.Evidence("signaal/4") == nil && Signal.Evidence("let-op/0/3") == nil)
    }

    @Test func aReportHoldsCountsPeriodAndProblemAndNoNote() {
        let lines = signal(members: 7).reportText(names, for: .outside).map(\.nl)
        #expect(
            lines == [
                "Melding uit het spreekuur",
                "Onderwerp: leden die werken bij Metaalfabriek Voorbeeld over loon te laat",
                "Periode: week 44 t/m 47 (26 oktober – 22 november 2026)", "Aantal: 7 leden",
                "Dat is veel meer dan verwacht",
            ])
    }

    @Test(arguments: [
        (3, SignalAudience.union, "Aantal: 3 leden"), (2, .union, "Aantal: minder dan 3 leden"),
        (4, .outside, "Aantal: minder dan 5 leden"), (5, .outside, "Aantal: 5 leden"),
        (2, .house, "Aantal: 2 leden"),
    ])
    func smallNumbersAreLeftOut(_ members: Int, _ audience: SignalAudience, _ line: String) {
        let text = signal(members: members).reportText(names, for: audience).map(\.nl)
        #expect(text.contains(line))
        #expect(!text.joined().contains("Piet"))
    }

    private func signal(members: Int) -> Signal {
        Signal(
            id: .named("s"), cell: cell, raised: ISOWeek("2026-W47") ?? ISOWeek(number: 0),
            evidence: .init(level: .signal, weeks: 4, members: members), state: .new,
            note: "Piet zei het.")
    }
}
