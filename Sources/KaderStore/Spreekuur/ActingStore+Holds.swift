internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Holds a slot for an open form, or renews that, for three minutes; what this form held before
    /// is let go of.
    ///
    /// - Parameters:
    ///   - owner: names the form; the same in every call for it.
    ///   - moving: the appointment that is to go there: it is not in its own way, and its
    ///     consulenten and room are held where they are free.
    ///   - rules: what is let go of for the appointment; those of the one that is moved hold anyhow.
    /// - Returns: whether it is held: false where somebody took it or holds it. A form stays open
    ///   then, and its save is refused.
    public func hold(
        _ id: Spreekuur.ID, at time: TimeOfDay, for owner: String,
        moving: Appointment.ID? = nil, waiving rules: Set<Waiver.Rule> = []
    ) throws -> Bool {
        let now = now
        return try change(.bookAppointments) { db in
            let agenda = try Agenda(
                db, leavingOut: store.damage, besides: .form(owner, of: actor), knowing: holidays)
            let spreekuur = try one(SpreekuurRecord.self, id.description, db)
            let old = try moving.map { try one(AppointmentRecord.self, $0.description, db) }
            let whole = try agenda.slotPlan(spreekuur).waiving(old?.waiver?.rules ?? rules)
            let plan = old.map { whole.without($0) } ?? whole
            guard let slot = try? plan.slot(at: time, from: now, preferring: old).get(),
                let hold = plan.hold(of: slot, from: now)
            else { return false }
            try SlotHold.put(slot.resources, hold, for: .form(owner, of: actor), db)
            return true
        }
    }

    /// Lets go of what a form held.
    public func release(heldFor owner: String) throws {
        try change(.bookAppointments) { try SlotHold.release(.form(owner, of: actor), $0) }
    }
}
