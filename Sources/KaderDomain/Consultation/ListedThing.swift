/// A ``Listed`` thing of any kind.
///
/// Always true: the initialiser of its kind takes ``id`` and ``texts``.
public struct ListedThing: Hashable, Sendable {
    public let kind: ListedKind

    /// Lower-case, dashed.
    public let id: String
    public let texts: ListedTexts

    public init<T: Listed>(_ thing: T) {
        kind = T.kind
        id = thing.id.description
        texts = thing.texts
    }

    /// - Throws: ``ConsultationError``.
    public init(
        _ kind: ListedKind, id: Identifier<ListedThing>, _ texts: ListedTexts
    ) throws(ConsultationError) {
        self = try Self.made(kind.type, id, texts)
    }

    /// As its own type; nil where it is of another kind.
    public func value<T: Listed>(as type: T.Type) -> T? {
        guard T.kind == kind, let id = Identifier<T>(id) else { return nil }
        return try? T(id: id, texts)
    }

    private static func made<T: Listed>(
        _ type: T.Type, _ id: Identifier<ListedThing>, _ texts: ListedTexts
    ) throws(ConsultationError) -> ListedThing {
        ListedThing(try T(id: Identifier<T>(id.uuid), texts))
    }
}

extension ListedThing {
    /// The same as done, or as not done where it was: a meeting prepared, what was decided finished, a
    /// table taken part in. Nil where that means nothing, or something must be written down first.
    public func marked(on today: Day) -> ListedThing? {
        switch kind {
        case .sitting: changing("isPrepared", texts["isPrepared"].isEmpty ? "1" : "")
        case .decision:
            changing("doneOn", texts["doneOn"].isEmpty ? today.description : "")
        case .sectorTable: changing("takesPart", texts["takesPart"].isEmpty ? "1" : "")
        default: nil
        }
    }

    private func changing(_ field: String, _ text: String) -> ListedThing? {
        guard let id = Identifier<ListedThing>(id) else { return nil }
        return try? ListedThing(kind, id: id, texts.with([field: text]))
    }
}
