internal import CZlib

/// Bytes made smaller by zlib.
enum Compression {
    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        let code = compress2(&packed, &length, bytes, UInt(bytes.count), 9)
        precondition(code == Z_OK, "zlib packs what fits in memory")
        return Array(packed.prefix(Int(length)))
    }

    /// - Returns: nil where it is not whole, or would become longer than that.
    static func unpack(_ packed: [UInt8], atMost limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { inflateEnd(&stream) }
        var packed = packed
        var unpacked: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 1 << 16)
        let isWhole = packed.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while true {
                let code = room.withUnsafeMutableBufferPointer { output in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                unpacked += room.prefix(room.count - Int(stream.avail_out))
                guard unpacked.count <= limit else { return false }
                if code == Z_STREAM_END { return stream.avail_in == 0 }
                guard code == Z_OK else { return false }
            }
        }
        return isWhole ? unpacked : nil
    }
}

extension Compression {
    /// CRC-32.
    static func sum(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
    }
}
