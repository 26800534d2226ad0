import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Testing work by keyboard: from the palette, and on an action of a region plan.
@Suite struct QualityTestFormTests {
    private func filled(
        _ answer: QualityAnswer, _ verdict: QualityVerdict?, note: String = "",
        except criterion: QualityCriterion? = nil
    ) -> FormValues {
        var values: [String: FieldValue] = [
            "title": .text("Inpakker"), "subject": .chosen(["vacancy"]), "day": .text("24-11-2026"),
            "note": .text(note), "verdict": .chosen([verdict?.rawValue].compactMap(\.self)),
        ]
        for other in QualityCriterion.allCases {
            let said = other == criterion ? QualityAnswer.no : answer
            values[other.rawValue] = .chosen([said.rawValue])
        }
        return FormValues(values)
    }

    @Test func whatIsWrongIsToldByField() throws {
        let (form, today) = (QualityTestForm(), try #require(Day("2026-11-24")))
        func faults(_ values: FormValues) -> [String] {
            form.faults(in: values, today: today).keys.sorted()
        }
        #expect(faults(filled(.yes, .passes)) == [])
        #expect(faults(filled(.yes, .passes, except: .safe)) == ["verdict"])
        #expect(faults(filled(.unknown, .passes)) == ["verdict"])
        #expect(faults(filled(.no, .fails)) == ["note"])
        #expect(faults(filled(.no, .conditionally, note: "na afspraak")) == [])
        #expect(faults(FormValues([:])) == ["day", "subject", "title"])
        let notes = form.notes(on: filled(.yes, nil, except: .safe), today: today)
        #expect(notes["verdict"]?.nl == "voorstel: voldoet niet")
    }

    @Test func itIsBegunByThePaletteChangedThereAndUndone() throws {
        let world = try Dependencies.still()
        var walk = Walkthrough(world)
        try walk.press(": \"kwaliteitstoetsen\" <Enter> <Enter>")
        try walk.press("<Tab> \"Inpakker\" <C-s>")
        #expect(walk.screen.contains("nog geen oordeel, 9 open"), "\(walk.screen)")
        try walk.press(": \"kwaliteitstoetsen\" <Enter> \"inpak\" <Enter>")
        #expect(walk.screen.contains("Kwaliteitstoets wijzigen"), "\(walk.screen)")
        try walk.press("<Tab> \"ster\" <C-s>")
        #expect(try world.store.qualityTests().map(\.test.title) == ["Inpakkerster"])
        try walk.press("u")
        #expect(try world.store.qualityTests().map(\.test.title) == ["Inpakker"])
    }

    @Test func anActionOfAPlanHasItsOwn() throws {
        let world = try Dependencies.demoDesk()
        var walk = Walkthrough(world)
        try walk.press("2 <Enter> <Down> Q")
        #expect(walk.screen.contains("alleen een actiepunt"))
        try walk.press("<Right> <Down> <Right> <Down> Q")
        #expect(walk.screen.contains("arbeidsvoorwaarden"), "\(walk.screen)")
        try walk.press("<C-s>")
        let entry = try #require(try world.store.qualityTests().first)
        #expect(entry.action == entry.test.title && !entry.action.isEmpty)
        try walk.press("Q <Tab> \" anders\" <C-s>")
        #expect(try world.store.qualityTests(of: entry.test.action).count == 1)
        #expect(try world.store.qualityTest(entry.id).test.title.hasSuffix(" anders"))
    }
}
