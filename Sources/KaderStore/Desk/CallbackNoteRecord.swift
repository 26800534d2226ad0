internal import GRDB
internal import KaderDomain

/// A row of `callbackNote`.
struct CallbackNoteRecord: Record {
    static let kind = ThingKind(
        "callbackNote", fields: ["name", "phone", "about", "takenAt", "doneAt"])

    let id, name, phone, about: String
    let takenAt: Int
    let doneAt: Int?

    init(_ note: CallbackNote) {
        id = note.id.description
        name = note.name
        phone = note.phone
        about = note.about
        takenAt = note.taken.seconds
        doneAt = note.done?.seconds
    }

    init(row: Row) {
        id = row["id"]
        name = row["name"]
        phone = row["phone"]
        about = row["about"]
        takenAt = row["takenAt"]
        doneAt = row["doneAt"]
    }

    var fields: [DatabaseValue] {
        [name, phone, about].map(\.databaseValue) + [takenAt.databaseValue, doneAt.databaseValue]
    }

    func value() throws -> CallbackNote {
        guard let id = CallbackNote.ID(id),
            let note = try? CallbackNote(
                id: id, name: name, phone: phone, about: about, taken: Instant(seconds: takenAt),
                done: doneAt.map { Instant(seconds: $0) })
        else { throw unreadable }
        return note
    }
}
