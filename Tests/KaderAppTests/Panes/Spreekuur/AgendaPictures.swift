import KaderApp
import KaderDomain
import KaderTesting
import TerminalUI
import Testing

/// Day, week and month at every size in both languages, as pictures; each without colour readable.
@Suite struct AgendaPictures {
    @Test(
        arguments: [(40, 10), (60, 15), (80, 24), (120, 40), (300, 100)],
        [Language.nl, Language.en])
    func agendasAtEverySize(size: (Int, Int), language: Language) throws {
        var text = ""
        let world = try Dependencies.demoDesk(language: language)
        for keys in ["3", "3 d", "3 d r", "3 m"] {
            var program = Rehearsal(world, size: Size(columns: size.0, rows: size.1))
            try program.type(keys)
            text += "» \(keys)\n\(program.canvas.text)\n"
        }
        try expectGolden(text, "agenda-\(size.0)x\(size.1)-\(language).txt")
    }

    @Test func fromTheMonthToAnAppointmentAndBack() throws {
        var story = try Story(.demoDesk())
        try story.press("m")
        try story.press("<Right> <Enter>")
        try story.press("<Right> <End>")
        try story.press("f <Down> <Enter>")
        try story.press("<Esc> <Esc>")
        try expectGolden(story.transcript, "month-day-layers.txt")
    }
}
