import KaderDomain
import KaderStore
import Testing

/// Somebody takes the place of who is ill; the appointments stay.
@Suite struct ReplacingTests {
    private let office: Office
    private let planned: Spreekuur
    private let appointment: AppointmentEntry

    init() throws {
        office = try Office()
        planned = try office.spreekuur(staff: [0, 1])
        try office.anna.plan(planned)
        appointment = try office.anna.book(
            .named("a"), for: office.clients[0], office.request("09:00"))
    }

    private func id(_ person: Int) -> Contact.ID { office.people[person].id }

    @Test func theReplacementIsInTheSpreekuurAndInItsAppointmentsAndUndoPutsBack()
        throws
    {
        let before = try office.anna.spreekuur(planned.id)
        let changed = try office.bert.replace(id(0), by: id(2), in: planned.id)
        #expect(changed.map(\.id) == [appointment.id])
        let after = try office.anna.spreekuur(planned.id)
        #expect(after.spreekuur.staff == [id(2), id(1)])
        let kept = try office.anna.appointment(appointment.id).appointment
        #expect(kept.consulenten == [id(2), id(1)])
        #expect(kept.interval == appointment.appointment.interval)
        #expect(kept.contact == appointment.appointment.contact)
        _ = try office.bert.undo()
        #expect(try office.anna.spreekuur(planned.id) == before)
        #expect(try office.anna.check().isEmpty)
    }

    @Test func whoWasReplacedIsFreeAgainAndWhoCameIsNot() throws {
        try office.anna.replace(id(0), by: id(2), in: planned.id)
        try office.anna.plan(
            try office.spreekuur("elsewhere", staff: [0, 3], at: .online))
        #expect(throws: SpreekuurError.self) {
            try office.anna.plan(try office.spreekuur("twice", staff: [2, 4], at: .online))
        }
    }

    @Test func refusedWhereSomebodyIsNotThereThereAlreadyElsewhereOrBarred() throws {
        let name = { office.people[$0].name.description }
        let replace = { (old: Int, new: Int) in
            _ = try office.anna.replace(id(old), by: id(new), in: planned.id)
        }
        #expect(throws: ConsulentError.notInSpreekuur(name: name(2))) { try replace(2, 3) }
        #expect(throws: ConsulentError.inSpreekuurAlready(name: name(1))) { try replace(0, 1) }
        #expect(throws: ConsulentError.notConsulent(name: name(6))) { try replace(0, 6) }
        try office.anna.plan(try office.spreekuur("elsewhere", staff: [2, 3], at: .online))
        #expect(throws: SpreekuurError.self) { try replace(0, 2) }
        let conflict = try #require(
            InterestConflict(
                id: .named("c"), contact: id(4), with: .person(office.clients[0])))
        try office.anna.add(conflict)
        #expect(throws: ConsulentError.barred(name: name(4), .conflict)) { try replace(0, 4) }
        #expect(try office.anna.spreekuur(planned.id).spreekuur.staff == planned.staff)
    }

    @Test func nobodyTakesThePlaceOfWhoAdvisesThemselves() throws {
        _ = try office.anna.book(.named("b"), for: id(2), office.request("10:00"))
        #expect(throws: SpreekuurError.advisesThemselves) {
            try office.anna.replace(id(0), by: id(2), in: planned.id)
        }
    }

    @Test func whoIsNotTrainedTakesNobodysPlace() throws {
        let training = try #require(office.trained(id(2), in: .loopbaan))
        try office.anna.remove(training.id)
        let name = office.people[2].name.description
        #expect(throws: ConsulentError.barred(name: name, .untrained(.loopbaan))) {
            try office.anna.replace(id(0), by: id(2), in: planned.id)
        }
    }

    @Test func whoTakesOverTakesNoMoreThanTheirWeekHolds() throws {
        let old = try #require(try office.anna.consulent(id(2)))
        var new = old
        new.weeklyMaximum = 1
        try office.anna.edit(new, from: old)
        _ = try office.anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        let name = office.people[2].name.description
        #expect(throws: ConsulentError.barred(name: name, .weekFull(maximum: 1))) {
            try office.anna.replace(id(0), by: id(2), in: planned.id)
        }
        try office.anna.cancel(Appointment.ID.named("b"), because: "verhinderd")
        try office.anna.replace(id(0), by: id(2), in: planned.id)
    }

    @Test func everybodyProposedCanTakeThePlaceAndNobodyElseCan() throws {
        try office.anna.plan(try office.spreekuur("elsewhere", staff: [2, 3], at: .online))
        let proposed = try office.anna.replacements(for: id(0), in: planned.id)
            .flatMap(\.consulenten)
        #expect(proposed == [id(4)])
        for person in office.people where person.id != id(0) {
            let works = (try? office.anna.replace(id(0), by: person.id, in: planned.id)) != nil
            #expect(works == proposed.contains(person.id))
            if works { _ = try office.anna.undo() }
        }
    }

    @Test func aConflictWithTheNetworksOfWhoComesBarsToo() throws {
        try office.anna.add(
            Kaderlid(id: .named("k"), contact: office.clients[0], network: office.network.id))
        let conflict = try #require(
            InterestConflict(id: .named("c"), contact: id(2), with: .employer("noorderdiep")))
        try office.anna.add(conflict)
        let proposed = try office.anna.replacements(for: id(0), in: planned.id)
            .flatMap(\.consulenten)
        #expect(Set(proposed) == [id(3), id(4)])
    }
}
