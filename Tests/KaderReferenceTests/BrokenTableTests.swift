import KaderDomain
import Testing

@testable import KaderReference

@Suite struct BrokenTableTests {
    private let header = "key,row,column,label"

    private func fault(_ text: String) -> ReferenceError? {
        do {
            _ = try ReferenceTable<Tile>(text)
            return nil
        } catch {
            return error
        }
    }

    @Test func aTableThatIsWholeIsRead() {
        #expect(fault("\(header)\nAM01,0,6,GRO\n") == nil)
    }

    @Test func aMistakeSaysWhereItIs() {
        #expect(
            fault("\(header)\nAM01,0,6,GRO\nAM02,x,5,FRI\n")
                == .unreadable(table: "tiles", line: 3, column: "row", value: "x"))
        #expect(
            fault("\(header)\n,0,6,GRO\n")
                == .unreadable(table: "tiles", line: 2, column: "key", value: ""))
        #expect(
            fault("key,row,label\nAM01,0,GRO\n")
                == .missingColumn(table: "tiles", column: "column"))
        #expect(
            fault("\(header)\nAM01,0,6,GRO\nAM01,0,5,FRI\n")
                == .repeatedKey(table: "tiles", key: "AM01"))
        #expect(
            fault("\(header)\nAM01,0\n")
                == .fault(table: "tiles", .ragged(line: 2, expected: 4, found: 2)))
    }
}
