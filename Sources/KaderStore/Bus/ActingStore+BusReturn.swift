internal import Foundation
internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Whether the house has said that it has everything that was made on this laptop.
    public func isAllAtHome() throws -> Bool { try countOnlyHere() == 0 }

    /// Says that the bus is back: slots that were kept for it are free again. Once is enough.
    ///
    /// - Throws: ``BusError/notOnBus``.
    public func comeHome() throws {
        guard let bus else { throw BusError.notOnBus }
        try write(.writeBus, .returnBus) { writing in
            let trip = try one(ListedRecord<BusTrip>.self, bus.description, writing.db)
            guard trip.state == .out else { return }
            try writing.put(
                BusTrip.kind.stored, bus.description, ["tripState": "returned".databaseValue])
        }
    }

    /// How many forms are half filled in, of everybody who worked here.
    public func countDrafts() throws -> Int {
        try read(.keepDrafts) { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") ?? 0 }
    }

    /// Makes each form that is half filled in a note to call back, for whoever is at home to finish.
    ///
    /// - Parameter newId: mints identities.
    /// - Throws: ``BusError/notOnBus``.
    public func handOverDrafts(newId: () -> Identifier<CallbackNote>) throws {
        guard bus != nil else { throw BusError.notOnBus }
        try write(.writeCallbacks, .addCallback) { writing in
            for row in try Row.fetchAll(writing.db, sql: "SELECT * FROM draft ORDER BY pk") {
                let note = try CallbackNote(
                    id: newId(), name: row["author"], about: DraftWords.text(row["body"]),
                    taken: Instant(seconds: row["savedAt"]))
                try writing.put(CallbackNoteRecord(note))
            }
            try writing.db.execute(sql: "DELETE FROM draft")
        }
    }

    /// Throws away the forms that are half filled in, of everybody who worked here.
    ///
    /// - Throws: ``BusError/notOnBus``.
    public func discardDrafts() throws {
        guard bus != nil else { throw BusError.notOnBus }
        try change(.keepDrafts) { try $0.execute(sql: "DELETE FROM draft") }
    }

    /// Takes the laptop's database away, with its keys and all that is beside it.
    ///
    /// - Throws: ``StoreError/inUse`` where another program has it open, ``BusError/notOnBus``;
    ///   ``BusError/notAllHome`` where the house has not said that it has everything, or a form is half
    ///   filled in. Nothing was taken away then.
    public func vanish() throws {
        guard bus != nil, let path = store.path else { throw BusError.notOnBus }
        try change(.writeBus) { _ in }
        guard try isAllAtHome(), try countDrafts() == 0 else { throw BusError.notAllHome }
        try StoreError.translating {
            do {
                try store.queue.writeWithoutTransaction {
                    try $0.execute(sql: "PRAGMA journal_mode = DELETE")
                }
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                throw StoreError.inUse
            }
        }
        guard try isAllAtHome(), try countDrafts() == 0 else { throw BusError.notAllHome }
        DatabaseFile(path).remove()
        try? FileManager.default.removeItem(atPath: path + ".keys")
    }
}

/// What a form that is half filled in says, without its fields: for whoever reads it elsewhere.
private enum DraftWords {
    /// All that was typed: nothing of it is cut off, for the draft goes away.
    static func text(_ body: String) -> String {
        let json = try? JSONSerialization.jsonObject(with: Data(body.utf8))
        let typed = (json as? [String: Any])?["values"] ?? json
        return words(typed as Any).joined(separator: " · ")
    }

    private static func words(_ value: Any) -> [String] {
        switch value {
        case let text as String: text.isEmpty || Identifier<Draft>(text) != nil ? [] : [text]
        case let list as [Any]: list.flatMap(words)
        case let object as [String: Any]:
            object.sorted { $0.key < $1.key }.flatMap { words($0.value) }
        default: []
        }
    }
}
