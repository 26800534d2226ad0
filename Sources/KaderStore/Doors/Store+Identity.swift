internal import Foundation
internal import GRDB

extension Store {
    /// What a database says of itself, after a look whether it still is the file that it was.
    ///
    /// A copy, and a backup that was put back, get an identity of their own before anything is written:
    /// two that both say they are one replica would each take the other's work for their own.
    static func settled(
        _ founding: Founding, _ queue: DatabaseQueue, _ lock: WriteLock, _ file: DatabaseFile
    ) throws -> Founding {
        let here = file.home
        guard founding.home != here else { return founding }
        return try lock.holding {
            try queue.write { db in
                try moveIn(here, db)
                return try Founding(reading: db)
            }
        }
    }

    /// Another process may have done it meanwhile.
    private static func moveIn(_ here: String, _ db: Database) throws {
        let home = try Founding(reading: db).home
        guard home != here else { return }
        if home != nil {
            try db.execute(
                sql: "UPDATE meta SET value = ? WHERE key = 'replica'",
                arguments: [UUID().uuidString.lowercased()])
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('home', ?)", arguments: [here])
    }
}

extension DatabaseFile {
    /// On which machine it is, and which file it is there. Another one for every copy.
    fileprivate var home: String {
        let machine = try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8)
        let name = machine.map(Self.bare)
        return "\(name ?? ProcessInfo.processInfo.hostName) \(identity ?? 0)"
    }

    /// Without white space on either side, and without Foundation, which takes as long for that as a
    /// tenth of opening the file.
    private static func bare(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
