internal import CResources

/// The files of `Resources/`, which the program carries within itself.
public enum Resources {
    /// Relative to `Resources/`: `reference/regions.csv`.
    public static var paths: [String] {
        (0..<kader_resource_count()).map { String(cString: kader_resource_at($0).path) }
    }

    /// Nil when there is no such file.
    public static func bytes(at path: String) -> [UInt8]? {
        for index in 0..<kader_resource_count() {
            let resource = kader_resource_at(index)
            guard String(cString: resource.path) == path else { continue }
            return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
        }
        return nil
    }

    /// The file as UTF-8; nil when there is no such file.
    public static func text(at path: String) -> String? {
        bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
