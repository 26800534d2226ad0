import Foundation

/// The value as it comes back from being written and read.
func copied<T: Codable>(_ value: T) throws -> T {
    try JSONDecoder().decode(T.self, from: JSONEncoder().encode(value))
}
