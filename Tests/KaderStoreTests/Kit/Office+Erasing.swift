import GRDB
import KaderDomain

@testable import KaderStore

/// Forgetting somebody whatever keeps them, and writing a rare word wherever something tells of them.
extension ActingStore {
    @discardableResult
    func forget(anyway id: Contact.ID) throws -> ErasureReport {
        var report = try write(.eraseContacts, .eraseContact) { writing in
            let contact = try unmerged(id, writing.db)
            guard try !Forgetting(writing.db).isErased("contact", "\(contact.id)") else {
                throw ErasureError.erased
            }
            return try forget(contact, because: .request, in: writing)
        }
        report.isWiped = try wipe(after: .eraseContacts)
        return report
    }

    /// Twice, so that the log has it where the row has not any more.
    func write(rare word: String, aboutAll id: Contact.ID) throws {
        for word in ["\(word)1", "\(word)2"] {
            try write(.writeContacts, .editContact) { writing in
                let all = try ErasedThings(writing.db).all(
                    of: ErasedThings.Thing(kind: "contact", id: id.description))
                for thing in all { try write(word, in: thing, writing) }
            }
        }
    }

    private func write(_ word: String, in thing: ErasedThings.Thing, _ writing: Writing) throws {
        guard let kind = ThingKind.all[thing.kind] else { return }
        let fixed: Set = [
            "contact.standing", "protectedNote.kind", "dossierEntry.text", "dossier.nextStep",
            "contact.phone", "contact.email", "interestConflict.employer", "dossier.closingReason",
        ]
        var fields: [String: DatabaseValue] = [:]
        for field in ErasedFields.byKind[thing.kind] ?? []
        where !fixed.contains("\(thing.kind).\(field)") {
            switch field {
            case "waiver": fields[field] = "buffer: \(word)".databaseValue
            case "needs": fields[field] = "[\"\(word)\"]".databaseValue
            default: fields[field] = word.databaseValue
            }
        }
        try writing.put(kind, thing.id, fields)
    }
}
