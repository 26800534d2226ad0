public import KaderDomain
public import KaderStore

/// Whether a disk is encrypted, for people, and how to mend it.
public enum DiskWords {
    /// Of the database that is open; nil in memory and where all is well.
    public static func warning(of store: ActingStore) -> Phrase? {
        store.store.path.flatMap { warning(DiskEncryption(of: $0)) }
    }

    /// Nil where nothing need be said.
    public static func warning(_ disk: DiskEncryption) -> Phrase? {
        switch disk {
        case .encrypted, .inMemory: nil
        case .open(let device):
            Phrase(
                nl:
                    "Let op: de schijf (\(device)) is niet versleuteld; wie de machine meeneemt kan alles lezen. Zet het bestand op een versleutelde schijf (LUKS: `cryptsetup`, of kies het bij de installatie).",
                en:
                    "Note: the disk (\(device)) is not encrypted; whoever takes the machine can read it all. Put the file on an encrypted disk (LUKS: `cryptsetup`, or choose it when installing)."
            )
        case .unknown(let fileSystem):
            Phrase(
                nl:
                    "Of deze schijf versleuteld is, is hier niet te zien (\(fileSystem.isEmpty ? "onbekend" : fileSystem)). Vraag het wie hem beheert.",
                en:
                    "Whether this disk is encrypted cannot be seen here (\(fileSystem.isEmpty ? "unknown" : fileSystem)). Ask who looks after it."
            )
        }
    }
}
