import KaderDemo
import KaderDomain
import KaderReference
import KaderStore
import Testing

/// What someone at the desk finds in the demo.
@Suite struct DeskTests {
    @Test func theDeskIsAsLargeAsItSays() throws {
        let desk = try Demos.desk()
        #expect((110...130).contains(desk.contacts.count))
        #expect(desk.networks.count == 4)
        #expect(desk.rooms.map(\.name) == ["Inloopruimte", "Spreekkamer 1", "Spreekkamer 2"])
        #expect(Set(desk.plans.map(\.plan.year)) == [Demos.today.year, Demos.today.year + 1])
        #expect(desk.consulenten.count { $0.role.status == .bookable } == 10)
        #expect(Set(desk.agenda.map(\.spreekuur.service)) == Set(Service.allCases))
    }

    @Test func aNetworkWaitsForAnOfficialAndAWorkingGroupSleeps() throws {
        let networks = try Demos.desk().networks
        #expect(networks.count { $0.officials.isEmpty } == 1)
        #expect(networks.flatMap(\.groups).contains { $0.state == .dormant })
        #expect(networks.flatMap(\.groups).contains { $0.state == .active })
        #expect(networks.allSatisfy { $0.board.contains { $0.role.role == .chair } })
    }

    @Test(arguments: ["2026-01-02", "2026-03-30", "2026-11-21", "2026-12-31", "2028-02-29"])
    func actionsAreInEveryStateAndSomeAreLate(_ day: String) throws {
        let today = try #require(Day(day))
        let actions = try Demos.desk(today: today).actions
        #expect(Set(actions.map(\.state)) == Set(ActionState.allCases))
        #expect(actions.contains { $0.isOverdue(on: today) })
        #expect(actions.contains { $0.owner == nil } && actions.contains { $0.deadline == nil })
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func theComingDaysHaveFreeSlotsAndTakenOnes(_ seed: UInt64) throws {
        let acting = try Demos.acting(Demos.store(seed: seed))
        for service in [Service.loopbaan, .werkInkomen, .belasting] {
            let free = try acting.slots(for: service, from: Demos.today, days: 14)
            #expect(!free.isEmpty, "\(service)")
        }
        let taken = try acting.appointments(from: Demos.today, through: Demos.today + 14)
        #expect(taken.count > 20)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func oneEmployerStandsOutAmongThoseThatPeopleToldOf(_ seed: UInt64) throws {
        let acting = try Demos.acting(Demos.store(seed: seed))
        let scan = try acting.signalScan(in: Demos.today.isoWeek)
        let employers = Set(scan.rises.compactMap(\.cell.employer))
        #expect(employers == [Employer.ID.named("demo Distributiecentrum De Proef").description])
        #expect(try acting.employerPage().lines.count == 5)
    }

    @Test func aboutThreeInFiveSlotsAreTaken() throws {
        let agenda = try Demos.desk().agenda.filter { !$0.spreekuur.isCancelled }
        let taken = agenda.flatMap(\.appointments).count { $0.appointment.state.holds }
        let acting = try Demos.acting(Demos.store(), today: Demos.today - 60)
        let free = try [Service.loopbaan, .werkInkomen, .belasting].flatMap {
            try acting.slots(for: $0, from: Demos.today - 60, days: 120)
        }
        let share = Double(taken) / Double(taken + free.count)
        #expect((0.5...0.7).contains(share), "\(share)")
    }

    @Test func nearlyAllOfThePastIsFilledInAndNothingOfToday() throws {
        let visits = try Demos.desk().agenda.flatMap(\.appointments).map(\.appointment)
        let past = visits.filter { $0.day < Demos.today }
        let undecided = past.filter { !$0.state.isDecided }
        #expect(!undecided.isEmpty && undecided.count * 10 < past.count)
        #expect(undecided.allSatisfy { $0.day >= Demos.today - 7 })
        #expect(past.contains { $0.state == .noShow })
        #expect(visits.filter { $0.day >= Demos.today }.allSatisfy { $0.state == .planned })
        #expect(past.allSatisfy { ($0.state == .attended) == ($0.times.ended != nil) })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func theHouseIsLivedIn(_ seed: UInt64) throws {
        let acting = try Demos.acting(Demos.store(seed: seed))
        let (place, today) = (Place.house(Demo.house), Demos.today)
        let walkIns = try acting.desk(on: today, at: place).visits.filter(\.isWalkIn)
        #expect(walkIns.map(\.state) == [.attended, .called, .arrived])
        let waiting = try acting.waitingList().map(\.entry)
        #expect(Set(waiting.map(\.service)) == [.loopbaan, .werkInkomen, .belasting])
        #expect(waiting.contains { $0.housemates > 0 } && waiting.contains { $0.part != nil })
        #expect(try acting.offer().appointment != nil)
        #expect(try acting.closures(of: Demo.house, from: today).count == 1)
        let evening = try #require(TimeOfDay(minutes: 1080))
        let evenings = try acting.agenda(from: today - 7, through: today + 60).map(\.spreekuur)
            .filter { $0.place == place && $0.hours.from == evening }
        #expect(evenings.count == 3 && evenings.allSatisfy { $0.origin != nil })
        #expect(try acting.check() == [])
    }

    @Test func everyWeekHasAnEveningOnline() throws {
        let online = try Demos.desk().agenda.map(\.spreekuur).filter { $0.place == .online }
        #expect(online.count >= 6)
        #expect(online.allSatisfy { $0.rooms.isEmpty && $0.hours.from.hour == 19 })
    }

    @Test func consulentenServeOnlyWhatTheyKnowWhereTheyAre() throws {
        let desk = try Demos.desk()
        let known = Dictionary(
            uniqueKeysWithValues: desk.consulenten.map { ($0.role.contact, $0.role) })
        for spreekuur in desk.agenda.map(\.spreekuur) {
            for person in spreekuur.staff {
                let consulent = try #require(known[person])
                #expect(consulent.canServe(spreekuur.service, at: spreekuur.place))
            }
        }
    }

    @Test func codesAreThoseOfTheReferenceTables() throws {
        let (desk, reference) = (try Demos.desk(), try Reference.embedded())
        for network in desk.networks.map(\.network) {
            let region = try #require(network.regions.first)
            #expect(reference.region(region) != nil && !network.municipalities.isEmpty)
            #expect(
                network.municipalities.allSatisfy {
                    reference.municipality($0)?.regionCode == region
                })
        }
        let houses = Set(desk.rooms.map(\.house)).union(desk.consulenten.flatMap(\.role.houses))
        #expect(houses == [Demo.house] && reference.house(Demo.house) != nil)
        #expect(
            desk.kaderleden.compactMap(\.role.sector).allSatisfy { reference.sector($0) != nil })
    }
}
