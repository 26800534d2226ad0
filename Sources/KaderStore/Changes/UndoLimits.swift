internal import GRDB
internal import KaderDomain

/// What an undo or redo may not do though the command that it goes back on was allowed once.
struct UndoLimits {
    let writing: Writing

    /// The command that is undone or done again.
    let name: CommandName
    let isUndone: Bool

    /// - Throws: ``AccessError/notAllowed(action:givers:)``, ``PrivacyError/restricted(since:reason:)``.
    func refuse(_ change: ChangeRow) throws {
        guard let kind = ThingKind.all[change.kind] else { return }
        if !goesAlong(kind) { try writing.gate?.refuseWriting(kind) }
        try refuseRestricted(change)
    }

    /// What a command changes beside what it is of, whoever does it: who may undo that may undo this.
    private func goesAlong(_ kind: ThingKind) -> Bool {
        name.isMerging && kind != ContactRecord.kind
            || name == .referMeetingGuests && kind.name == "meetingGuest"
    }

    /// Of somebody whose data may only be kept (AVG 18) a visit or a place on the waiting list may come
    /// to its end, and nothing else: no step back to another time, none forward to a new one.
    private func refuseRestricted(_ change: ChangeRow) throws {
        guard Self.ofVisits.contains(change.kind), !ends(change) else { return }
        let contact = try String.fetchOne(
            writing.db,
            sql: "SELECT contact FROM \(change.kind) WHERE id = ?", arguments: [change.thing])
        guard let contact, let held = try Restrictions(writing.db).holding(contact) else { return }
        throw PrivacyError.restricted(since: held.from, reason: held.reason)
    }

    private static let ofVisits: Set = [
        AppointmentRecord.kind.name, WaitingEntryRecord.kind.name,
    ]

    private func ends(_ change: ChangeRow) -> Bool {
        isUndone ? change.isCreation : Self.ending.contains(name)
    }

    private static let ending: Set<CommandName> = [
        .cancelAppointment, .leaveWaitingList, .declineOffer, .lapseOffer,
    ]
}
