import Foundation
import KaderApp
import KaderDomain
import TerminalUI

/// Where a person's settings are kept: `kader/settings` in their folder for configuration.
struct SettingsFile {
    let path: String

    init() {
        let home = Surroundings.environment("HOME") ?? NSHomeDirectory()
        let folder = Surroundings.environment("XDG_CONFIG_HOME") ?? home + "/.config"
        path = folder + "/kader/settings"
    }

    /// What stands there; empty where there is no such file.
    var content: SettingsText {
        let bytes = FileManager.default.contents(atPath: path)
        return SettingsText(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// Writes the theme among what stands there, at once and whole.
    func keep(_ theme: Theme) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try Data(content.with(theme).text.utf8).write(to: url, options: .atomic)
    }
}

extension Dependencies {
    /// The same with the theme that was asked for, else that of `KADER_THEME`, else that of the
    /// settings; what is chosen is kept there.
    func themed(_ asked: Theme?, _ file: SettingsFile, _ content: SettingsText) -> Dependencies {
        var kader = self
        let named = Surroundings.environment("KADER_THEME").flatMap(Theme.init)
        kader.theme = asked ?? named ?? content.theme ?? .auto
        kader.keepTheme = { try file.keep($0) }
        return kader
    }
}
