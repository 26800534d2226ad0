internal import Foundation
internal import GRDB
public import KaderDomain

/// Views are settings of one person, kept with the data so that they are there on every screen: no
/// changes, so they are in no history and undo passes them by.
extension ActingStore {
    /// This person's views of a list, by name.
    public func views(of list: ListName) throws -> [SavedView] {
        try read(.keepViews) { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM savedView WHERE owner = ? AND list = ? AND name <> ''
                    ORDER BY name, pk
                    """, arguments: [actor.name, list.rawValue]
            ).map { SavedView(list, row: $0) }
        }
    }

    /// How this person left a list; nil where that was never kept.
    public func lastView(of list: ListName) throws -> SavedView? {
        try read(.keepViews) { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM savedView WHERE owner = ? AND list = ? AND name = ''",
                arguments: [actor.name, list.rawValue]
            ).map { SavedView(list, row: $0) }
        }
    }

    /// Keeps a view, over one of the same name.
    ///
    /// - Parameter replacing: the name that it had until now; that one goes.
    public func save(_ view: SavedView, replacing old: String? = nil) throws {
        try change(.keepViews) { db in
            if let old { try delete(view.list, old, db) }
            try delete(view.list, view.name, db)
            try db.execute(
                sql: """
                    INSERT INTO savedView
                        (owner, list, name, filter, sort, columns, region, year, withArchived,
                         agenda, isMine)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    actor.name, view.list.rawValue, view.name, view.filter, view.sort,
                    StoredList.text(view.columns), view.region, view.year, view.withArchived,
                    try view.agenda.map(Self.text),
                    view.isMine,
                ])
        }
    }

    private static func text(_ look: AgendaLook) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(look), as: UTF8.self)
    }

    /// Does nothing where there is none of that name.
    public func remove(_ view: SavedView) throws {
        try change(.keepViews) { try delete(view.list, view.name, $0) }
    }

    private func delete(_ list: ListName, _ name: String, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM savedView WHERE owner = ? AND list = ? AND name = ?",
            arguments: [actor.name, list.rawValue, name])
    }
}

extension SavedView {
    fileprivate init(_ list: ListName, row: Row) {
        self.init(list: list, name: row["name"])
        filter = row["filter"]
        sort = row["sort"]
        columns = StoredList.items(row["columns"])
        region = row["region"]
        year = row["year"]
        withArchived = row["withArchived"]
        let look: String? = row["agenda"]
        // What a newer version kept in another way is left as the agenda is.
        agenda = look.flatMap { try? JSONDecoder().decode(AgendaLook.self, from: Data($0.utf8)) }
        isMine = row["isMine"]
    }
}
