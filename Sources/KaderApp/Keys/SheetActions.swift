internal import KaderDomain
internal import TerminalUI

// What the actions of each sheet are called in the file of keys; beside ``SheetNeeds``, in one place.

extension PersonSheet {
    static let place = "card"
    static var modes: [KeyTable<Command>] { [keys] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .edit: "edit"
        case .book: "book"
        case .register: "register"
        case .editVisit: "edit-visit"
        case .removeRole: "remove-role"
        case .refer: "refer"
        case .guide: "trajectory"
        case .funds: "funds"
        case .close: "back"
        case .dossiers: "dossiers"
        case .merge: "merge"
        case .chooseParting: "part"
        case .looks: "who-looked"
        case .consulent: "consulent"
        case .absence: "absence"
        case .training: "training"
        case .conflict: "conflict"
        case .removal: "remove"
        case .scroll(let step): ListMove.action(step)
        }
    }
}

extension ServiceSheet {
    static let place = "services"
    static var modes: [KeyTable<Command>] { [keys(for: .loopbaan, canChange: true)] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .show(let service): "show-\(service.rawValue)"
        case .step(let step): step > 0 ? "next" : "previous"
        case .book: "book"
        case .edit: "edit"
        case .close: "back"
        case .scroll(let step): ListMove.action(step)
        }
    }
}

extension MapSheet {
    static let place = "map"
    static var modes: [KeyTable<Command>] { [map, card(true)] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .go(right: 1, down: _): "right"
        case .go(right: -1, down: _): "left"
        case .go(right: _, down: let down): ListMove.action(down)
        case .figure(let step): step > 0 ? "next-figure" : "previous-figure"
        case .open: "open"
        case .networks: "networks"
        case .plans: "plans"
        case .tables: "bodies"
        case .undo: "undo"
        case .close: "back"
        }
    }
}

extension FigureSheet: KeyedSheet {
    static let place = "figures"
    static var modes: [KeyTable<Command>] { [keys] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .select(let step): ListMove.action(step)
        case .measure(let step): step > 0 ? "next-figure" : "previous-figure"
        case .regroup: "group-by"
        case .period(let step): step > 0 ? "later" : "earlier"
        case .detail: "detail"
        case .copy: "copy"
        case .close: "back"
        }
    }
}

extension YearSheet {
    static let place = "year"

    static var modes: [KeyTable<Command>] {
        [YearSheet(0, region: nil, []).keys(canChange: true)]
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .move(let step): ListMove.action(step)
        case .year(let step): step > 0 ? "later" : "earlier"
        case .chooseRegion: "region"
        case .open: "open"
        case .close: "back"
        }
    }
}

extension HistoryState: KeyedSheet {
    static let place = "text"
    static var modes: [KeyTable<Command>] { [keys(canWithdraw: true)] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .withdraw: "withdraw"
        case .close: "back"
        case .scroll(let step): ListMove.action(step)
        }
    }
}

extension ThemeState: KeyedSheet {
    static let place = "theme"
    static var modes: [KeyTable<Command>] { [keys] }

    static func action(_ command: Command) -> String? {
        switch command {
        case .choose: "choose"
        case .close: "back"
        case .move(let step): ListMove.action(step)
        }
    }
}
