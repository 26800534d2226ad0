import Foundation
import Testing

/// A program of another package that reads what kader writes; `make test` installs it where it may.
enum Program {
    static func isThere(_ name: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { folder in
            FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
        }
    }

    static func absent(_ name: String) -> Comment {
        "\(name) IS NOT INSTALLED: that it reads what kader writes is not tested."
    }
}
