extension NetworksPane {
    public static let place = "networks"

    public var modes: [KeyTable<Message>] {
        [
            listTable, KeyTable(.clearingMarks { .mark($0) }), detailTable(onPart: false),
            detailTable(onPart: true),
        ]
    }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .move(let step): ListMove.action(step)
        case .open: "open"
        case .goBack: "back"
        case .chooseRegion: "choose-region"
        case .toggleArchived: "show-archive"
        case .toggleMine: "mine"
        case .coverage(.show): "coverage"
        case .addNetwork: "add"
        case .edit: "edit"
        case .addRegion: "add-region"
        case .addRequest: "add-request"
        case .addFunction: "add-function"
        case .addOfficial: "add-official"
        case .addGroup: "add-group"
        case .editPerson: "edit-person"
        case .toggleArchive: "archive"
        case .remove: "remove"
        case .showHistory: "history"
        case .mark(let what): what.action
        case .chooseSort: "sort"
        case .chooseColumns: "columns"
        case .view(.choose): "views"
        default: nil
        }
    }
}
