extension SpreekuurPane {
    public func changes(_ message: Message) -> Bool {
        switch message {
        case .plan, .book, .bookSlot, .bookWithException, .edit, .move, .cancel, .replace,
            .house(.copyWeek), .house(.roster):
            true
        // In an opened spreekuur it books, or changes the appointment.
        case .open: opened != nil
        default: false
        }
    }
}
