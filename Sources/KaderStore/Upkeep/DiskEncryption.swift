internal import Foundation

/// Whether the disk on which a file lies is encrypted, as far as the system tells: what a thief of the
/// machine could read.
///
/// The mounts are walked, then the devices below the one that is mounted, until one is `dm-crypt`. Encryption
/// of single folders (fscrypt) and by the disk itself (OPAL) cannot be seen; nor what a server does.
public enum DiskEncryption: Hashable, Sendable {
    case encrypted

    /// The device that holds it, as `nvme0n1p2`: nothing below it encrypts.
    case open(device: String)

    /// Kept in memory alone: gone when the machine is off.
    case inMemory

    /// The kind of file system of which nothing is known: `nfs4`, `zfs`.
    case unknown(fileSystem: String)

    /// - Parameters:
    ///   - path: a file, or where one will be.
    ///   - system: the folder in which `proc` and `sys` are; another for tests.
    public init(of path: String, system: String = "/") {
        let table = try? String(contentsOfFile: system + "/proc/self/mountinfo", encoding: .utf8)
        let whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let mounts = (table ?? "").split(separator: "\n").compactMap(Mount.init)
        // Of two at the same place the later one is on top.
        let mount = mounts.filter { $0.holds(whole) }.enumerated()
            .max { ($0.element.place.count, $0.offset) < ($1.element.place.count, $1.offset) }
        guard let mount = mount?.element else { self = .unknown(fileSystem: ""); return }
        if ["tmpfs", "ramfs"].contains(mount.fileSystem) { self = .inMemory; return }
        guard let device = mount.device(in: system) else {
            self = .unknown(fileSystem: mount.fileSystem)
            return
        }
        self =
            Self.isEncrypted(device, depth: 0)
            ? .encrypted
            : .open(
                device: URL(fileURLWithPath: device).resolvingSymlinksInPath().lastPathComponent)
    }

    /// - Parameter device: its folder below `sys`.
    private static func isEncrypted(_ device: String, depth: Int) -> Bool {
        let id = try? String(contentsOfFile: device + "/dm/uuid", encoding: .utf8)
        if id?.hasPrefix("CRYPT-") == true { return true }
        guard depth < 8,
            let below = try? FileManager.default.contentsOfDirectory(atPath: device + "/slaves"),
            !below.isEmpty
        else { return false }
        return below.allSatisfy { isEncrypted(device + "/slaves/" + $0, depth: depth + 1) }
    }
}

/// A line of `/proc/self/mountinfo`.
private struct Mount {
    let place: String
    let fileSystem: String

    /// Major and minor number, as `259:2`; `0:…` for what has no device of its own.
    private let number: String
    private let source: String

    init?(_ line: Substring) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 8, let dash = words.firstIndex(of: "-"), words.count > dash + 2 else {
            return nil
        }
        (number, place) = (words[2], words[4].replacing("\\040", with: " "))
        (fileSystem, source) = (words[dash + 1], words[dash + 2])
    }

    func holds(_ path: String) -> Bool {
        place == "/" || path == place || path.hasPrefix(place + "/")
    }

    /// The folder of its device below `sys`; nil where it has none.
    func device(in system: String) -> String? {
        let byNumber = "\(system)/sys/dev/block/\(number)"
        if FileManager.default.fileExists(atPath: byNumber) { return byNumber }
        guard source.hasPrefix("/dev/") else { return nil }
        let name = URL(fileURLWithPath: source).resolvingSymlinksInPath().lastPathComponent
        let byName = "\(system)/sys/class/block/\(name)"
        return FileManager.default.fileExists(atPath: byName) ? byName : nil
    }
}
