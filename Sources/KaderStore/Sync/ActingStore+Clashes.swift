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
    /// - Throws: ``ClashError``; a rule of the domain that the chosen value would break.
    public func settle(_ clash: Clash.ID, keeping stamp: Stamp) throws {
        try write(.settleClash, .settleClash) { writing in
            guard let found = try ClashReading(writing.db).clash(numbered: clash) else {
                throw ClashError.settled
            }
            guard case .field(let field, let versions) = found.form,
                let kind = ThingKind.all[found.kind]
            else { throw ClashError.notOfField }
            guard versions.contains(where: { $0.stamp == stamp }) else {
                throw ClashError.unknownVersion
            }
            try writing.settle(kind, found.thing, field, keeping: stamp)
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
    fileprivate func settle(
        _ kind: ThingKind, _ id: String, _ field: String, keeping stamp: Stamp
    ) throws {
        let leaves = try Leaves(db, of: id, kind).leaves(of: field)
        let value = leaves.first { $0.stamp == stamp }?.fields[field] ?? .null
        let present = try fields(of: kind, id) ?? [:]
        try state(kind, id, [field: value])
        let shown = leaves.filter { $0.fields[field] == present[field] }
        let others = leaves.filter { $0.fields[field] != present[field] }
        try db.execute(
            sql: "UPDATE change SET base = json_set(base, '$.' || ?, ?) WHERE pk = ?",
            arguments: [
                field, (shown + others).map(\.stamp.description).joined(separator: " "),
                changes[id],
            ])
        try ClashSearch(db).noteFields([kind: [id]])
    }
}
