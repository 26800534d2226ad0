extension SlotPlan {
    /// The same plan as if this person were not there: nobody is their own consulent.
    public func leavingOut(_ person: Contact.ID) -> SlotPlan {
        guard spreekuur.staff.contains(person) else { return self }
        return with(visits + [Visit(.person(person), spreekuur.interval)], staffing)
    }

    /// The same plan for this person: whoever may not advise them is left out, and they themselves.
    public func serving(_ client: Client) -> SlotPlan {
        leavingOut(client.contact).with(nil, staffing.serving(client))
    }

    /// The same plan as if this appointment were not there.
    public func without(_ appointment: Appointment) -> SlotPlan {
        let own: Set<Resource> = Set(
            appointment.consulenten.map(Resource.person)
                + [appointment.room].compactMap { $0 }.map(Resource.room))
        let isSameWeek = appointment.day.monday == spreekuur.day.monday
        return with(
            visits.filter { !(own.contains($0.resource) && $0.interval == appointment.hold) },
            isSameWeek ? staffing.releasing(appointment.consulenten) : staffing)
    }

    /// The same plan as if these slots were taken.
    public func taking(_ slots: [Slot]) -> SlotPlan {
        guard !slots.isEmpty else { return self }
        let taken = slots.flatMap { slot in
            let hours = slot.buffers.around(slot.hours) ?? slot.hours
            let hold = try? Interval(slot.day, hours)
            return hold.map { hold in slot.resources.map { Visit($0, hold) } } ?? []
        }
        return with(visits + taken, staffing)
    }

    /// The same plan for an appointment to which so many come.
    public func receiving(_ people: Int) -> SlotPlan {
        var plan = self
        plan.people = people
        return plan
    }

    /// The same plan with these rules let go of.
    public func waiving(_ rules: Set<Waiver.Rule>) -> SlotPlan {
        with(nil, staffing, waiving: rules)
    }

    /// What an appointment in this slot would take, or nil where it is not free any more.
    public func hold(of slot: Slot, from now: LocalTime) -> Interval? {
        let time = slot.hours.from
        guard refusals(at: time, from: now).isEmpty, let hold = hold(from: time),
            slot.resources.allSatisfy({ isFree($0, hold) })
        else { return nil }
        return hold
    }

    private func with(
        _ visits: [Visit]?, _ staffing: Staffing, waiving rules: Set<Waiver.Rule>? = nil
    ) -> SlotPlan {
        var plan = SlotPlan(
            spreekuur, under: terms, visits: visits ?? self.visits, waiving: rules ?? waiving,
            staffing: staffing)
        plan.door = door
        plan.season = season
        plan.people = people
        return plan
    }

    /// The slot at `time`, with the consulenten and the room of `old` where they are free then.
    public func slot(
        at time: TimeOfDay, from now: LocalTime, preferring old: Appointment?
    ) -> Result<Slot, Refusal> {
        let found = slot(at: time, from: now)
        guard let old, case .success(let slot) = found, let hold = hold(from: time) else {
            return found
        }
        let keepsPair =
            old.consulenten.count == needed
            && Set(old.consulenten).isSubset(of: freeStaff(hold))
        let room = freeRooms(hold).first { $0 == old.room } ?? slot.room
        return .success(
            Slot(
                spreekuur: slot.spreekuur, service: slot.service, place: slot.place,
                day: slot.day, hours: slot.hours, buffers: slot.buffers,
                consulenten: keepsPair ? old.consulenten : slot.consulenten, room: room))
    }
}
