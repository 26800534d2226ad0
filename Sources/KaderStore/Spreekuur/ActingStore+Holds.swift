internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Holds a slot for an open form, or renews that, for three minutes; what this form held before
    /// is let go of.
    ///
    /// - Parameter owner: names the form; the same in every call for it.
    /// - Returns: whether it is held: false where somebody took it or holds it. A form stays open
    ///   then, and its save is refused.
    public func hold(
        _ id: Spreekuur.ID, at time: TimeOfDay, for owner: String
    ) throws -> Bool {
        let now = now
        return try change(.bookAppointments) { db in
            let agenda = try Agenda(
                db, leavingOut: store.damage, besides: .form(owner, of: actor), knowing: holidays)
            let spreekuur = try one(SpreekuurRecord.self, id.description, db)
            let plan = try agenda.slotPlan(spreekuur)
            guard let slot = try? plan.slot(at: time, from: now).get(),
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
