internal import KaderDomain

extension AppCommand {
    /// The name by which a person gives it another key, behind `everywhere.`.
    var action: String {
        switch self {
        case .focus(let index): "pane-\(index + 1)"
        case .focusNext: "next-pane"
        case .focusPrevious: "previous-pane"
        case .zoom: "zoom"
        case .filter: "filter"
        case .search: "search"
        case .palette: "palette"
        case .help: "help"
        case .undo: "undo"
        case .redo: "redo"
        case .reopenDraft: "open-draft"
        case .park: "park"
        case .copy: "copy"
        case .freeMouse: "free-mouse"
        case .services(.loopbaan): "services"
        case .services(let service): "service-\(service.rawValue)"
        case .figures: "figures"
        case .map: "map"
        case .waiting: "waiting"
        case .tax: "tax"
        case .meetings: "meetings"
        case .settings: "settings"
        case .playbooks: "playbooks"
        case .qualityTests: "quality-tests"
        case .tables: "tables"
        case .calendar: "calendar"
        case .geography: "geography"
        case .sync: "sync"
        case .record: "record"
        case .play: "play"
        case .chooseMacro: "choose-macro"
        case .keepMacro: "keep-macro"
        case .callback: "callback"
        case .register: "register"
        case .tour: "tour"
        case .chooseTheme: "theme"
        case .startHere: "start-here"
        case .quit: "leave"
        }
    }
}
