extension EmployersPane {
    public static let place = "employers"

    public var modes: [KeyTable<Message>] {
        [
            listTable, cardTable(on: .archive), cardTable(on: .takeOut), cardTable(on: .part),
            crisisTable,
        ]
    }

    public static func action(_ message: Message) -> String? {
        switch message {
        case .move(let step): ListMove.action(step)
        case .open: "open"
        case .goBack: "back"
        case .toggleArchived: "show-archive"
        case .addEmployer: "add"
        case .edit: "edit"
        case .addAlias: "add-alias"
        case .addEstablishment: "add-establishment"
        case .merge: "merge"
        case .startCrisis: "crisis"
        case .crisis(let move): action(move)
        case .toggleArchive: "archive"
        case .remove: "remove"
        case .showHistory: "history"
        default: nil
        }
    }

    private static func action(_ move: CrisisMove) -> String? {
        switch move {
        case .finish: "finish-step"
        case .drop: "drop-step"
        case .edit: "edit-step"
        case .add: "add-step"
        case .remove: "remove-step"
        case .shift(let weeks): weeks > 0 ? "week-later" : "week-earlier"
        case .close: "close-crisis"
        case .closeLeavingSteps: nil
        }
    }
}
