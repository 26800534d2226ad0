internal import GRDB
internal import KaderDomain

/// A row of the table of a ``Listed`` thing. Fields that a merge or an undo made contradict the others
/// are left out, for somebody to fill in anew (``Listed/yielding``).
struct ListedRecord<Thing: Listed>: Record {
    static var kind: ThingKind { Thing.kind.stored }

    let id: String
    let fields: [DatabaseValue]

    init(_ thing: Thing) {
        self.init(id: thing.id.description, thing.texts)
    }

    private init(id: String, _ texts: ListedTexts) {
        self.id = id
        fields = Thing.fields.map { $0.stored(texts[$0.name]) }
    }

    /// - Precondition: the thing is of this kind.
    init(_ thing: ListedThing) {
        self.init(id: thing.id, thing.texts)
    }

    init(row: Row) {
        id = row["id"]
        fields = Thing.fields.map { row[$0.name] }
    }

    func value() throws -> Thing {
        var texts = ListedTexts(
            Dictionary(
                zip(Thing.fields, fields).map { ($0.name, $0.text(of: $1)) },
                uniquingKeysWith: { $1 }))
        guard let id = Identifier<Thing>(id) else { throw unreadable }
        if let value = try? Thing(id: id, texts) { return value }
        for name in Thing.yielding {
            texts[name] = ""
            if let value = try? Thing(id: id, texts) { return value }
        }
        throw unreadable
    }
}

extension ListedField {
    /// Text is never null; anything else is where it is blank.
    fileprivate func stored(_ text: String) -> DatabaseValue {
        switch holds {
        case .line, .text: text.databaseValue
        case .truth: (text == "1").databaseValue
        case .number: Int(text)?.databaseValue ?? .null
        case .things:
            StoredList.text(text.split(separator: ",").map(String.init)).databaseValue
        case .day, .hours, .region, .sector, .stakeholder, .fund, .municipality, .oneOf, .thing:
            text.isEmpty ? .null : text.databaseValue
        }
    }

    fileprivate func text(of stored: DatabaseValue) -> String {
        switch holds {
        case .truth: stored == true.databaseValue ? "1" : ""
        case .things: StoredList.items(stored.plainText ?? "").joined(separator: ",")
        default: stored.plainText ?? ""
        }
    }
}
