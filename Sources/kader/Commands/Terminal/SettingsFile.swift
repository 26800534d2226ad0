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
    var content: SettingsText { SettingsText(SmallFile.text(at: path) ?? "") }

    /// Writes what a change makes of what stands there, at once and whole.
    func keep(_ change: (SettingsText) -> SettingsText) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try Data(change(content).text.utf8).write(to: url, options: .atomic)
    }
}

extension Dependencies {
    /// The same with the theme that was asked for, else that of `KADER_THEME`, else that of the
    /// settings, and with the pane that they begin with; what is chosen is kept there.
    func set(
        _ asked: Theme?, _ file: SettingsFile, _ content: SettingsText? = nil
    ) -> Dependencies {
        let content = content ?? file.content
        var kader = self
        let named = Surroundings.environment("KADER_THEME").flatMap(Theme.init)
        kader.theme = asked ?? named ?? content.theme ?? .auto
        kader.keepTheme = { theme in try file.keep { $0.with(theme) } }
        kader.startPane = content.start
        kader.keepStart = { start in try file.keep { $0.with(start: start) } }
        return kader
    }
}
