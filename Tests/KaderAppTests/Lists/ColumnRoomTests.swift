import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// A column that is chosen and does not fit says so where one chooses it.
@Suite struct ColumnRoomTests {
    private func columns(_ program: Rehearsal) -> [Substring] {
        program.canvas.text.split(separator: "\n").filter { $0.contains("[x]") }
    }

    @Test func saysWhatDoesNotFitAsTheScreenIsNow() throws {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 60, rows: 24))
        try program.type("1 c")
        let narrow = columns(program)
        #expect(
            narrow.contains { $0.contains("Vakbondsbestuurder") && $0.contains("past nu niet") })
        #expect(narrow.contains { $0.contains("Voorzitter") && !$0.contains("past nu niet") })
        program.send(.event(.resize(Size(columns: 80, rows: 24))))
        #expect(!program.canvas.text.contains("past nu niet"), "\(program.canvas.text)")
        program.send(.event(.resize(Size(columns: 60, rows: 24))))
        #expect(columns(program) == narrow)
    }

    @Test func saysSoOfWhatIsChosenAtOnce() throws {
        var program = Rehearsal(try .demoDesk(language: .en))
        try program.type("1 c")
        #expect(!program.canvas.text.contains("no room now"))
        try program.type("<End> <Space> <Up> <Space> <Up> <Space>")
        let chosen = columns(program)
        #expect(chosen.count > 4 && chosen.contains { $0.contains("no room now") }, "\(chosen)")
        #expect(!chosen.allSatisfy { $0.contains("no room now") })
        program.send(.event(.resize(Size(columns: 300, rows: 24))))
        try program.type("<Esc> z c")
        #expect(!program.canvas.text.contains("no room now"), "\(program.canvas.text)")
    }

    @Test(arguments: ["2 c", "5 c"])
    func everyListThatHasColumnsSaysSo(keys: String) throws {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 40, rows: 24))
        try program.type(keys)
        #expect(program.canvas.text.contains("past nu niet"), "\(program.canvas.text)")
        program.send(.event(.resize(Size(columns: 240, rows: 60))))
        try program.type("<Esc> z c")
        #expect(!program.canvas.text.contains("past nu niet"), "\(program.canvas.text)")
    }
}
