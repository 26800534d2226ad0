import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Undo and redo against stacks of pictures of the whole store.
@Suite struct UndoPropertyTests {
    @Test func onePersonsUndoAndRedoWalkThroughTheirSteps() {
        forAll(Volume.of(200)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            var past = [try Dump(office.store)]
            var future: [Dump] = []
            for _ in 0..<40 {
                try Self.walk(&life, &past, &future)
                try Self.expectSoundness(office.store)
            }
            return true
        }
    }

    private static func walk(
        _ life: inout OfficeLife, _ past: inout [Dump], _ future: inout [Dump]
    ) throws {
        let anna = life.office.anna
        switch life.seeded.int(in: 0...4) {
        case 0 where past.count > 1:
            _ = try anna.undo()
            future.append(past.removeLast())
        case 0: try expectRefusal(.nothingToUndo) { _ = try anna.undo() }
        case 1 where !future.isEmpty:
            _ = try anna.redo()
            past.append(future.removeLast())
        case 1: try expectRefusal(.nothingToRedo) { _ = try anna.redo() }
        default:
            let commands = try life.office.store.count("command")
            _ = try life.step(as: anna)
            guard try life.office.store.count("command") > commands else { break }
            past.append(try Dump(life.office.store))
            future = []
        }
        let shown = try Dump(life.office.store)
        guard shown == past.last else {
            throw Difference(steps: past.last.map { $0.difference(to: shown) } ?? [:])
        }
    }

    @Test func withSeveralPeopleUndoTakesBackOnesOwnFieldsOrNothing() {
        forAll(Volume.of(200)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            var journals = Journals()
            for _ in 0..<50 {
                let name = life.seeded.pick(["anna", "bert", "carla"])
                try journals.step(&life, as: name)
                try Self.expectSoundness(office.store)
            }
            return true
        }
    }

    private static func expectSoundness(_ store: Store) throws {
        let findings = try store.as(.unnamed).check()
        guard findings.isEmpty else { throw Unsound(what: findings.map { "\($0)" }) }
        let faults = try LedgerOracle(store).faults
        guard faults.isEmpty else { throw Unsound(what: faults) }
    }

    private static func expectRefusal(_ expected: StoreError, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as StoreError where error == expected {
            return
        }
        throw Unsound(what: ["not refused: \(expected)"])
    }
}

struct Unsound: Error {
    let what: [String]
}

struct Difference: Error {
    /// What changed and was not to.
    let steps: [Dump.Place: Dump.Step]

    /// What was to change, and did not.
    var missing: [Dump.Place: Dump.Step] = [:]
}
