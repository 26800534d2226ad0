public import Foundation

/// A file of any length, sealed as ``Sealed`` seals bytes, a piece at a time.
///
/// Before what was sealed stands a *voucher*: what tells whoever has only a code that the writer is
/// one they know. It may be empty.
public struct SealedFile {
    private let source: FileHandle

    /// - Parameter source: at its beginning.
    public init(_ source: FileHandle) { self.source = source }

    /// Whether it begins as sealed files do.
    public static func begins(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.starts(with: SealedHead.mark)
    }

    /// Seals it. The file is read twice, for the signature comes before what is signed.
    public func seal(
        to sink: FileHandle, for readers: [ReplicaCard], by keys: ReplicaKeys,
        vouchedBy voucher: [UInt8] = []
    ) throws {
        let (head, key) = SealedHead.make(for: readers)
        let preface = [UInt8(voucher.count >> 8), UInt8(voucher.count & 0xFF)] + voucher
        let digest = Digest()
        digest.add(head.bytes + keys.writer + preface)
        while let part = try source.read(upToCount: Stream.piece), !part.isEmpty {
            digest.add([UInt8](part))
        }
        try source.seek(toOffset: 0)
        var begin = keys.writer + keys.sign(digest.value()) + preface
        try sink.write(contentsOf: head.bytes)
        try Stream.seal(
            key,
            from: { count in
                let part = begin.prefix(count)
                begin.removeFirst(part.count)
                return part + (try source.bytes(count - part.count))
            }, to: { try sink.write(contentsOf: $0) })
        try sink.synchronize()
    }

    /// Opens it. What was written when this throws is not to be used.
    ///
    /// - Parameter trusted: whom to believe, given the voucher.
    /// - Returns: who wrote it.
    /// - Throws: ``SealError``; what reading or writing throws.
    public func open(
        to sink: FileHandle, with keys: ReplicaKeys,
        trusting trusted: ([UInt8]) -> [String: ReplicaCard]
    ) throws -> ReplicaCard {
        let head = try SealedHead(from: source.bytes)
        guard let key = head.key(for: keys) else { throw SealError.notForUs }
        let digest = Digest()
        var preface: SealedPreface?
        digest.add(head.bytes)
        let isWhole = try Stream.open(key, from: source.bytes) { part in
            if preface != nil {
                digest.add(part)
                return try sink.write(contentsOf: part)
            }
            guard let read = SealedPreface(part) else { throw SealError.changed }
            preface = read
            digest.add(read.signed)
            try sink.write(contentsOf: read.rest)
        }
        guard isWhole, let preface else { throw SealError.changed }
        try sink.synchronize()
        return try trusted(preface.voucher)
            .writer(preface.writer, who: digest.value(), preface.signature)
    }
}

/// What the first piece of a sealed file holds before the file.
private struct SealedPreface {
    let writer: String
    let signature, voucher: [UInt8]

    /// What the signature is over, as far as it goes.
    let signed: [UInt8]
    let rest: [UInt8]

    /// - Returns: nil where it is too short to be one.
    init?(_ piece: [UInt8]) {
        guard let length = piece.first.map(Int.init) else { return nil }
        let start = 1 + length + Sealed.signatureLength
        guard piece.count >= start + 2 else { return nil }
        let end = start + 2 + (Int(piece[start]) << 8 | Int(piece[start + 1]))
        guard piece.count >= end else { return nil }
        writer = String(decoding: piece[1..<(1 + length)], as: UTF8.self)
        signature = Array(piece[(1 + length)..<start])
        voucher = Array(piece[(start + 2)..<end])
        rest = Array(piece[end...])
        signed = Array(piece[..<(1 + length)]) + Array(piece[start...])
    }
}

extension FileHandle {
    /// As many as are asked; fewer only at the end.
    fileprivate func bytes(_ count: Int) throws -> [UInt8] {
        guard count > 0 else { return [] }
        return [UInt8](try read(upToCount: count) ?? Data())
    }
}
