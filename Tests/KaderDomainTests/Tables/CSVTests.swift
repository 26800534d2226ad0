import KaderDomain
import KaderTesting
import Testing

@Suite struct CSVTests {
    private func texts(_ text: String, _ delimiter: CSV.Delimiter? = nil) throws -> [[String]] {
        try CSV.parse(text, delimiter: delimiter).map { $0.map(\.text) }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,\n", [["a", "b"], ["1", ""]]), ("a,b\n,", [["a", "b"], ["", ""]]),
        ("a,b\n\n\r\n1,2\n\n", [["a", "b"], ["1", "2"]]), ("", []), ("\n\n", []),
        ("a,b\n\"x\r\ny\",2\n", [["a", "b"], ["x\r\ny", "2"]]),
        ("a,b\n\"x\n\ny\",2\n", [["a", "b"], ["x\n\ny", "2"]]),
        ("a,b\n\"he \"\"x\"\"\",\"\"\n", [["a", "b"], ["he \"x\"", ""]]),
        ("a\n\"\"\"\"\n", [["a"], ["\""]]), ("a\n\"\"\n", [["a"], [""]]),
        ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
        ("a,b\n1,2,3\n4\n", [["a", "b"], ["1", "2", "3"], ["4"]]),
    ])
    func readsRows(_ text: String, _ rows: [[String]]) throws {
        #expect(try texts(text) == rows)
    }

    @Test(arguments: [
        ("a;b\n1,5;2\n", CSV.Delimiter.semicolon), ("a\tb\n1;2\t3\n", .tab),
        ("a,b\n1;2;3,4\n", .comma),
        ("\"a,x,y\";b\n1;2\n", .semicolon), ("naam\nJan\n", .comma), ("", .comma),
        ("a;b,c\n", .comma), ("\"a\nb\";c\n", .semicolon),
    ])
    func findsTheDelimiter(_ text: String, _ delimiter: CSV.Delimiter) {
        #expect(CSV.detectDelimiter(in: text) == delimiter)
    }

    @Test(arguments: [
        ("a,b\n1,\"2\n3,4\n", CSVFault.unterminatedQuote(line: 2, column: 2)),
        ("a,b\r\n\r\n\"", .unterminatedQuote(line: 3, column: 1)),
        ("a,b\n\"x\ny\",\"1\"z\n", .textAfterQuote(line: 3, column: 2)),
        ("a,b\n1\"x,2\n", .strayQuote(line: 2, column: 1)),
        ("a,b\n1, \"2\"\n", .strayQuote(line: 2, column: 2)),
    ])
    func saysWhereAQuoteGoesWrong(_ text: String, _ fault: CSVFault) {
        #expect(throws: fault) { try CSV.parse(text) }
    }

    @Test func knowsWhereEveryCellBegins() throws {
        let rows = try CSV.parse("a,b\r\n\"x\r\ny\",2\r\n\r\n3,\"4\"\n")
        let places = rows.map { $0.map { [$0.line, $0.column] } }
        #expect(places == [[[1, 1], [1, 2]], [[2, 1], [3, 2]], [[5, 1], [5, 2]]])
        #expect(
            rows.map { $0.map(\.isQuoted) } == [[false, false], [true, false], [false, true]])
    }

    @Test func givesBackWhatItWrote() {
        forAll(Volume.of(5_000)) { seeded in
            let delimiter = seeded.pick(CSV.Delimiter.allCases)
            let width = seeded.int(in: 1...4)
            let rows = (0...seeded.int(in: 0...4)).map { _ in
                (0..<width).map { _ in seeded.awkwardText() }
            }
            let back = try texts(CSV.write(rows, delimiter: delimiter), delimiter)
            return back.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }
        }
    }

    @Test func onlyQuotesCanMakeATextUnreadable() {
        forAll(Volume.of(5_000)) { seeded in
            let text = seeded.awkwardText(upTo: 60)
            guard let rows = try? CSV.parse(text) else { return text.utf8.contains(0x22) }
            return rows.allSatisfy { !$0.isEmpty }
        }
    }
}
