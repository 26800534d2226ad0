internal import Synchronization

/// A grapheme cluster as a number: the value of its scalar, or for one of several scalars a place in
/// a table that all canvases share.
///
/// Always true: the same scalars have the same number for the life of the program.
struct GlyphCode: Hashable, Sendable {
    private let number: UInt32

    static let blank = GlyphCode(" " as Unicode.Scalar)
    static let continuation = GlyphCode("\0" as Unicode.Scalar)

    /// From here on numbers are places in the table; no scalar has as high a value.
    private static let firstCluster: UInt32 = 0x8000_0000
    private static let clusters = Mutex(Clusters())

    init(_ scalar: Unicode.Scalar) { number = scalar.value }

    init(_ character: Character) {
        var scalars = character.unicodeScalars.makeIterator()
        if let scalar = scalars.next(), scalars.next() == nil {
            number = scalar.value
        } else {
            number = Self.firstCluster + Self.clusters.withLock { $0.place(of: character) }
        }
    }

    /// Nil for a cluster of several scalars.
    var scalar: Unicode.Scalar? { Unicode.Scalar(number) }

    var character: Character {
        if let scalar { return Character(scalar) }
        return Self.clusters.withLock { $0.known[Int(number - Self.firstCluster)] }
    }

    /// Every cluster of several scalars that was ever drawn: accents that are written apart, flags.
    private struct Clusters {
        private(set) var known: [Character] = []

        /// By their scalars, for two characters that are written differently may be equal.
        private var places: [[Unicode.Scalar]: UInt32] = [:]

        mutating func place(of character: Character) -> UInt32 {
            let scalars = Array(character.unicodeScalars)
            if let place = places[scalars] { return place }
            let place = UInt32(known.count)
            known.append(character)
            places[scalars] = place
            return place
        }
    }
}
