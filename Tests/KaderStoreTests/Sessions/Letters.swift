import Foundation

/// Bytes in Base64.
enum Letters {
    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
