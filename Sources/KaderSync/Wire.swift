internal import Foundation

/// Frames over two descriptors, as between `kader sync` and `kader sync --stdio`.
///
/// Each is its length (four bytes, with the kind), its kind (one), its bytes, and a sum of them (four):
/// a way that is cut, or on which somebody else speaks, shows at once.
struct Wire {
    enum Kind: UInt8 {
        case stand = 1
        case segment = 2
        case end = 3
    }

    let input: Int32
    let output: Int32

    /// Said first, so that what is no kader at the other end is told from one that is cut off.
    static let greeting = Array("KADER-SYNC 1\n".utf8)

    func greet() throws { try write(Self.greeting) }

    /// - Throws: ``WireError/notKader`` where something else answers.
    func expectGreeting() throws {
        guard try read(Self.greeting.count) == Self.greeting else { throw WireError.notKader }
    }

    func send(_ kind: Kind, _ bytes: [UInt8] = []) throws {
        let body = [kind.rawValue] + bytes
        try write(Self.bytes(UInt32(body.count)) + body + Self.bytes(Self.sum(body)))
    }

    /// - Throws: ``WireError/cut`` where the other is gone; ``WireError/garbled`` where what came is no
    ///   frame.
    func receive() throws -> (kind: Kind, bytes: [UInt8]) {
        let length = Int(Self.number(try read(4)))
        guard (1...Segment.maximum).contains(length) else { throw WireError.garbled }
        let body = try read(length)
        guard Self.number(try read(4)) == Self.sum(body), let kind = Kind(rawValue: body[0]) else {
            throw WireError.garbled
        }
        return (kind, Array(body.dropFirst()))
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var start = 0
        while start < count {
            let got = bytes[start...].withUnsafeMutableBytes {
                Foundation.read(input, $0.baseAddress, $0.count)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw WireError.cut }
            start += got
        }
        return bytes
    }

    private func write(_ bytes: [UInt8]) throws {
        var start = 0
        while start < bytes.count {
            let put = bytes[start...].withUnsafeBytes {
                Foundation.write(output, $0.baseAddress, $0.count)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw WireError.cut }
            start += put
        }
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }

    private static func number(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func sum(_ bytes: [UInt8]) -> UInt32 { Compression.sum(bytes) }
}

/// Why coming together over a wire was broken off. What was taken in before stays.
public enum WireError: Error, Hashable, Sendable {
    /// What answers is no kader.
    case notKader

    /// The other end is gone.
    case cut

    /// What came is not what a kader says.
    case garbled

    /// `ssh` could not be started, or ended with this status before anything was said.
    case noConnection(status: Int32)

    /// The folder is not there, which is what a stick that is not in looks like.
    case noFolder

    /// The address is none: `ssh://user@host/path` is.
    case noAddress
}
