internal import GRDB
internal import KaderDomain

/// Under which id a person has stood in a field since a merge put them there.
///
/// The id changes where they were merged further, or that was taken back; the trail ends where somebody
/// put another person there.
struct PersonTrail {
    private let first: String
    private let change: ChangeRow
    private let link: Link
    private let db: Database

    init(_ whole: String, since change: ChangeRow, in link: Link, _ db: Database) {
        first = whole
        self.change = change
        self.link = link
        self.db = db
    }

    /// The id under which they stand there now; nil where they were taken out meanwhile.
    func end() throws -> String? {
        var id = first
        guard let merged = change.fields[link.field], link.ids(in: merged).contains(id) else {
            return nil
        }
        let later = try ChangeRow.all(of: change.thing, in: db)
            .filter { $0.pk > change.pk && $0.fields[link.field] != nil }
        for change in later.reversed() {
            let ids = link.ids(in: change.fields[link.field] ?? .null)
            guard !ids.contains(id) else { continue }
            guard let next = try renamed(id, by: change).first(where: ids.contains) else {
                return nil
            }
            id = next
        }
        return id
    }

    /// Whom this person became by the command of a change: of whom they became part, or who came out of
    /// them.
    private func renamed(_ id: String, by change: ChangeRow) throws -> [String] {
        try ChangeRow.all(ofCommand: change.command, in: db).compactMap { other in
            guard other.kind == "contact", let whole = other.fields["mergedInto"] else {
                return nil
            }
            if other.thing == id { return whole.plainText }
            let before = try other.base(of: "mergedInto", in: db)?.fields["mergedInto"]
            return before?.plainText == id ? other.thing : nil
        }
    }
}
