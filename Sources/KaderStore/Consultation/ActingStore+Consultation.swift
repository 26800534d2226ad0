internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// What is kept of these kinds, in the order in which it came.
    public func consultation(_ kinds: Set<ListedKind> = ListedKind.ofRegions) throws
        -> Consultation
    {
        try read(.readConsultation) { db in
            var all = Consultation()
            func fill<T: Listed>(_ path: WritableKeyPath<Consultation, [T]>) throws {
                if kinds.contains(T.kind) { all[keyPath: path] = try listed(T.self, db) }
            }
            try fill(\.organisations)
            try fill(\.bodies)
            try fill(\.seats)
            try fill(\.acquaintances)
            try fill(\.sittings)
            try fill(\.decisions)
            try fill(\.rounds)
            try fill(\.applications)
            try fill(\.sectorTables)
            try fill(\.projects)
            try fill(\.agreements)
            try fill(\.uses)
            try fill(\.coordinators)
            try fill(\.busTrips)
            try fill(\.busStops)
            try fill(\.busSlots)
            try fill(\.busTallies)
            try fill(\.busIntakes)
            all.names = try Names(db).pointedTo(by: all, kinds)
            return all
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func listed(_ kind: ListedKind, _ id: String) throws -> ListedThing {
        try read(.readConsultation) { try one(kind.type, id, $0) }
    }

    private func one<T: Listed>(_ type: T.Type, _ id: String, _ db: Database) throws -> ListedThing
    {
        ListedThing(try one(ListedRecord<T>.self, id, db))
    }

    private func listed<T: Listed>(_ type: T.Type, _ db: Database) throws -> [T] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM \(T.kind.rawValue) WHERE isWithdrawn = 0 ORDER BY pk"))
        return try readable(ListedRecord<T>.self, rows)
    }
}

extension Names {
    fileprivate func pointedTo(
        by all: Consultation, _ kinds: Set<ListedKind>
    ) throws -> [String: String] {
        var names: [String: String] = [:]
        for kind in kinds {
            for thing in all.things(of: kind) {
                for (id, target) in thing.targets where names[id] == nil {
                    names[id] = try title(of: target, id)
                }
            }
        }
        return names
    }
}

extension ListedThing {
    /// The ids to which it points, each with the kind.
    fileprivate var targets: [(String, String)] {
        kind.fields.flatMap { field -> [(String, String)] in
            switch field.holds {
            case .thing(let target):
                texts[field.name].isEmpty ? [] : [(texts[field.name], target)]
            case .things(let target):
                texts[field.name].split(separator: ",").map { (String($0), target) }
            default: []
            }
        }
    }
}

// MARK: - Writing

extension ActingStore {
    /// - Throws: ``StoreError/notFound(kind:id:)`` where it points to what is not there.
    public func add(_ thing: ListedThing) throws {
        let isOfBus = ListedKind.ofBus.contains(thing.kind)
        try write(
            isOfBus ? .writeBus : .writeConsultation, isOfBus ? .addToBus : .addConsultation
        ) { try $0.put(thing) }
    }

    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: ListedThing, from original: ListedThing, overriding: Set<String> = []
    ) throws {
        let isOfBus = ListedKind.ofBus.contains(edited.kind)
        try write(
            isOfBus ? .writeBus : .writeConsultation, isOfBus ? .editBus : .editConsultation
        ) {
            try edit(edited.kind.type, edited, original, overriding, $0)
        }
    }

    /// - Throws: ``ConsultationError/inUse`` where something else needs it,
    ///   ``StoreError/notFound(kind:id:)``.
    public func withdraw(_ kind: ListedKind, _ id: String) throws {
        do {
            let isOfBus = ListedKind.ofBus.contains(kind)
            try write(
                isOfBus ? .writeBus : .writeConsultation,
                isOfBus ? .withdrawFromBus : .withdrawConsultation
            ) {
                try $0.withdraw(kind.stored, id)
            }
        } catch StoreError.builtOn {
            throw ConsultationError.inUse
        }
    }

    private func edit<T: Listed>(
        _ type: T.Type, _ edited: ListedThing, _ original: ListedThing, _ overriding: Set<String>,
        _ writing: Writing
    ) throws {
        let present = try one(ListedRecord<T>.self, edited.id, writing.db)
        let expected = present.texts.changed(
            from: original.texts, to: edited.texts, overriding: overriding)
        try writing.edit(
            ListedRecord<T>(edited), from: ListedRecord<T>(original), overriding: overriding
        ) { merged in
            guard merged.texts == expected else { throw ConsultationError.contradiction }
        }
    }
}

extension Writing {
    /// Adds a thing, or changes it to this.
    func put(_ thing: ListedThing) throws {
        func put<T: Listed>(_ type: T.Type) throws { try self.put(ListedRecord<T>(thing)) }
        try put(thing.kind.type)
    }
}

extension ListedKind {
    /// The kind in the log.
    var stored: ThingKind { ThingKind(rawValue, fields: fields.map(\.name)) }
}
