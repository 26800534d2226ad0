internal import KaderDomain
internal import Synchronization

/// Values of a table one by one: only the lines that are asked for are read, each once. To read the
/// table for a single name would take longer than to draw the screen that shows it.
///
/// Only for tables in which no cell holds a line break.
final class ReferenceLines<Value: TabledValue>: Sendable {
    private let head: ArraySlice<UInt8>
    private let lines: ArraySlice<UInt8>
    private let found = Mutex<[String: Value]>([:])

    convenience init() {
        self.init(Resources.bytes(at: "reference/\(Value.table).csv") ?? [])
    }

    init(_ bytes: [UInt8]) {
        let end = bytes.firstIndex(of: Self.lineBreak) ?? bytes.endIndex
        head = bytes[..<end]
        lines = bytes[end...].dropFirst()
    }

    /// Nil where there is none, or where its line cannot be read.
    subscript(key: String) -> Value? {
        if let value = found.withLock({ $0[key] }) { return value }
        guard let line = line(of: key), let value = Self.value(key, head, line) else { return nil }
        found.withLock { $0[key] = value }
        return value
    }

    private static func value(
        _ key: String, _ head: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>
    ) -> Value? {
        let text = String(decoding: head + [lineBreak] + line, as: UTF8.self)
        return try? ReferenceTable<Value>(text)[key]
    }

    /// The key is the first cell.
    private func line(of key: String) -> ArraySlice<UInt8>? {
        let beginning = Array(key.utf8) + [UInt8(ascii: ",")]
        var rest = lines
        while !rest.isEmpty {
            let end = rest.firstIndex(of: Self.lineBreak) ?? rest.endIndex
            if rest[..<end].starts(with: beginning) { return rest[..<end] }
            rest = rest[end...].dropFirst()
        }
        return nil
    }

    private static var lineBreak: UInt8 { UInt8(ascii: "\n") }
}
