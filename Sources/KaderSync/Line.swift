internal import Foundation
internal import KaderDomain
internal import KaderStore

/// A commit as a line of JSON. The keys are short, for there are many; what fields became stays the
/// text that it is in the log, so that it is the same everywhere.
struct Line: Codable {
    let i: String
    let t: Int64
    let r: String
    let a: String
    let n: String
    let w: Int64
    let u: String?
    let d: String?
    let c: [Change]

    struct Change: Codable {
        let k: String
        let i: String
        let s: String?
        let f: String
        let b: String?
        let n: Bool?
    }

    /// A line that no replica of kader wrote.
    struct Foreign: Error {}

    init(_ commit: Commit) {
        i = commit.id
        t = commit.stamp.time
        r = commit.stamp.replica
        a = commit.actor
        n = commit.name
        w = commit.at
        u = commit.undoes
        d = commit.redoes
        c = commit.changes.map(Change.init)
    }

    /// - Throws: ``Foreign`` where a value is not what it can be.
    func commit() throws -> Commit {
        guard Self.isId(i), Self.isKey(r), (0..<Self.latest).contains(t), Actor(a)?.name == a,
            Self.isKey(n), !c.isEmpty, [u, d].allSatisfy({ $0.map(Self.isId) ?? true }),
            u == nil || d == nil, abs(w) < Self.latest >> 16
        else { throw Foreign() }
        return Commit(
            id: i, stamp: Stamp(time: t, replica: r), actor: a, name: n, at: w, undoes: u,
            redoes: d, changes: try c.map { try $0.change() })
    }

    /// A stamp of the year 4199. A clock that is wrong by thousands of years would leave no room for
    /// later stamps.
    private static let latest: Int64 = 1 << 62

    static func isId(_ text: String) -> Bool { text.utf8.count == 36 && isKey(text) }

    /// ASCII letters, digits, hyphens, dots and underscores, up to 64 characters.
    static func isKey(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "-._".unicodeScalars.contains(scalar))
            }
    }
}

extension Line.Change {
    init(_ change: Commit.Change) {
        k = change.kind
        i = change.thing
        s = change.subject
        f = change.fields
        b = change.base == "{}" ? nil : change.base
        n = change.isCreation ? true : nil
    }

    func change() throws -> Commit.Change {
        guard Line.isKey(k), Line.isId(i), s.map(Line.isId) ?? true, Self.isFlat(f),
            b.map(Self.isFlat) ?? true
        else { throw Line.Foreign() }
        return Commit.Change(
            kind: k, thing: i, subject: s, fields: f, base: b ?? "{}", isCreation: n ?? false)
    }

    /// Whether it is a JSON object of texts, numbers and nulls, each under a plain name.
    private static func isFlat(_ json: String) -> Bool {
        guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)),
            let fields = object as? [String: Any]
        else { return false }
        return fields.allSatisfy { name, value in
            Line.isKey(name) && !(value is [Any]) && !(value is [String: Any])
        }
    }
}
