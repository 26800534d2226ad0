/// Bytes that some replicas can read, and that are known to come from one of them.
///
/// The form, from its first byte: `KADR`, the format, the number of readers (two bytes), for each of
/// them the key in a box of its own (80 bytes, without saying whose), then the stream: who wrote it,
/// their signature over all that is before and after it, and the bytes. Whoever finds it learns how
/// long it is and for how many, and nothing else.
public enum Sealed {
    static let signatureLength = 64

    /// - Parameter readers: at least one; whoever is not among them cannot read it.
    public static func seal(
        _ bytes: [UInt8], for readers: [ReplicaCard], by keys: ReplicaKeys
    ) -> [UInt8] {
        let (head, key) = SealedHead.make(for: readers)
        let writer = keys.writer
        let signature = keys.sign(Digest.of(head.bytes + writer + bytes))
        return head.bytes + Stream.seal(writer + signature + bytes, key)
    }

    /// Who signs with the keys of somebody trusted is trusted too: the same files under a new identity.
    ///
    /// - Parameter trusted: the cards of whom is believed, by id.
    /// - Returns: the bytes, and who wrote them.
    /// - Throws: ``SealError``.
    public static func open(
        _ sealed: [UInt8], with keys: ReplicaKeys, trusting trusted: [String: ReplicaCard]
    ) throws(SealError) -> (writer: ReplicaCard, bytes: [UInt8]) {
        let head = try head(of: sealed)
        guard let key = head.key(for: keys) else { throw .notForUs }
        guard let plain = Stream.open(sealed.dropFirst(head.bytes.count), key),
            let length = plain.first.map(Int.init), plain.count > length + signatureLength
        else { throw .changed }
        let writer = Array(plain.prefix(1 + length))
        let signature = Array(plain.dropFirst(1 + length).prefix(signatureLength))
        let bytes = Array(plain.dropFirst(1 + length + signatureLength))
        let card = try trusted.writer(
            String(decoding: writer.dropFirst(), as: UTF8.self),
            who: Digest.of(head.bytes + writer + bytes), signature)
        return (card, bytes)
    }

    /// Whether one of the boxes is for these keys; nil where it is not sealed by this format.
    public static func isReadable(_ sealed: [UInt8], with keys: ReplicaKeys) -> Bool? {
        (try? head(of: sealed)).map { $0.key(for: keys) != nil }
    }

    private static func head(of sealed: [UInt8]) throws(SealError) -> SealedHead {
        do {
            return try SealedHead(from: Stream.source(sealed))
        } catch let error as SealError {
            throw error
        } catch {
            throw .notSealed
        }
    }
}

extension ReplicaKeys {
    /// Its id, and how long that is.
    var writer: [UInt8] { [UInt8(id.utf8.count)] + Array(id.utf8) }
}

extension [String: ReplicaCard] {
    /// Who of them signed it.
    ///
    /// - Throws: ``SealError/changed`` where they who say so did not; ``SealError/untrusted(_:)``.
    func writer(
        _ id: String, who digest: [UInt8], _ signature: [UInt8]
    ) throws(SealError) -> ReplicaCard {
        if let card = self[id] {
            guard card.signed(digest, signature) else { throw .changed }
            return card
        }
        guard let kin = values.first(where: { $0.signed(digest, signature) }) else {
            throw .untrusted(id)
        }
        return kin.renamed(id)
    }
}
