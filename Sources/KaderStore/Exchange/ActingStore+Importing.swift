internal import GRDB
internal import KaderDomain

extension ActingStore {
    /// Puts all of these, or none: one transaction and one step of undo.
    ///
    /// Every rule holds as for one thing at a time, but only for the end: two appointments may
    /// change places. Fields that are the same are left alone, so that the same things twice change
    /// nothing.
    ///
    /// - Parameter isRehearsal: do everything, say what came of it, and take it all back.
    /// - Returns: what was done with each, in the order given.
    /// - Throws: ``ImportRefusal`` with every thing that cannot be stored.
    public func importing(
        _ things: [StoredThing], isRehearsal: Bool = false
    ) throws -> [ImportEffect] {
        do {
            return try write(.importTables, .importTable) { writing in
                var batch = ImportBatch(writing)
                let effects = try batch.put(things)
                if isRehearsal { throw Rehearsal(effects: effects) }
                return effects
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.effects
        }
    }

    /// Ends the transaction of a rehearsal, and carries its result out.
    private struct Rehearsal: Error {
        let effects: [ImportEffect]
    }
}

/// Many things put in one command, gathering why some cannot be.
private struct ImportBatch {
    private let writing: Writing
    private var reasons: [Int: any Error] = [:]
    private var places: [String: Int] = [:]

    init(_ writing: Writing) { self.writing = writing }

    mutating func put(_ things: [StoredThing]) throws -> [ImportEffect] {
        var effects: [ImportEffect] = []
        effects.reserveCapacity(things.count)
        for (place, thing) in things.enumerated() {
            places["\(thing.kind.rawValue) \(thing.id)"] = place
            effects.append(try put(thing, at: place))
        }
        try writing.settle { kind, id, error in try refuse(kind, id, error) }
        guard reasons.isEmpty else { throw ImportRefusal(reasons: reasons) }
        return effects
    }

    private mutating func put(_ thing: StoredThing, at place: Int) throws -> ImportEffect {
        do {
            return try StoreError.translating { try writing.put(thing) }
        } catch let error as StoreError where error.isAboutTheFile {
            throw error
        } catch {
            reasons[place] = error
            return .unchanged
        }
    }

    /// A rule that a thing breaks which is not among those given stops the import at once.
    private mutating func refuse(_ kind: String, _ id: String, _ error: any Error) throws {
        guard let place = places["\(kind) \(id)"] else { throw error }
        reasons[place] = reasons[place] ?? error
    }
}

extension StoreError {
    /// Whether no other row would fare better.
    fileprivate var isAboutTheFile: Bool {
        switch self {
        case .corrupt, .diskFull, .readOnly, .noAccess, .busy, .notKader: true
        default: false
        }
    }
}
