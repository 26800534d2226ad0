import Foundation
import KaderDemo
import KaderDomain
import KaderExchange
import KaderStore
import KaderTesting
import KaderThings
import Testing

@Suite struct RoundTripTests {
    /// Every table, in an order in which each finds what it points to.
    private static let order: [TableKind] = [
        .contacts, .rooms, .openings, .closures, .holidays, .networks, .consulenten, .kaderleden,
        .functions, .officials, .groups, .networkRequests, .absences, .trainings, .conflicts,
        .plans, .series,
        .spreekuren, .campaigns, .campaignHouses, .appointments, .taxQuestions, .employers,
        .establishments, .problems, .registrations, .signals, .levels, .conditions, .conferences,
        .conferencePoints, .planVersions, .analyses,
        .qualityTests,
        .referrals,
        .partnerReferences,
        .trajectories, .trajectoryLines, .adviserLimits, .meetings,
        .meetingGuests,
        .organisations, .bodies, .seats, .acquaintances, .sittings, .decisions, .fundRounds,
        .fundApplications, .sectorTables, .regionProjects, .caoAgreements, .caoUses,
        .waitingList, .walkIns, .callbackNotes, .crises, .crisisSteps, .dossiers, .dossierLines,
        .settings,
        .regionCoordinators, .busTrips, .busStops, .busSlots, .busTallies, .busIntakes,
    ]

    /// What a demo has none of.
    private static let notInDemos: Set<TableKind> = [
        .networkRequests, .holidays, .problems,
        .signals, .levels, .planVersions,
        .qualityTests, .referrals, .partnerReferences,
        .trajectories, .trajectoryLines, .adviserLimits, .meetings,
        .meetingGuests,
        .organisations, .acquaintances, .fundRounds,
        .fundApplications, .sectorTables, .regionProjects, .caoAgreements, .caoUses,
        .callbackNotes, .crises, .crisisSteps, .dossiers, .dossierLines,
        .regionCoordinators, .busTrips, .busStops, .busSlots, .busTallies, .busIntakes,
    ]

    @Test func everyTableIsInTheOrder() {
        #expect(Set(Self.order) == Set(TableKind.allCases))
    }

    @Test func whatIsWrittenIsReadBackTheSame() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomThings(seeded)
            let (from, to) = (try Desk(), try Desk())
            _ = try from.store.importing(try random.make())
            for kind in Self.order { try copy(kind, from, to) }
            return try from.things() == to.things()
                && Self.order.allSatisfy { try from.csv($0) == to.csv($0) }
        }
    }

    @Test func aTableReadTwiceChangesNothing() {
        forAll(Volume.of(100)) { seeded in
            var random = RandomThings(seeded)
            let desk = try Desk()
            _ = try desk.store.importing(try random.make())
            let latest = try desk.store.latestChange()
            for kind in Self.order {
                try copy(kind, desk, desk)
                guard try desk.store.latestChange() == latest else { throw Changed(kind: kind) }
            }
            return true
        }
    }

    private struct Changed: Error { let kind: TableKind }

    @Test func everyRowOfADemoSaysThatItIsFictional() throws {
        let desk = try Desk(isDemo: true)
        try Demo.fill(
            desk.store.store, scale: .desk, seed: 1, today: Day(ordinal: 20_000),
            reference: desk.reference
        ) { _ in }
        for kind in Self.order {
            let rows = try CSVTable(try desk.csv(kind)).rows
            #expect(rows.isEmpty == Self.notInDemos.contains(kind))
            #expect(rows.allSatisfy { $0.last?.text == "FICTIEF" })
            let report = try desk.importing(kind, try desk.csv(kind))
            #expect(report.unchanged == rows.count && report.isAccepted)
            let parsed = try JSONSerialization.jsonObject(with: Data(try desk.json(kind).utf8))
            let objects = try #require(parsed as? [[String: Any]])
            #expect(objects.count == rows.count)
            #expect(objects.allSatisfy { $0["fictional"] as? Bool == true })
        }
    }

    @Test func peopleOfADemoStayOutOfADatabaseOfRealOnes() throws {
        let (demo, real) = (try Desk(isDemo: true), try Desk(isDemo: false))
        try Demo.fill(
            demo.store.store, scale: .desk, seed: 1, today: Day(ordinal: 20_000),
            reference: demo.reference
        ) { _ in }
        let before = try real.store.latestChange()
        let report = try real.importing(.contacts, try demo.csv(.contacts))
        #expect(!report.isAccepted && report.faults.map(\.value) == ["fictional"])
        #expect(try real.store.latestChange() == before)
    }

    @Test func cellsThatASpreadsheetWouldRunAreShielded() throws {
        let desk = try Desk()
        let name = try #require(PersonName(family: "=HYPERLINK(\"x\")"))
        let contact = Contact(id: .named("evil"), name: name, phone: "+31600000000", town: "'-x")
        try desk.store.add(contact)
        let cells = try #require(try CSVTable(try desk.csv(.contacts)).rows.first).map(\.text)
        #expect(cells.contains("'=HYPERLINK(\"x\")") && cells.contains("'+31600000000"))
        #expect(cells.contains("''-x"))
        let other = try Desk()
        try copy(.contacts, desk, other)
        #expect(try other.store.contact(contact.id) == contact)
    }

    private func copy(_ kind: TableKind, _ from: Desk, _ to: Desk) throws {
        let report = try to.importing(kind, try from.csv(kind))
        guard report.isAccepted else { throw Refused(kind: kind, faults: report.faults) }
    }

    private struct Refused: Error {
        let kind: TableKind
        let faults: [ImportFault]
    }
}
