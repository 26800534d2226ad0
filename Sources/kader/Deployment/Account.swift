import Foundation

/// The account of the machine in which kader serves everybody.
struct Account: Hashable {
    let name: String
    let id: UInt32
    let shell: String

    /// Nil where the machine knows no such account.
    init?(named name: String) {
        guard let entry = getpwnam(name) else { return nil }
        self.init(
            name: name, id: entry.pointee.pw_uid, shell: String(cString: entry.pointee.pw_shell))
    }

    init(name: String, id: UInt32, shell: String) {
        self.name = name
        self.id = id
        self.shell = shell
    }
}
