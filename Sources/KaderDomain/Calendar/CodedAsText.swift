/// A value that is written as its own text wherever it is coded: `"2026-11-24"`, not its parts.
///
/// Text that the value does not accept is a `DecodingError.dataCorrupted`.
public protocol CodedAsText: LosslessStringConvertible, Codable {}

extension CodedAsText {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is not a \(Self.self).")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
