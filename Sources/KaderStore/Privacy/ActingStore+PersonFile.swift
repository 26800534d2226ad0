internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Everything that is kept about one person and about who became part of them, with who changed it and
    /// who looked: for the person themselves, so nobody else is named in it.
    ///
    /// That it was asked, by whom and why, stands in the access log before anything is read. A protected
    /// note is in it where who exports may read it, and that look is noted as any other.
    ///
    /// - Parameter reason: never blank; names are taken out before it is noted.
    /// - Throws: ``PrivacyError/withoutReason``, ``StoreError/notFound(kind:id:)``.
    public func personFile(
        of id: Contact.ID, because reason: String, in language: Language
    ) throws -> PersonFile {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw PrivacyError.withoutReason }
        let (person, told) = try read(.exportPerson) { db in
            let whole = try Wholes(db).whole(of: id.description)
            let veil = try PersonVeil(sparing: [], in: language, db)
            return (try one(ContactRecord.self, whole, db), try veil.blanked(reason))
        }
        try note(.exportedPerson, of: person.id, detail: told)
        let file = try read(.exportPerson) { db in
            try PersonReading(of: person.id.description, in: language, db)
                .file(person, because: told)
        }
        return try file.with(protected: protectedTexts(of: file))
    }

    /// What the protected notes in a file say, by id, where this person may read them.
    private func protectedTexts(of file: PersonFile) throws -> [String: String] {
        var texts: [String: String] = [:]
        for thing in file.things where thing.kind == ProtectedNoteRecord.kind.name {
            guard !thing.isWithdrawn, let id = ProtectedNote.ID(thing.id) else { continue }
            texts[thing.id] = try protectedText(id)
        }
        return texts
    }

    /// Nil where it is not for this person.
    private func protectedText(_ id: ProtectedNote.ID) throws -> String? {
        do {
            return try look(at: id)
        } catch {
            guard Self.isNotForThem(error) else { throw error }
            return nil
        }
    }

    private static func isNotForThem(_ error: any Error) -> Bool {
        if case StoreError.notFound = error { return true }
        return error is DossierError || error is AccessError
    }
}

extension PersonFile {
    fileprivate func with(protected texts: [String: String]) throws -> PersonFile {
        PersonFile(
            person: person, because: reason,
            things: things.map { thing in
                guard let text = texts[thing.id] else { return thing }
                return PersonThing(
                    kind: thing.kind, id: thing.id, sight: thing.sight,
                    isWithdrawn: thing.isWithdrawn,
                    fields: thing.fields + [PersonField("text", text)], changes: thing.changes)
            }, looks: looks, beside: beside, titles: titles, mentions: mentions)
    }
}
