internal import KaderDomain
internal import TerminalUI

extension PeoplePane {
    public static let place = "people"

    public var modes: [KeyTable<Message>] { [keys, KeyTable(.clearingMarks { .mark($0) })] }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .move(let step): ListMove.action(step)
        case .open: "open"
        case .add: "add"
        case .edit: "edit"
        case .book: "book"
        case .toggleArchive: "archive"
        case .showArchived: "show-archive"
        case .merge: "merge"
        case .chooseParting: "unmerge"
        case .chooseDossier: "dossiers"
        case .editVisit: "edit-visit"
        case .history: "history"
        case .refer: "refer"
        case .guide: "trajectory"
        case .mark(let what): what.action
        case .chooseSort: "sort"
        case .chooseColumns: "columns"
        case .view(.choose): "views"
        default: nil
        }
    }
}
