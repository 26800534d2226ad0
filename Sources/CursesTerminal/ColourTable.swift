internal import TerminalUI

/// The colours of one theme on a terminal with so many: numbers of the terminal, -1 for its own.
struct ColourTable: Hashable {
    /// Behind everything.
    var ground: Int16 = -1

    /// Of what has no colour of its own.
    var letters: Int16 = -1
    var danger: Int16 = -1
    var warning: Int16 = -1
    var success: Int16 = -1
    var accent: Int16 = -1
    var muted: Int16 = -1

    /// From nothing to most: five.
    var shades: [Int16] = [-1, -1, -1, -1, -1]

    /// Of things that share a screen; at least one.
    var layers: [Int16] = [-1]

    func letters(_ role: Role) -> Int16 {
        switch role {
        case .danger: danger
        case .warning: warning
        case .success: success
        case .accent, .borderActive, .key: accent
        case .muted, .border, .hint: muted
        case .shade(let degree): shades[min(max(0, degree), 4)]
        case .layer(let number): layers[abs(number % layers.count)]
        case .plain, .title, .heading, .selected, .selectedInactive, .input: letters
        }
    }

    /// Every pair of it that is not the terminal's own, each once.
    var pairs: [ColourPair] {
        ([letters, danger, warning, success, accent, muted] + shades + layers)
            .map { ColourPair(letters: $0, ground: ground) }
            .reduce(into: []) { pairs, pair in
                if pair != .own, !pairs.contains(pair) { pairs.append(pair) }
            }
    }
}
