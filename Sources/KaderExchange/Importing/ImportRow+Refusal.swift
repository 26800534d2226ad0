internal import KaderDomain
internal import KaderStore

extension ImportRow {
    /// What the store refused of this row, at the column that it is most likely about.
    func fault(for error: any Error) -> ImportFault {
        fault(column(of: error), .broken(error))
    }

    private func column(of error: any Error) -> String {
        switch error {
        case ContactError.unreachable, ContactError.notAPhone: "phone"
        case ContactError.notAnAddress: "email"
        case SpreekuurError.taken(let holding): column(of: holding.resource)
        case SpreekuurError.roomElsewhere: text("rooms").isEmpty ? "house" : "rooms"
        case SpreekuurError.outsideSpreekuur: "from"
        case SpreekuurError.appointmentsOutside: "from"
        case NetworkError.accompaniedAlready: "from"
        case PlanError.misplaced: "parent"
        case StoreError.database where !word("parent").isEmpty: "parent"
        default: "id"
        }
    }

    private func column(of resource: Resource) -> String {
        switch resource {
        case .person(let id): word("contact") == id.description ? "contact" : "consulenten"
        case .room: text("rooms").isEmpty ? "room" : "rooms"
        }
    }
}
