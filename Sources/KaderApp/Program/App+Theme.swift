internal import KaderDomain
internal import TerminalUI

/// The themes to choose from, of which the selected one is seen at once.
struct ThemeState: Hashable, Sendable {
    var selected: Theme

    enum Command: Hashable, Sendable {
        case choose, close
        case move(Int)
    }

    static let keys = KeyTable<Command>(
        [
            .init(.enter, does: .choose, Phrase(nl: "kiezen", en: "choose")),
            .init(.escape, "q", does: .close, Phrase(nl: "niet nu", en: "not now")),
        ] + ListMove.keys(Command.move))
}

extension App {
    /// How the screen is to look now: the theme under the cursor while one is being chosen.
    var shownTheme: Theme {
        if case .theme(let state) = sheets.last { state.selected } else { theme }
    }

    mutating func press(_ key: Key, in state: ThemeState) -> [Work] {
        let themes = Theme.allCases
        let place = themes.firstIndex(of: state.selected) ?? 0
        switch ThemeState.keys.with(own, of: ThemeState.self).binding(for: key)?.message {
        case .close: sheets.removeLast()
        case .choose: return keep(state.selected)
        case .move(let step):
            let next = max(0, min(place + step, themes.count - 1))
            replace(.theme(ThemeState(selected: themes[next])))
        case nil: break
        }
        return []
    }

    private mutating func keep(_ theme: Theme) -> [Work] {
        sheets.removeLast()
        self.theme = theme
        return [.keep(theme)]
    }

    func view(of state: ThemeState) -> Picker {
        Picker(
            Phrase(nl: "Thema", en: "Theme")[language],
            rows: Theme.allCases.map { PickerRow($0.label[language]) },
            selection: Theme.allCases.firstIndex(of: state.selected))
    }
}

extension Work {
    fileprivate static func keep(_ theme: Theme) -> Work {
        Work("keep theme") { dependencies, send in
            do {
                try dependencies.keepTheme(theme)
                send(.say(Notice(.kept(theme), .success)))
            } catch {
                send(.say(Notice(.notKept, .refusal)))
            }
        }
    }
}

extension Theme {
    /// What it is called in the list.
    var label: Phrase {
        switch self {
        case .auto: Phrase(nl: "zoals je terminal", en: "like your terminal")
        case .light: Phrase(nl: "licht", en: "light")
        case .dark: Phrase(nl: "donker", en: "dark")
        case .highContrast:
            Phrase(nl: "hoog contrast, voor in de zon", en: "high contrast, for sunlight")
        case .mono: Phrase(nl: "zonder kleur", en: "without colour")
        }
    }
}

extension Phrase {
    fileprivate static func kept(_ theme: Theme) -> Phrase {
        Phrase(
            nl: "Thema: \(theme.label.nl). kader onthoudt het.",
            en: "Theme: \(theme.label.en). kader remembers it.")
    }

    fileprivate static let notKept = Phrase(
        nl: "Dit thema geldt tot je afsluit: je instellingen zijn niet te schrijven.",
        en: "This theme lasts until you leave: your settings cannot be saved.")
}
