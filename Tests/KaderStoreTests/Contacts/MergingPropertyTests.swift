import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Whatever people do between a merge and its end: what nobody changed is as it was, and what they
/// changed stays.
@Suite struct MergingPropertyTests {
    @Test func unmergingBringsBackWhatNobodyChangedAndLeavesTheRest() {
        forAll(Volume.of(60)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for _ in 0..<40 { _ = try life.step(as: office.anna) }
            guard let (part, whole) = try Self.pair(&life) else { return true }
            let before = try Dump(office.store, hidden: true)
            try office.bert.merge(person: part, into: whole)
            let merged = try Dump(office.store, hidden: true)
            let last = try office.store.count("change")
            for _ in 0..<30 { _ = try life.step(as: office.anna) }
            guard try office.anna.contact(part).mergedInto == whole else { return true }
            let later = try Dump(office.store, hidden: true)
            let changed = try Self.changed(since: last, in: office.store)
            // Parted and merged anew, perhaps with other names: that is another merge.
            let merging = Dump.Place(thing: "contact \(part)", field: "mergedInto")
            guard !changed.contains(merging) else { return true }
            try office.bert.unmerge(person: part)
            let after = try Dump(office.store, hidden: true)
            try Self.compare(before, merged, later, after, changed, part)
            let findings = try office.anna.check()
            guard findings.isEmpty else { throw Wrong(what: findings.map { "\($0)" }) }
            return true
        }
    }

    /// Two who are not merged, and who can be.
    private static func pair(_ life: inout OfficeLife) throws -> (Contact.ID, Contact.ID)? {
        let people = try life.office.anna.contacts()
        guard let part = life.pick(people)?.id, let whole = life.pick(people)?.id else {
            return nil
        }
        do {
            try life.office.carla.merge(person: part, into: whole)
            _ = try life.office.carla.undo()
            return (part, whole)
        } catch let error where OfficeLife.isRefusal(error) {
            return nil
        }
    }

    /// The fields that anybody wrote since a row of the log.
    private static func changed(since last: Int, in store: Store) throws -> Set<Dump.Place> {
        try store.queue.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT kind || ' ' || thing AS thing, field.key AS field
                    FROM change, json_each(change.fields) AS field
                    WHERE change.pk > (SELECT pk FROM change ORDER BY pk LIMIT 1 OFFSET ? - 1)
                    """, arguments: [last])
            return Set(rows.map { Dump.Place(thing: $0["thing"], field: $0["field"]) })
        }
    }

    private static func compare(
        _ before: Dump, _ merged: Dump, _ later: Dump, _ after: Dump,
        _ changed: Set<Dump.Place>, _ part: Contact.ID
    ) throws {
        let byMerge = before.difference(to: merged)
        let byOthers = later.difference(to: after)
        var wrong: [String] = []
        for (place, step) in byMerge where !changed.contains(place) && !isDerived(place) {
            if byOthers[place] != step.back { wrong.append("stays merged: \(place)") }
        }
        for (place, step) in byOthers where byMerge[place] == nil && !isDerived(place) {
            // An appointment made since goes with the spreekuur of who advises in it.
            let goesAlong = place.field == "consulenten" && step.to?.contains("\(part)") == true
            if !goesAlong { wrong.append("changed by parting: \(place) \(step)") }
        }
        guard wrong.isEmpty else { throw Wrong(what: wrong) }
    }

    /// What follows from other fields.
    private static func isDerived(_ place: Dump.Place) -> Bool {
        ["sortName", "searchText"].contains(place.field)
    }

    private struct Wrong: Error { let what: [String] }
}

extension Office {
    fileprivate var carla: ActingStore { acting("carla") }
}
