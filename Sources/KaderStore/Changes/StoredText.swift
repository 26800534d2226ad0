internal import GRDB
internal import KaderDomain

/// Lists of ids and keys as one column: a JSON array of text, which `sqlite3` can read and SQLite
/// can look into.
enum StoredList {
    static func text(_ items: some Sequence<String>) -> String {
        let quoted = items.map { item in
            let safe = item.unicodeScalars.filter { $0.value >= 0x20 && $0 != "\"" && $0 != "\\" }
            return "\"\(String(String.UnicodeScalarView(safe)))\""
        }
        return "[\(quoted.joined(separator: ","))]"
    }

    /// An id holds nothing that must be left out.
    static func text<T>(_ ids: some Sequence<Identifier<T>>) -> String {
        let inner = ids.map { $0.description }.joined(separator: "\",\"")
        return inner.isEmpty ? "[]" : "[\"\(inner)\"]"
    }

    /// - Returns: nil where the text would leave out something of them.
    static func exact(_ items: [String]) -> String? {
        let quote = UInt8(ascii: "\""), escape = UInt8(ascii: "\\")
        let isExact = items.allSatisfy { item in
            item.utf8.allSatisfy { $0 >= 0x20 && $0 != quote && $0 != escape }
        }
        guard isExact else { return nil }
        return items.isEmpty ? "[]" : "[\"\(items.joined(separator: "\",\""))\"]"
    }

    /// SQL: so many places for values, `?, ?`.
    static func marks(_ count: Int) -> String {
        count == 0 ? "" : String(repeating: "?, ", count: count - 1) + "?"
    }

    /// The items; keys and ids hold no quotes, so that the text splits at them.
    static func items(_ text: String) -> [String] {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).map { String(Substring(parts[$0])) }
    }

    /// - Returns: nil where one of them is not an id.
    static func ids<T>(_ text: String) -> [Identifier<T>]? {
        let items = items(text)
        let ids = items.compactMap { Identifier<T>($0) }
        return ids.count == items.count ? ids : nil
    }
}

extension Hours {
    /// `14:00-16:00`, the one field that is both ends: a merge never makes hours that end before
    /// they begin.
    var stored: String { "\(from)-\(to)" }
}

extension Period {
    /// - Returns: nil where a day is not one, or they are the wrong way round.
    init?(stored from: String?, _ until: String?) {
        let first = from.flatMap { Day($0) }
        let last = until.flatMap { Day($0) }
        guard (from == nil) == (first == nil), (until == nil) == (last == nil) else { return nil }
        self.init(from: first, until: last)
    }
}
