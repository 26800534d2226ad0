import KaderDomain
import KaderTesting
import Testing

@Suite struct CSVTextTests {
    @Test func decodesWhatTheUsualProgramsWrite() {
        #expect(CSV.decode([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x20, 0x92, 0x73]) == "café € ’s")
        #expect(CSV.decode(Array("café €".utf8)) == "café €")
        #expect(CSV.decode([0xEF, 0xBB, 0xBF, 0x61]) == "a")
        #expect(CSV.decode([0xFF, 0xFE, 0xE9, 0x00, 0xAC, 0x20]) == "é€")
        #expect(CSV.decode([0xFE, 0xFF, 0x00, 0xE9, 0x20, 0xAC]) == "é€")
        #expect(CSV.decode([0xFF, 0xFE]) == "")
        #expect(CSV.decode([]) == "")
    }

    @Test func everyByteOfWindows1252MeansSomething() {
        for byte in UInt8(0x80)...0xFF {
            let text = CSV.decode([byte])
            #expect(text.unicodeScalars.count == 1, "\(byte)")
        }
    }

    @Test(arguments: ["=1+1", "+31", "-5", "@x", "\tx", "\rx", "'=1", "''-2"])
    func shieldsWhatASpreadsheetWouldRun(_ cell: String) {
        #expect(CSV.shield(cell) == "'" + cell)
    }

    @Test(arguments: ["'s-Gravenhage", "1-2", "", "'", "''", "x=1", " =1"])
    func leavesOrdinaryCellsAlone(_ cell: String) {
        #expect(CSV.shield(cell) == cell)
        #expect(CSV.unshield(cell) == cell)
    }

    @Test func takesAwayExactlyTheApostropheItPut() {
        forAll(Volume.of(5_000)) { seeded in
            let cell = seeded.awkwardText()
            return Array(CSV.unshield(CSV.shield(cell)).utf8) == Array(cell.utf8)
        }
    }

    @Test func aTableHasAsManyCellsInEveryRow() throws {
        let table = try CSVTable("key;nl\n1;een\n")
        #expect(table.header == ["key", "nl"])
        #expect(table.index(of: "nl") == 1)
        #expect(table.index(of: "en") == nil)
        #expect(throws: CSVFault.ragged(line: 3, expected: 2, found: 1)) {
            try CSVTable("a,b\n1,2\n3\n")
        }
        #expect(throws: CSVFault.ragged(line: 2, expected: 2, found: 3)) {
            try CSVTable("a,b\n1,2,3\n")
        }
        #expect(throws: CSVFault.duplicateHeader("a", column: 3)) { try CSVTable("a,b,a\n") }
        #expect(throws: CSVFault.empty) { try CSVTable("\n") }
    }
}
