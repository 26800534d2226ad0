/// Bytes that some replicas can read, and that are known to come from one of them.
///
/// The form, from its first byte: `KADR`, the format, the number of readers (two bytes), for each of
/// them the key in a box of its own (80 bytes, without saying whose), then the stream: who wrote it,
/// their signature over all that is before and after it, and the bytes. Whoever finds it learns how
/// long it is and for how many, and nothing else.
public enum Sealed {
    static let mark = Array("KADR".utf8)
    static let format: UInt8 = 1
    private static let boxLength = 80
    private static let signatureLength = 64

    /// - Parameter readers: at least one; whoever is not among them cannot read it.
    public static func seal(
        _ bytes: [UInt8], for readers: [ReplicaCard], by keys: ReplicaKeys
    ) -> [UInt8] {
        let key = Sodium.random(Stream.keyLength)
        let count = [UInt8(readers.count >> 8 & 0xFF), UInt8(readers.count & 0xFF)]
        let head = mark + [format] + count + readers.shuffled().flatMap { $0.box(key) }
        let writer = [UInt8(keys.id.utf8.count)] + Array(keys.id.utf8)
        let signature = keys.sign(Digest.of(head + writer + bytes))
        return head + Stream.seal(writer + signature + bytes, key)
    }

    /// Who signs with the keys of somebody trusted is trusted too: the same files under a new identity.
    ///
    /// - Parameter trusted: the cards of whom is believed, by id.
    /// - Returns: the bytes, and who wrote them.
    /// - Throws: ``SealError``.
    public static func open(
        _ sealed: [UInt8], with keys: ReplicaKeys, trusting trusted: [String: ReplicaCard]
    ) throws(SealError) -> (writer: ReplicaCard, bytes: [UInt8]) {
        let (head, boxes) = try parts(sealed)
        guard let key = boxes.lazy.compactMap(keys.open).first else { throw .notForUs }
        guard let plain = Stream.open(Array(sealed.dropFirst(head.count)), key),
            let length = plain.first.map(Int.init), plain.count > length + signatureLength
        else { throw .changed }
        let writer = Array(plain.prefix(1 + length))
        let id = String(decoding: writer.dropFirst(), as: UTF8.self)
        let signature = Array(plain.dropFirst(1 + length).prefix(signatureLength))
        let bytes = Array(plain.dropFirst(1 + length + signatureLength))
        let digest = Digest.of(head + writer + bytes)
        if let card = trusted[id] {
            guard card.signed(digest, signature) else { throw .changed }
            return (card, bytes)
        }
        guard let kin = trusted.values.first(where: { $0.signed(digest, signature) }) else {
            throw .untrusted(id)
        }
        return (kin.renamed(id), bytes)
    }

    /// Whether one of the boxes is for these keys; nil where it is not sealed by this format.
    public static func isReadable(_ sealed: [UInt8], with keys: ReplicaKeys) -> Bool? {
        guard let parts = try? parts(sealed) else { return nil }
        return parts.boxes.contains { keys.open(box: $0) != nil }
    }

    /// What comes before the stream, and the boxes in it.
    private static func parts(
        _ sealed: [UInt8]
    ) throws(SealError) -> (head: [UInt8], boxes: [[UInt8]]) {
        guard sealed.count >= 7, Array(sealed.prefix(4)) == mark else { throw .notSealed }
        guard sealed[4] == format else { throw .newerFormat }
        let count = Int(sealed[5]) << 8 | Int(sealed[6])
        let length = 7 + count * boxLength
        guard sealed.count > length else { throw .notSealed }
        let boxes = (0..<count).map { number in
            Array(sealed[(7 + number * boxLength)..<(7 + (number + 1) * boxLength)])
        }
        return (Array(sealed.prefix(length)), boxes)
    }
}
