import KaderDomain
import Testing

@testable import KaderStore

/// What was entered by mistake goes out of a network, and comes back by undo.
@Suite struct RemovingTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private let function: BoardFunction
    private let official: Accompaniment
    private let group: WorkingGroup

    init() throws {
        office = try Office()
        function = BoardFunction(
            id: .named("f"), network: office.network.id, contact: office.clients[0], role: .chair)
        official = Accompaniment(
            id: .named("o"), network: office.network.id, official: office.clients[1])
        group = try WorkingGroup(id: .named("g"), network: office.network.id, theme: "OV")
        try office.anna.add(function)
        try office.anna.add(official)
        try office.anna.add(group)
    }

    private func parts() throws -> [Int] {
        let detail = try anna.network(office.network.id)
        return [detail.board.count, detail.officials.count, detail.groups.count]
    }

    @Test func eachPartGoesOutAndUndoBringsItBack() throws {
        let removals: [(CommandName, () throws -> Void)] = [
            (.removeFunction, { try anna.remove(function.id) }),
            (.removeAccompaniment, { try anna.remove(official.id) }),
            (.removeWorkingGroup, { try anna.remove(group.id) }),
        ]
        for (place, (name, remove)) in removals.enumerated() {
            try remove()
            #expect(
                try parts().enumerated().allSatisfy { $0.element == ($0.offset == place ? 0 : 1) })
            #expect(throws: StoreError.self) { try remove() }
            #expect(try anna.check().isEmpty)
            #expect(try anna.undo().command == name)
            #expect(try parts() == [1, 1, 1])
        }
    }

    @Test func whatSomebodyElseEnteredCanGoOutToo() throws {
        try office.bert.remove(official.id)
        #expect(throws: StoreError.nothingToRedo) { try anna.redo() }
        try anna.add(
            Accompaniment(
                id: .named("o2"), network: office.network.id, official: office.clients[2]))
        #expect(throws: NetworkError.self) { try office.bert.undo() }
    }
}
