/// What one process of a race is to do.
enum RaceStep: Hashable {
    case book(contact: String, DemoDesk.Slot)
    case move(String, DemoDesk.Slot)
    case cancel(String)
    case accept(String)
    case decline(String)
    case offer

    var arguments: [String] {
        switch self {
        case .book(let contact, let slot):
            ["appointment", "book", "--contact", contact] + slot.options
        case .move(let id, let slot):
            ["appointment", "move", id, "--day", slot.day, "--start", slot.start]
        case .cancel(let id): ["appointment", "cancel", id, "--reason", "race"]
        case .accept(let id): ["waiting", "accept", id]
        case .decline(let id): ["waiting", "decline", id]
        case .offer: ["waiting", "offer"]
        }
    }

    /// The appointment that it is to change.
    var appointment: String? {
        switch self {
        case .move(let id, _), .cancel(let id): id
        case .book, .accept, .decline, .offer: nil
        }
    }

    var slot: DemoDesk.Slot? {
        switch self {
        case .book(_, let slot), .move(_, let slot): slot
        case .cancel, .accept, .decline, .offer: nil
        }
    }

    var contact: String? { if case .book(let contact, _) = self { contact } else { nil } }
    var isCancelling: Bool { if case .cancel = self { true } else { false } }
}
