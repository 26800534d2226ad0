import KaderApp
import KaderDomain

/// A log of keys that does something that cannot be done on the screen to which it came: it was
/// written on another database, or by another version.
struct StoppedLog: Error, Hashable {
    /// Its name in the file of keys.
    let action: String

    var phrase: Phrase { .cannotBePlayed(action) }
}
