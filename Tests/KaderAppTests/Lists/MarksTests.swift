import KaderTesting
import Testing

@testable import KaderApp

/// Marks and ranges, without a list.
@Suite struct MarksTests {
    private let order = Array(1...9)

    @Test func markingTwiceIsMarkingNothing() {
        var marks = Marks<Int>()
        marks.toggle(3)
        #expect(marks.all(to: 5, in: order) == [3])
        marks.toggle(3)
        #expect(marks.isEmpty)
    }

    @Test(arguments: [(2, 5, [2, 3, 4, 5]), (5, 2, [2, 3, 4, 5]), (4, 4, [4])])
    func aRangeGoesBothWaysAndIsKept(from: Int, to: Int, expected: [Int]) {
        var marks = Marks<Int>()
        marks.toggleRange(at: from, in: order)
        #expect(marks.all(to: to, in: order) == Set(expected))
        marks.toggleRange(at: to, in: order)
        #expect(marks.anchor == nil)
        #expect(marks.all(to: 9, in: order) == Set(expected), "moving on adds nothing")
    }

    @Test func givingUpARangeLeavesTheOtherMarks() {
        var marks = Marks<Int>()
        marks.toggle(1)
        marks.toggleRange(at: 4, in: order)
        marks.clear()
        #expect(marks.all(to: 6, in: order) == [1])
        marks.clear()
        #expect(marks.isEmpty)
    }

    @Test func allThatIsShownComesToWhatIsMarkedAlready() {
        var marks = Marks<Int>()
        marks.toggle(1)
        marks.toggleAll([4, 5])
        #expect(marks.all(to: nil, in: order) == [1, 4, 5])
        marks.toggleAll([4, 5])
        #expect(marks.all(to: nil, in: order) == [1], "again: none of those")
    }

    @Test func anotherOrderAndAFilterLoseNoMark() {
        forAll(200) { seeded in
            var marks = Marks<Int>()
            let chosen = Set(order.filter { _ in seeded.oneIn(3) })
            chosen.forEach { marks.toggle($0) }
            let shown = Array(order.filter { _ in seeded.oneIn(2) }.reversed())
            let there = Set(order.filter { _ in seeded.oneIn(2) })
            guard marks.all(to: shown.first, in: shown) == chosen else { return false }
            marks.keep(there)
            return marks.all(to: nil, in: order) == chosen.intersection(there)
        }
    }
}
