import KaderDomain
import KaderStore
import Testing

/// Absences, trainings and conflicts: noted, refused, taken out and undone.
@Suite struct BelongingsTests {
    private let office: Office
    private let anna: Contact.ID

    init() throws {
        office = try Office()
        anna = office.people[0].id
    }

    private func absence(_ days: ClosedRange<Int>, _ hours: String? = nil) throws -> Absence {
        try #require(
            Absence(
                id: .named("absence \(days)"), contact: anna,
                from: Office.monday + days.lowerBound, until: Office.monday + days.upperBound,
                hours: hours.flatMap { Hours($0) }, reason: "Vakantie"))
    }

    private var known: Availability? {
        get throws { try office.anna.availability(of: anna) }
    }

    @Test func anAbsenceIsListedTakenOutAndBroughtBack() throws {
        let absence = try absence(1...3)
        try office.anna.add(absence)
        #expect(try known?.absences == [absence])
        let listed = try office.anna.absences(from: Office.monday, through: Office.monday + 1)
        #expect(listed == [Named(absence, name: "Anna de Ruiter")])
        #expect(
            try office.anna.absences(from: Office.monday + 4, through: Office.monday + 9).isEmpty)
        try office.anna.remove(absence.id)
        #expect(try known?.absences == [])
        _ = try office.anna.undo()
        #expect(try known?.absences == [absence])
        _ = try office.anna.undo()
        #expect(try known?.absences == [])
    }

    @Test func onlyAConsulentHasAbsencesAndTrainings() throws {
        let client = office.people[6]
        let refusal = ConsulentError.notConsulent(name: client.name.description)
        let absence = try #require(
            Absence(
                id: .named("x"), contact: client.id, from: Office.monday, until: Office.monday))
        let training = try #require(office.trained(client.id, in: .loopbaan))
        #expect(throws: refusal) { try office.anna.add(absence) }
        #expect(throws: refusal) { try office.anna.add(training) }
        #expect(try office.anna.availability(of: client.id) == nil)
    }

    @Test func whoIsAbsentUntrainedOrNotAvailableIsNotPlanned() throws {
        let name = office.people[0].name.description
        try office.anna.add(try absence(1...1, "11:00-13:00"))
        #expect(
            throws: ConsulentError.barred(name: name, .absent(through: Office.monday + 1))
        ) { try office.anna.plan(try office.spreekuur()) }
        try office.anna.plan(try office.spreekuur("earlier", "09:00-11:00"))
        try office.anna.remove(Training.ID.named("\(anna) \(Service.loopbaan)"))
        let later = try office.spreekuur("later", on: Office.monday + 2)
        #expect(throws: ConsulentError.barred(name: name, .untrained(.loopbaan))) {
            try office.anna.plan(later)
        }
        #expect(try office.anna.agenda(from: Office.monday, through: Office.monday + 6).count == 1)
    }

    @Test func anAbsenceLeavesWhatIsPlannedAndAChangeMayKeepWhoIsInIt() throws {
        let planned = try office.spreekuur()
        try office.anna.plan(planned)
        let away = try absence(1...1)
        try office.anna.add(away)
        #expect(try office.anna.spreekuren(during: away).map(\.id) == [planned.id])
        #expect(try office.anna.spreekuren(during: absence(2...2)).isEmpty)
        let shorter = try office.spreekuur("spreekuur", "09:00-11:00")
        try office.anna.edit(shorter, from: planned)
        let longer = try office.spreekuur("spreekuur", "09:00-13:00")
        #expect(throws: ConsulentError.self) { try office.anna.edit(longer, from: shorter) }
    }

    @Test func aCalendarTakesThePlaceOfWhatItSaidBeforeAndOfNothingElse() throws {
        let typed = try absence(1...3)
        try office.anna.add(typed)
        let read = { (day: Int) in
            try #require(
                Absence(
                    id: .named("calendar \(day)"), contact: anna, from: Office.monday + day,
                    until: Office.monday + day, isFromCalendar: true))
        }
        try office.anna.setCalendar(of: anna, to: [try read(5), try read(6)])
        try office.anna.setCalendar(of: anna, to: [try read(6), try read(7)])
        #expect(try known?.absences == [typed, try read(6), try read(7)])
        let latest = try office.anna.latestChange()
        try office.anna.setCalendar(of: anna, to: [try read(6), try read(7)])
        #expect(try office.anna.latestChange() == latest)
        _ = try office.anna.undo()
        #expect(try known?.absences == [typed, try read(5), try read(6)])
    }

    @Test func whatAConsulentSaidIsKeptFieldForField() throws {
        let old = try #require(try office.anna.consulent(anna))
        var new = old
        new.languages = ["nl", "tr"].compactMap { SpokenLanguage($0) }
        new.pattern = ["2 09:00-12:00", "2 13:00-17:00"].compactMap { WeeklyHours($0) }
        new.exceptions = ["2027-03-16 10:00-11:00"].compactMap { DatedHours($0) }
        new.weeklyMaximum = 3
        try office.anna.edit(new, from: old)
        #expect(try office.anna.consulent(anna) == new)
        _ = try office.anna.undo()
        #expect(try office.anna.consulent(anna) == old)
    }
}
