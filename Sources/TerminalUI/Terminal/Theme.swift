/// How the roles of a screen look: the choice of whoever looks at it.
///
/// A theme changes colours and attributes only, never what is written; without colours every theme
/// still tells the roles apart that matter.
public enum Theme: String, CaseIterable, Sendable {
    /// On the terminal's own background, in colours that are read on white and on black.
    case auto

    /// Dark letters on a light background of its own.
    case light

    /// Light letters on a dark background of its own.
    case dark

    /// Black on white, nothing dimmed: for the sun and for tired eyes.
    case highContrast = "high-contrast"

    /// Without colour: bold, underlined and reversed only.
    case mono
}
