import KaderDomain
import Testing

@testable import KaderApp

/// Order and columns of a list.
@Suite struct ListShapeTests {
    private let rows = [("b", 2.0), ("", 1.0), ("a", 3.0), ("á", 0.0)]

    private func sorted(_ shape: ListShape<NetworkColumn>) -> [Double] {
        shape.sorted(rows) { row, _ in SortKey(row.0) }.map(\.1)
    }

    @Test func equalsKeepTheirPlaceAndNothingComesLast() {
        var shape = ListShape<NetworkColumn>()
        #expect(sorted(shape) == [2, 1, 3, 0])
        shape.sort(by: .chair)
        #expect(sorted(shape) == [3, 0, 2, 1])
        shape.sort(by: .chair)
        #expect(sorted(shape) == [2, 3, 0, 1], "the other way round, the blank one still last")
        shape.sort(by: .chair)
        #expect(sorted(shape) == [3, 0, 2, 1])
        shape.sort(by: nil)
        #expect(sorted(shape) == [2, 1, 3, 0])
    }

    @Test func numbersAreSortedAsNumbers() {
        #expect(SortKey(9) < SortKey(10))
        #expect(SortKey(10) < SortKey("9") && SortKey("zz") < .nothing)
        #expect(SortKey("–") == .nothing)
    }

    @Test func columnsAreChosenFromWhatIsShownAndTheNameStays() {
        var shape = ListShape<NetworkColumn>()
        shape.toggle(.chair, among: [.name, .chair, .groups])
        #expect(shape.columns == [.name, .groups])
        shape.toggle(.state, among: [])
        #expect(shape.columns == [.name, .groups, .state])
        for column in [NetworkColumn.groups, .state] { shape.toggle(column, among: []) }
        #expect(shape.columns == [.name])
    }

    @Test func aStoredShapeIsTheSameShape() {
        var shape = ListShape<NetworkColumn>()
        shape.sort(by: .official)
        shape.sort(by: .official)
        shape.columns = [.name, .official]
        var view = SavedView(list: .networks, name: "x")
        shape.store(in: &view)
        #expect(view.sort == "-official" && view.columns == ["name", "official"])
        #expect(ListShape<NetworkColumn>(view) == shape)
    }

    @Test func whatANewerKaderStoredIsLeftOut() {
        var view = SavedView(list: .networks, name: "x")
        (view.sort, view.columns) = ("-shoeSize", ["shoeSize", "chair"])
        let shape = ListShape<NetworkColumn>(view)
        #expect(shape.sort == nil && !shape.isDescending)
        #expect(shape.columns == [.name, .chair])
    }

    /// What can be typed for a column means that column: no name is another's.
    @Test(arguments: [
        NetworkColumn.allCases.map(\.filter), PlanColumn.allCases.map(\.filter),
        PlanLineCells.columns,
    ])
    func everyNameOfAColumnMeansItAlone(columns: [FilterColumn]) {
        for column in columns {
            for name in column.names {
                let filter = ListFilter("\(name):x", columns: columns)
                #expect(filter.fault == nil, "\(name)")
                #expect(filter.terms.map(\.column) == [column.key], "\(name)")
            }
        }
    }
}
