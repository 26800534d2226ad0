extension SlotPlan {
    /// Why somebody of the staff cannot be asked for these seconds; empty where they can, as far as
    /// they themselves say.
    func bars(of contact: Contact.ID, _ interval: Interval) -> [StaffBar] {
        guard staffing.knows(contact) else { return [] }
        let (from, until) = (Amsterdam.local(interval.from), Amsterdam.local(interval.until))
        let end = until.day > from.day ? TimeOfDay.endOfDay : until.time
        guard let hours = Hours(from: from.time, to: end) else { return [] }
        return staffing.bars(
            of: contact, for: spreekuur.service, on: spreekuur.day, during: hours,
            isWeekOpen: waiving.contains(.weeklyMaximum))
    }

    /// Why there are too few: those who are elsewhere, those who cannot be asked, or both.
    func shortage(_ hold: Interval, free: Int) -> [SlotRefusal] {
        let barred = spreekuur.staff.compactMap { contact in
            BarredStaff(contact, bars: bars(of: contact, hold))
        }
        let here = spreekuur.staff.count { isFree(.person($0), hold) }
        let busy: [SlotRefusal] =
            here < needed ? [.consulentenBusy(needed: needed, free: free)] : []
        return busy + (barred.isEmpty ? [] : [.notAvailable(barred)])
    }
}
