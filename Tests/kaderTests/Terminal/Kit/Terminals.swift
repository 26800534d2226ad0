/// What is asked of terminals in several tests.
enum Terminals {
    /// The answers of `stty -a` among these bytes, in order.
    static func settings(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).matches(of: /speed [^\u{1B}]*?-extproc/).map {
            $0.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
