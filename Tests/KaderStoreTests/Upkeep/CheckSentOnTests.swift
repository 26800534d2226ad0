import KaderDomain
import Testing

@testable import KaderStore

/// What a merge of replicas could leave of referrals, trajectories and meetings.
@Suite struct CheckSentOnTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        let anna = office.anna
        try anna.add(
            Referral(
                id: .named("r"), of: office.clients[0], to: .partner("UWV"), because: "WW",
                by: anna.actor, since: Office.monday))
        try anna.consent(.named("r"), to: "het loon", by: .written, on: Office.monday)
        try anna.send(.named("r"), on: Office.monday)
        for (number, name) in ["t", "u"].enumerated() {
            try anna.start(
                Trajectory(
                    id: .named(name), of: office.clients[number], with: office.staff[0],
                    on: .atRisk, from: Office.monday, until: Office.monday + 9))
        }
        try anna.add(
            Meeting(
                id: .named("m"), on: Office.monday, at: .online, about: "Ontslag", for: 4))
        try anna.add(MeetingGuest(id: .named("g"), at: .named("m"), .heads(3)))
        try anna.add(MeetingGuest(id: .named("h"), at: .named("m"), .person(office.clients[0])))
    }

    @Test func aSoundStoreHasNoFindings() throws {
        #expect(try anna.check().isEmpty)
    }

    @Test(arguments: [
        ("UPDATE referral SET consentWithdrawnOn = '2027-03-15'", ["withoutConsent"]),
        ("UPDATE referral SET consentTo = 'partner:Ander'", ["withoutConsent"]),
        ("UPDATE referral SET consentHow = NULL", ["withoutConsent"]),
        ("UPDATE referral SET consentHow = NULL, stage = 'done'", []),
        (
            "UPDATE trajectory SET contact = (SELECT contact FROM trajectory ORDER BY pk LIMIT 1)",
            ["tooManyTrajectories"]
        ),
        ("UPDATE meeting SET capacity = 3", ["overfullMeeting"]),
        ("UPDATE meetingGuest SET who = 'heads:4' WHERE pk = 1", ["overfullMeeting"]),
        ("UPDATE meetingGuest SET who = 'person:x' WHERE pk = 2", ["outOfSight", "unreadable"]),
    ])
    func whatAMergeCouldLeaveIsNamed(_ sql: String, _ rules: [String]) throws {
        try office.store.tamper(sql)
        #expect(Set(try anna.check().map(\.rule)) == Set(rules))
    }
}
