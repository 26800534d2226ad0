import Foundation
import Testing

@testable import KaderStore

/// Disks as Linux tells them, in a folder that stands for `/`.
@Suite struct DiskEncryptionTests {
    private final class System {
        let root = FileManager.default.temporaryDirectory.path + "/kader-disk-\(UUID().uuidString)"

        init(mounts: [String], files: [String: String] = [:]) throws {
            try write("/proc/self/mountinfo", mounts.joined(separator: "\n"))
            for (path, text) in files { try write(path, text) }
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        private func write(_ path: String, _ text: String) throws {
            let url = URL(fileURLWithPath: root + path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    private static let root = "23 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"
    private static let home =
        "40 23 253:1 / /srv rw,relatime shared:2 - ext4 /dev/mapper/vg-home rw"

    @Test func aPartitionByItselfIsOpen() throws {
        let system = try System(mounts: [Self.root], files: ["/sys/dev/block/8:1/size": "1"])
        #expect(DiskEncryption(of: "/data/x.sqlite", system: system.root) == .open(device: "8:1"))
    }

    @Test func aVolumeOnAnEncryptedDeviceIsEncrypted() throws {
        let system = try System(
            mounts: [Self.root, Self.home],
            files: [
                "/sys/dev/block/8:1/size": "1",
                "/sys/dev/block/253:1/dm/uuid": "LVM-abc",
                "/sys/dev/block/253:1/slaves/dm-0/dm/uuid": "CRYPT-LUKS2-abc",
            ])
        #expect(DiskEncryption(of: "/srv/anna/x.sqlite", system: system.root) == .encrypted)
        #expect(
            DiskEncryption(of: "/srvs/x.sqlite", system: system.root) == .open(device: "8:1"))
    }

    @Test func aVolumeOverTwoDisksOfWhichOneIsOpenIsOpen() throws {
        let system = try System(
            mounts: [Self.home],
            files: [
                "/sys/dev/block/253:1/dm/uuid": "LVM-abc",
                "/sys/dev/block/253:1/slaves/dm-0/dm/uuid": "CRYPT-LUKS2-abc",
                "/sys/dev/block/253:1/slaves/sdb1/size": "1",
            ])
        #expect(
            DiskEncryption(of: "/srv/x.sqlite", system: system.root) == .open(device: "253:1"))
    }

    @Test func whatLiesInMemoryOrOnAServerIsSaidToBeSo() throws {
        let system = try System(mounts: [
            "1 0 0:30 / /scratch rw - tmpfs tmpfs rw", "2 0 0:31 / /net rw - nfs4 server:/x rw",
        ])
        #expect(DiskEncryption(of: "/scratch/x", system: system.root) == .inMemory)
        #expect(DiskEncryption(of: "/net/x", system: system.root) == .unknown(fileSystem: "nfs4"))
    }

    @Test func withoutATableOfMountsNothingIsKnown() {
        #expect(
            DiskEncryption(of: "/x", system: "/nowhere-at-all") == .unknown(fileSystem: ""))
    }
}
