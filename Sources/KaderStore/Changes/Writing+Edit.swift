internal import GRDB
internal import KaderDomain

extension Writing {
    /// Writes the fields in which `edited` differs from `original`, and no others.
    ///
    /// Where someone changed one of those meanwhile, nothing is written, unless the field is named
    /// in `overriding`. Two people who made the same change do not clash.
    ///
    /// - Throws: ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    func edit<R: Record>(_ edited: R, from original: R, overriding: Set<String>) throws {
        guard let present = try fields(of: R.kind, edited.id) else {
            throw StoreError.notFound(kind: R.kind.name, id: edited.id)
        }
        let before = original.named
        let mine = edited.named.filter { before[$0.key] != $0.value && $0.key != "isWithdrawn" }
        let clashing = R.kind.fields.filter { name in
            guard let value = mine[name], !overriding.contains(name) else { return false }
            return present[name] != before[name] && present[name] != value
        }
        guard clashing.isEmpty else {
            throw EditConflict(
                kind: R.kind.name, id: edited.id,
                fields: try clashing.map { try conflict($0, edited.id, mine[$0], present[$0]) })
        }
        try put(R.kind, edited.id, mine)
    }

    /// Takes a thing out of sight. It stays, marked: another replica must not bring it back.
    func withdraw(_ kind: ThingKind, _ id: String) throws {
        guard try fields(of: kind, id) != nil else {
            throw StoreError.notFound(kind: kind.name, id: id)
        }
        try put(kind, id, ["isWithdrawn": true.databaseValue])
    }

    private func conflict(
        _ name: String, _ id: String, _ mine: DatabaseValue?, _ theirs: DatabaseValue?
    ) throws -> EditConflict.Field {
        let head = try ChangeRow.heads(of: id, [name], in: db)[name]
        return EditConflict.Field(
            name: name, mine: mine?.plainText, theirs: theirs?.plainText,
            changedBy: head?.actor ?? "", at: Instant(seconds: Int((head?.at ?? 0))))
    }
}

extension DatabaseValue {
    /// As a person can read it, or nil for nothing.
    var plainText: String? {
        switch storage {
        case .null: nil
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .string(let text): text
        case .blob: ""
        }
    }
}
