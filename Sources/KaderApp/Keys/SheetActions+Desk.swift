internal import KaderDomain
internal import TerminalUI

// The sheets of what is done at a desk, in the house or in the bus.

extension WaitingSheet {
    static let place = "waiting"

    static var modes: [KeyTable<Command>] {
        let content = Content(lines: [], reminders: [], day: Day(ordinal: 0), upkeep: nil)
        return Tab.allCases.map { WaitingSheet(content: content, tab: $0).keys(canChange: true) }
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .offer: "offer"
        case .accept: "accept"
        case .decline: "decline"
        case .edit: "edit"
        case .withdraw: "take-off"
        case .add: "add"
        case .remind: "reminded"
        case .close: "back"
        case .nextTab: "next-tab"
        case .move(let step): ListMove.action(step)
        case .day(let step): step > 0 ? "later" : "earlier"
        }
    }
}

extension TaxSheet {
    static let place = "tax"

    static var modes: [KeyTable<Command>] {
        let day = Day(ordinal: 0)
        let content = Content(
            questions: [], hasAnswered: false, days: [], monday: day, campaigns: [], today: day)
        return Tab.allCases.map { TaxSheet(content: content, tab: $0).keys(canChange: true) }
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .add: "add"
        case .open: "open"
        case .house: "add-house"
        case .remove: "remove"
        case .answered: "answered"
        case .book: "book"
        case .undo: "undo"
        case .close: "back"
        case .nextTab: "next-tab"
        case .move(let step): ListMove.action(step)
        case .weeks(let weeks): weeks > 0 ? "later" : "earlier"
        }
    }
}

extension MeetingSheet {
    static let place = "meetings"

    static var modes: [KeyTable<Command>] {
        [MeetingSheet([], on: Day(ordinal: 0)).keys(canChange: true)]
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .add: "add"
        case .register: "register"
        case .open: "open"
        case .mark: "attended"
        case .refer: "refer"
        case .remove: "remove"
        case .undo: "undo"
        case .close: "back"
        case .move(let step): ListMove.action(step)
        }
    }
}

extension ConsultationSheet {
    static let place = "tables"

    static var modes: [KeyTable<Command>] {
        [keys(reading: nil, nothing: nil, isMarked: true, isFiltered: false)]
            + [keys(reading: nil, nothing: nil, isMarked: true, isFiltered: true)]
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .part(let step): step > 0 ? "next-part" : "previous-part"
        case .add: "add"
        case .open: "open"
        case .mark: "done"
        case .remove: "remove"
        case .chooseRegion: "region"
        case .undo: "undo"
        case .close: "back"
        case .filter: "filter"
        case .clearFilter: "clear-filter"
        case .move(let step): ListMove.action(step)
        }
    }
}

extension BusSheet {
    static let place = "bus"

    static var modes: [KeyTable<Command>] {
        let content = Content(plans: [], plan: nil, figures: [], visits: [], isLaptop: true)
        let midnight = LocalTime(day: Day(ordinal: 0), time: .startOfDay)
        return [BusSheet(content, at: midnight).keys(canChange: true)]
    }

    static func action(_ command: Command) -> String? {
        switch command {
        case .count(let sort): "count-\(sort.rawValue)"
        case .takeBack: "take-back"
        case .intake: "intake"
        case .trip: "trips"
        case .newStop: "add-stop"
        case .editStop: "edit-stop"
        case .home: "come-home"
        case .prepare: "prepare"
        case .lost: "lost"
        case .undo: "undo"
        case .close: "back"
        case .stop(let step): step > 0 ? "next-stop" : "previous-stop"
        }
    }
}
