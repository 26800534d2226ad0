/// A JSON document whose objects keep the order of their keys, with null where nothing is: so that
/// the same data always gives the same text.
public enum JSON: Hashable, Sendable {
    case null
    case truth(Bool)
    case whole(Int)
    case number(Double)
    case text(String)
    case array([JSON])
    case object(KeyedValues)

    /// The members of an object, in order.
    public struct KeyedValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
        public let keys: [String]
        public let values: [JSON]

        public init(dictionaryLiteral elements: (String, JSON)...) {
            self.init(elements)
        }

        public init(_ elements: [(String, JSON)]) {
            keys = elements.map(\.0)
            values = elements.map(\.1)
        }

        /// These members, then those. No key stands in both.
        public func followed(by others: KeyedValues) -> KeyedValues {
            KeyedValues(
                Array(zip(keys, values)) + Array(zip(others.keys, others.values)))
        }
    }

    /// The text of a value, or null.
    public static func text(of value: (some CustomStringConvertible)?) -> JSON {
        value.map { .text($0.description) } ?? .null
    }

    public static func array<T>(_ values: [T], _ one: (T) -> JSON) -> JSON {
        .array(values.map(one))
    }

    public static func texts(_ values: [some CustomStringConvertible]) -> JSON {
        .array(values.map { .text($0.description) })
    }
}

extension JSON: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(KeyedValues(elements))
    }
}
