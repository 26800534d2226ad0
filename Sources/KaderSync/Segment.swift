internal import Foundation
public import KaderStore

/// Commits as they travel, with what whoever takes them in must have already.
public struct Segment: Hashable, Sendable {
    /// The ids of the replicas that can read it.
    public let readers: [String]

    /// What the commits were built on: whoever lacks any of it waits for another segment first.
    public let needs: Knowledge

    /// What whoever had the former has after it.
    public let gives: Knowledge

    /// In the order of their stamps.
    public let commits: [Commit]

    /// - Parameter base: what the readers have before it.
    public init(_ commits: [Commit], after base: Knowledge, for readers: [String]) {
        self.readers = readers
        needs = base
        gives = commits.reduce(into: base) { $0.add($1.stamp) }
        self.commits = commits
    }
}

/// Why a segment was put aside. Nothing of it was stored.
public enum SegmentError: Error, Hashable, Sendable {
    /// It was made by a later version of kader, in a form that this one does not know.
    case newerFormat

    /// It does not say what a segment says; where is for whoever mends it.
    case malformed(String)
}

extension Segment {
    private static let format = 1

    /// The most that one may hold once it is unpacked.
    static let maximum = 64 << 20

    /// JSON lines, compressed: the first says what it is, each other is a commit.
    public func packed() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let head = Head(
            format: Self.format, readers: readers, needs: needs.latest, gives: gives.latest)
        var text = try encoder.encode(head)
        for commit in commits {
            text.append(0x0A)
            text.append(try encoder.encode(Line(commit)))
        }
        return Compression.pack([UInt8](text))
    }

    /// - Throws: ``SegmentError``.
    public init(packed bytes: [UInt8]) throws {
        guard let text = Compression.unpack(bytes, atMost: Self.maximum) else {
            throw SegmentError.malformed("compression")
        }
        let lines = text.split(separator: 0x0A)
        guard let first = lines.first, let head = try? Self.decode(Head.self, first) else {
            throw SegmentError.malformed("line 1")
        }
        guard head.format == Self.format else { throw SegmentError.newerFormat }
        readers = head.readers
        needs = Knowledge(head.needs)
        gives = Knowledge(head.gives)
        commits = try lines.dropFirst().enumerated().map { number, line in
            guard let commit = try? Self.decode(Line.self, line).commit() else {
                throw SegmentError.malformed("line \(number + 2)")
            }
            return commit
        }
        guard isOrdered else { throw SegmentError.malformed("order") }
    }

    private static func decode<T: Decodable>(_ type: T.Type, _ line: ArraySlice<UInt8>) throws -> T
    {
        try JSONDecoder().decode(type, from: Data(line))
    }

    /// Whether the commits are in the order of their stamps, none before what is needed, and give what
    /// is said.
    private var isOrdered: Bool {
        let stamps = commits.map(\.stamp)
        guard (needs.latest.keys.allSatisfy { Line.isKey($0) }) else { return false }
        return zip(stamps, stamps.dropFirst()).allSatisfy(<=)
            && !stamps.contains(where: needs.has)
            && gives == commits.reduce(into: needs) { $0.add($1.stamp) }
    }
}

/// The first line.
private struct Head: Codable {
    let format: Int
    let readers: [String]
    let needs: [String: Int64]
    let gives: [String: Int64]
}
