internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What replicas did that contradicts itself, and nobody has settled, oldest first.
    public func clashes() throws -> [Clash] {
        try read(.readClashes) { try ClashReading($0).all() }
    }

    /// - Throws: ``ClashError/settled`` where there is none of this number any more.
    public func clash(_ id: Clash.ID) throws -> Clash {
        let clash = try read(.readClashes) { try ClashReading($0).clash(numbered: id) }
        guard let clash else { throw ClashError.settled }
        return clash
    }

    /// Settles which value a field has. The others stay in its history.
    ///
    /// - Throws: ``ClashError``; ``AccessError`` for who may not write such things; a rule between
    ///   things that the chosen value would break.
    public func settle(_ clash: Clash.ID, keeping stamp: Stamp) throws {
        try write(.settleClash, .settleClash) { writing in
            guard let found = try ClashReading(writing.db).clash(numbered: clash) else {
                throw ClashError.settled
            }
            guard case .field(let field, let versions) = found.form,
                let record = ThingKind.recordByName[found.kind]
            else { throw ClashError.notOfField }
            guard versions.contains(where: { $0.stamp == stamp }) else {
                throw ClashError.unknownVersion
            }
            try writing.gate?.refuseWriting(record.kind)
            try writing.settle(record, found.thing, field, keeping: stamp)
        }
    }

    /// Takes what was only to be known out of the list.
    ///
    /// - Throws: ``ClashError/settled``; ``ClashError/notToKnow`` where a choice or a change is asked.
    public func settle(seen id: Clash.ID) throws {
        guard try clash(id).form.isToKnow else { throw ClashError.notToKnow }
        try change(.settleClash) { db in
            try db.execute(sql: "UPDATE main.clash SET isOpen = 0 WHERE pk = ?", arguments: [id])
        }
    }
}

extension Writing {
    /// Sets fields of a thing, and says so in the log where they were the same already too: that
    /// somebody chose them.
    func state(_ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]) throws {
        try put(kind, id, fields)
        guard changes[id] == nil, let present = try self.fields(of: kind, id) else { return }
        try log(kind, id, fields, subjectIn: present, isCreation: false)
    }

    /// Gives a field the value of one of the changes that clash, as a change that replaces them all.
    ///
    /// - Throws: ``ClashError/unfitting`` where the thing could not have it beside its other fields.
    fileprivate func settle(
        _ record: any Record.Type, _ id: String, _ field: String, keeping stamp: Stamp
    ) throws {
        let kind = record.kind
        guard let present = try fields(of: kind, id), let shown = present[field] else { return }
        let leaves = try Leaves(db, of: id, kind)
        let versions = try leaves.versions(of: field, shown: shown)
        let value = versions.first { $0.stamp == stamp }?.fields[field] ?? .null
        guard try ThingFold(db, record, id).canBe(present.merging([field: value]) { $1 }) else {
            throw ClashError.unfitting
        }
        try state(kind, id, [field: value])
        let stamps = (versions + (try leaves.leaves(of: field))).map(\.stamp.description)
        try db.execute(
            sql: "UPDATE change SET base = json_set(base, '$.' || ?, ?) WHERE pk = ?",
            arguments: [field, stamps.unique.joined(separator: " "), changes[id]])
        try ClashSearch(db).noteFields(of: record, id)
    }
}

extension [String] {
    /// Each once, where it stands first.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
