import KaderDomain
import KaderTesting

@testable import KaderStore

/// What several people did, kept apart from the log: per person the steps they can take back, each
/// as the fields that it changed.
struct Journals {
    private typealias Steps = [Dump.Place: Dump.Step]
    private var done: [String: [Entry]] = [:]
    private var undone: [String: [Entry]] = [:]
    private var count = 0

    private struct Entry {
        var steps: Steps

        /// How many commands anyone had given when this one was last done.
        var at: Int

        /// What is taken out once more goes as it is by then: somebody may have changed it meanwhile.
        mutating func takeOut(from before: Dump) {
            for (place, step) in steps where step.to == nil {
                let present = before.things[place.thing]?[place.field]
                steps[place] = Dump.Step(from: present, to: nil)
            }
        }
    }

    /// One random command, undo or redo, and what must be true of the store after it.
    mutating func step(_ life: inout OfficeLife, as name: String) throws {
        let before = try Dump(life.office.store)
        let acting = life.office.acting(name)
        switch life.seeded.int(in: 0...3) {
        case 0: try undo(acting, name, before)
        case 1: try redo(acting, name, before)
        default:
            _ = try life.step(as: acting)
            let steps = before.difference(to: try Dump(life.office.store))
            guard !steps.isEmpty else { return }
            count += 1
            done[name, default: []].append(Entry(steps: steps, at: count))
            undone[name] = []
        }
    }

    private mutating func undo(_ acting: ActingStore, _ name: String, _ before: Dump) throws {
        guard var entry = done[name]?.last else { return try expectNothing { try acting.undo() } }
        guard try attempt(entry, before, acting.store, { try acting.undo() }, isBack: true)
        else { return }
        count += 1
        entry.at = count
        done[name]?.removeLast()
        undone[name, default: []].append(entry)
    }

    private mutating func redo(_ acting: ActingStore, _ name: String, _ before: Dump) throws {
        guard var entry = undone[name]?.last else {
            return try expectNothing { try acting.redo() }
        }
        entry.takeOut(from: before)
        guard try attempt(entry, before, acting.store, { try acting.redo() }, isBack: false)
        else { return }
        count += 1
        entry.at = count
        undone[name]?.removeLast()
        done[name, default: []].append(entry)
    }

    /// - Returns: whether it was done. What was refused changed nothing, and is refused only where
    ///   somebody did something since.
    private func attempt(
        _ entry: Entry, _ before: Dump, _ store: Store, _ body: () throws -> UndoReport,
        isBack: Bool
    ) throws -> Bool {
        do {
            _ = try body()
        } catch {
            guard OfficeLife.isRefusal(error), count > entry.at, try Dump(store) == before
            else { throw error }
            return false
        }
        let wanted = Self.fields(isBack ? entry.steps.mapValues(\.back) : entry.steps)
        let real = Self.fields(before.difference(to: try Dump(store)))
        guard real == wanted else {
            throw Difference(
                steps: real.filter { wanted[$0.key] != $0.value },
                missing: wanted.filter { real[$0.key] != $0.value })
        }
        return true
    }

    /// Without the columns that follow from others: somebody else's field may be in those too. That
    /// they follow is what `kader check` looks at after every step.
    private static func fields(_ steps: Steps) -> Steps {
        steps.filter { place, _ in
            let kind = place.thing.prefix { $0 != " " }
            return ThingKind.all[String(kind)]?.derivedColumns.contains(place.field) != true
        }
    }

    private func expectNothing(_ body: () throws -> UndoReport) throws {
        do {
            _ = try body()
        } catch StoreError.nothingToUndo, StoreError.nothingToRedo {
            return
        }
        throw Unsound(what: ["something was undone that nobody did"])
    }
}
