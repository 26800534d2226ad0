import KaderDomain
import KaderTesting

@testable import KaderStore

/// What people do at the agenda besides the ordinary: open forms, waivers, other terms.
extension OfficeLife {
    /// One random command that has to do with planning, an undo or a redo: nothing of networks and
    /// plans.
    ///
    /// - Returns: false where a rule of the domain refused it.
    mutating func agendaStep(as acting: ActingStore) throws -> Bool {
        do {
            try agenda(acting)
            return true
        } catch {
            guard Self.isRefusal(error) else { throw error }
            return false
        }
    }

    /// Puts rules in force that most steps then meet: other terms, absences, trainings that are
    /// missing, full weeks.
    mutating func prepare(as acting: ActingStore) throws {
        for _ in 0..<3 { try? editTerms(acting) }
        for _ in 0..<8 { try? changeBelongings(acting) }
        for _ in 0..<3 { try? editConsulent(acting) }
        let trainings = try office.staff.flatMap {
            try acting.availability(of: $0)?.trainings ?? []
        }
        for training in some(trainings, upTo: 4) { try acting.remove(training.id) }
    }

    private mutating func agenda(_ acting: ActingStore) throws {
        switch seeded.int(in: 0...38) {
        case 0...7: try book(acting)
        case 8...9: try moveAppointment(acting)
        case 10...11: try cancelAppointment(acting)
        case 12...14: try planSpreekuur(acting)
        case 15: try editSpreekuur(acting)
        case 16: try cancelSpreekuur(acting)
        case 17: try planSeries(acting)
        case 18: try seeded.oneIn(2) ? endSeries(acting) : changeSeries(acting)
        case 19: try copyWeek(acting)
        case 20: try seeded.oneIn(4) ? setHours(acting) : chooseHoliday(acting)
        case 21: try seeded.oneIn(2) ? addClosure(acting) : changeClosure(acting)
        case 22: try changeBelongings(acting)
        case 23...24: try editConsulent(acting)
        case 25: try replaceConsulent(acting)
        case 26: try deskStep(acting)
        case 27: try seeded.oneIn(2) ? editContact(acting) : addContact(acting)
        case 28...29: try changeWaiting(acting)
        case 30...32: _ = try acting.undo()
        case 33: _ = try acting.redo()
        default: try atTheForm(acting)
        }
    }

    mutating func atTheForm(_ acting: ActingStore) throws {
        switch seeded.int(in: 0...6) {
        case 0...1: try hold(acting)
        case 2...3: try bookWaiving(acting)
        case 4: try cancelSeveral(acting)
        case 5: try editTerms(acting)
        default: try acting.upkeep()
        }
    }

    private mutating func hold(_ acting: ActingStore) throws {
        if seeded.oneIn(4) { return try acting.release(heldFor: "form") }
        guard let slot = try pick(acting.slots(for: service(), from: Office.monday, days: 5))
        else { return }
        _ = try acting.hold(slot.spreekuur, at: slot.hours.from, for: "form")
    }

    private mutating func bookWaiving(_ acting: ActingStore) throws {
        let rules = Set(some(Waiver.Rule.allCases, upTo: 2))
        let slots = try acting.slots(
            for: service(), from: Office.monday, days: 5, waiving: rules, for: "form")
        guard let slot = pick(slots), let client = try pick(acting.contacts())?.id else { return }
        let request = BookingRequest(
            service: slot.service, place: slot.place, day: slot.day, time: slot.hours.from)
        _ = try acting.book(
            id(), for: client, request,
            waiving: try Waiver(rules, because: "ziek", isAgreed: true), heldFor: "form")
    }

    private mutating func cancelSeveral(_ acting: ActingStore) throws {
        let entries = try acting.appointments(from: Office.monday, through: Office.monday + 6)
        guard !entries.isEmpty else { return }
        try acting.cancel(some(entries.map(\.id), upTo: 3), because: "verhinderd")
    }

    private mutating func editTerms(_ acting: ActingStore) throws {
        let old = try acting.services()[service()]
        let buffers = Buffers(before: seeded.pick([0, 0, 10]), after: seeded.pick([0, 5, 15]))
        let terms = ServiceTerms(
            service: old.service, minutes: seeded.pick([30, 45, 60]),
            consulenten: old.consulenten, buffers: buffers ?? .none, audience: old.audience,
            card: old.card)
        if let terms { try acting.edit(terms, from: old) }
    }

    private mutating func service() -> Service {
        seeded.pick([.loopbaan, .werkInkomen, .belasting])
    }
}
