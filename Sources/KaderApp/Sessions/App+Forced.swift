internal import KaderDomain

extension AppCommand {
    /// Whether it reads or writes files of the machine, or starts a program there.
    var reachesMachine: Bool {
        switch self {
        case .sync, .chooseMacro, .keepMacro, .startHere: true
        default: false
        }
    }
}

extension Phrase {
    /// Why a key does nothing in a session that a key of SSH forced.
    static let overSSH = Phrase(
        nl: "dat kan niet over SSH, want het raakt de server zelf",
        en: "that cannot be done over SSH, because it touches the server itself")
}
