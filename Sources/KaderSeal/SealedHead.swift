/// What sealed bytes begin with: what they are, and a box with the key for each reader.
struct SealedHead {
    let bytes: [UInt8]
    private let boxes: [[UInt8]]

    static let mark = Array("KADR".utf8)
    private static let format: UInt8 = 1
    private static let boxLength = 80

    /// - Returns: with the key that is in the boxes, a new one.
    static func make(for readers: [ReplicaCard]) -> (SealedHead, key: [UInt8]) {
        let key = Sodium.random(Stream.keyLength)
        let count = [UInt8(readers.count >> 8 & 0xFF), UInt8(readers.count & 0xFF)]
        let boxes = readers.shuffled().map { $0.box(key) }
        let bytes = mark + [format] + count + boxes.flatMap { $0 }
        return (SealedHead(bytes: bytes, boxes: boxes), key)
    }

    private init(bytes: [UInt8], boxes: [[UInt8]]) {
        self.bytes = bytes
        self.boxes = boxes
    }

    /// - Throws: ``SealError/notSealed``, ``SealError/newerFormat``; what the source throws.
    init(from source: Stream.Source) throws {
        let start = try source(7)
        guard start.count == 7, start.starts(with: Self.mark) else { throw SealError.notSealed }
        guard start[4] == Self.format else { throw SealError.newerFormat }
        boxes = try (0..<(Int(start[5]) << 8 | Int(start[6]))).map { _ in
            let box = try source(Self.boxLength)
            guard box.count == Self.boxLength else { throw SealError.notSealed }
            return box
        }
        bytes = start + boxes.flatMap { $0 }
    }

    /// The key in the box that is for these keys; nil where none is.
    func key(for keys: ReplicaKeys) -> [UInt8]? { boxes.lazy.compactMap(keys.open).first }
}
